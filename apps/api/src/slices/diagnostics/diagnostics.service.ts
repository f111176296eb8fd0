import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { DiagnosticDto } from './diagnostic.dto';
import {
  CorrectDiagnosticDto,
  DiagnosticHeaderDto,
  DiagnosticListDto,
  StartDiagnosticDto,
} from './diagnostics.dto';
import { askedGrid, presentDiagnostic, presentDiagnostics, presentResults } from './diagnostics.presenter';
import { DiagnosticRow, DiagnosticsRepository } from './diagnostics.repository';
import { DiagnosticWritesRepository } from './diagnostic-writes.repository';
import { GridsRepository } from './grids.repository';
import { WaveResultsDto } from './wave-results.dto';

@Injectable()
export class DiagnosticsService {
  constructor(
    private readonly diagnostics: DiagnosticsRepository,
    private readonly writes: DiagnosticWritesRepository,
    private readonly grids: GridsRepository,
  ) {}

  async list(context: RequestContext, enrolmentId: string): Promise<DiagnosticListDto> {
    const row = await this.diagnostics.list(context, enrolmentId);
    if (row === null) throw notFound();
    return presentDiagnostics(context, row, await this.grids.versionFor(context, enrolmentId));
  }

  async results(context: RequestContext, enrolmentId: string): Promise<WaveResultsDto> {
    const enrolment = await this.diagnostics.enrolment(context, enrolmentId);
    if (enrolment === null) throw notFound();
    const [finalised, cohort] = [
      await this.diagnostics.finalised(context, enrolmentId),
      await this.diagnostics.cohortScores(context, enrolmentId),
    ];
    return presentResults(enrolment, finalised, cohort);
  }

  async start(
    context: RequestContext,
    enrolmentId: string,
    body: StartDiagnosticDto,
  ): Promise<DiagnosticDto> {
    const list = await this.diagnostics.list(context, enrolmentId);
    if (list === null) throw notFound();
    refuseFuture(body, list.zone);
    const { wave, perspective } = body;
    // Its own view is all that a cooperative can give.
    if (perspective === 'assessor' && scopeOf(context.role, 'diagnostics.write') === 'none') {
      throw refused('invalid-fields', [fault('/perspective', 'own-view-only')]);
    }
    const begun = list.items.filter(({ reading }) => reading === 1);
    if (begun.some((other) => other.wave === wave && other.perspective === perspective)) {
      throw conflict('wave-already-begun');
    }
    const gridVersionId = await this.grids.versionFor(context, enrolmentId);
    if (gridVersionId === null) throw conflict('no-published-grid');
    const { accountId: assessorAccountId } = context.person;
    await this.writes.insert(context, { ...body, enrolmentId, gridVersionId, reading: 1, assessorAccountId });
    await this.fixQuestions(context, body.id);
    context.audit('diagnostic', body.id, null, { ...body, enrolmentId, gridVersionId });
    return this.read(context, body.id);
  }

  async read(context: RequestContext, id: string): Promise<DiagnosticDto> {
    return presentDiagnostic(context, await this.load(context, id));
  }

  async updateHeader(
    context: RequestContext,
    id: string,
    body: DiagnosticHeaderDto,
    version: number,
  ): Promise<DiagnosticDto> {
    await this.writes.lock(context, id);
    const row = await this.load(context, id);
    if (row.status === 'finalised') throw conflict('diagnostic-finalised');
    if (row.version !== version) throw new Problem(412, 'changed-meanwhile');
    refuseFuture(body, row.zone);
    await this.writes.setHeader(context, id, body);
    const { held_on: heldOn, respondents } = row;
    context.audit('diagnostic', id, { heldOn, respondents }, { ...body });
    return this.read(context, id);
  }

  /** A finalised diagnostic never changes: a correction is a new edition, which takes its place once it is final. */
  async correct(context: RequestContext, id: string, body: CorrectDiagnosticDto): Promise<DiagnosticDto> {
    await this.writes.lock(context, id);
    const row = await this.load(context, id);
    if (row.status === 'draft') throw conflict('diagnostic-not-finalised');
    if (row.reading === 2) throw conflict('second-reading-stands');
    if (row.superseded_at !== null || row.corrected_by_id !== null)
      throw conflict('correction-already-begun');
    await this.writes.copyForCorrection(context, body.id, id, body.reason);
    context.audit('diagnostic', body.id, null, {
      corrects: id,
      reason: body.reason,
      edition: row.edition + 1,
    });
    return this.read(context, body.id);
  }

  /** Keeps how many criteria are asked, once kind, sector and grid are fixed. */
  private async fixQuestions(context: RequestContext, id: string): Promise<void> {
    const { dimensions } = askedGrid(await this.load(context, id));
    const asked = dimensions.reduce((sum, { criteria }) => sum + criteria.length, 0);
    await this.writes.setAsked(context, id, asked);
  }

  private async load(context: RequestContext, id: string): Promise<DiagnosticRow> {
    const row = await this.diagnostics.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function refuseFuture({ heldOn }: { heldOn: string }, zone: string): void {
  if (heldOn > localDate(new Date(), zone)) {
    throw refused('invalid-fields', [fault('/heldOn', 'date-in-future')]);
  }
}
