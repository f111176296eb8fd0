import { Injectable } from '@nestjs/common';
import { type AnswerFault, localDate, validateAnswers } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import {
  AnswerDto,
  DiagnosticDto,
  DiagnosticListDto,
  SaveAnswersDto,
  SavedAnswersDto,
  StartDiagnosticDto,
} from './diagnostics.dto';
import {
  asAnswer,
  presentDiagnostic,
  presentDiagnostics,
  presentResults,
  resultOf,
} from './diagnostics.presenter';
import { DiagnosticRow, DiagnosticsRepository } from './diagnostics.repository';
import { GridsRepository } from './grids.repository';
import { WaveResultsDto } from './wave-results.dto';

const faultCodes: Record<AnswerFault['code'], [field: string, code: string]> = {
  unknown_criterion: ['criterionCode', 'unknown-reference'],
  duplicate_answer: ['criterionCode', 'listed-twice'],
  level_missing: ['level', 'required'],
  level_not_allowed: ['level', 'level-not-allowed'],
};

@Injectable()
export class DiagnosticsService {
  constructor(
    private readonly diagnostics: DiagnosticsRepository,
    private readonly grids: GridsRepository,
  ) {}

  async list(context: RequestContext, enrolmentId: string): Promise<DiagnosticListDto> {
    const row = await this.diagnostics.list(context, enrolmentId);
    if (row === null) throw notFound();
    return presentDiagnostics(context, row);
  }

  async results(context: RequestContext, enrolmentId: string): Promise<WaveResultsDto> {
    const enrolment = await this.diagnostics.enrolment(context, enrolmentId);
    if (enrolment === null) throw notFound();
    return presentResults(enrolment, await this.diagnostics.finalised(context, enrolmentId));
  }

  async start(
    context: RequestContext,
    enrolmentId: string,
    body: StartDiagnosticDto,
  ): Promise<DiagnosticDto> {
    const list = await this.diagnostics.list(context, enrolmentId);
    if (list === null) throw notFound();
    if (body.heldOn > localDate(new Date(), list.zone)) {
      throw refused('invalid-fields', [fault('/heldOn', 'date-in-future')]);
    }
    const { wave, perspective } = body;
    if (list.items.some((other) => other.wave === wave && other.perspective === perspective)) {
      throw conflict('wave-already-begun');
    }
    const gridVersionId = await this.grids.versionFor(context, enrolmentId);
    if (gridVersionId === null) throw conflict('no-published-grid');
    await this.diagnostics.insert(context, enrolmentId, gridVersionId, body);
    context.audit('diagnostic', body.id, null, { ...body, enrolmentId, gridVersionId });
    return this.read(context, body.id);
  }

  async read(context: RequestContext, id: string): Promise<DiagnosticDto> {
    return presentDiagnostic(context, await this.load(context, id));
  }

  async saveAnswers(
    context: RequestContext,
    id: string,
    { answers }: SaveAnswersDto,
  ): Promise<SavedAnswersDto> {
    const row = await this.loadDraft(context, id);
    this.refuseFaulty(row, answers);
    await this.diagnostics.saveAnswers(context, id, answers);
    const given = new Set(answers.map(({ criterionCode }) => criterionCode));
    const [before, others] = [true, false].map((replaced) =>
      row.answers.filter(({ criterionCode }) => given.has(criterionCode) === replaced),
    ) as [AnswerDto[], AnswerDto[]];
    context.audit('diagnostic', id, { answers: before }, { answers });
    return { result: resultOf({ ...row, answers: [...others, ...answers] }) };
  }

  async finalise(context: RequestContext, id: string): Promise<DiagnosticDto> {
    const row = await this.loadDraft(context, id);
    const result = resultOf(row);
    const { missing, total } = result.completeness;
    if (missing > 0) throw conflict('diagnostic-incomplete', { missing, total });
    await this.diagnostics.finalise(context, id, result);
    context.audit('diagnostic', id, { status: 'draft' }, { status: 'finalised', overall: result.overall });
    return this.read(context, id);
  }

  private async load(context: RequestContext, id: string): Promise<DiagnosticRow> {
    const row = await this.diagnostics.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async loadDraft(context: RequestContext, id: string): Promise<DiagnosticRow> {
    await this.diagnostics.lock(context, id);
    const row = await this.load(context, id);
    if (row.status === 'finalised') throw conflict('diagnostic-finalised');
    return row;
  }

  private refuseFaulty({ content }: DiagnosticRow, answers: AnswerDto[]): void {
    if (content === null) return;
    // One answer at a time gives each fault its own place; a second answer to a criterion is found in all of them.
    const faults = answers.flatMap((answer, place) => {
      const earlier = answers.slice(0, place).find((other) => other.criterionCode === answer.criterionCode);
      const twice: AnswerFault[] =
        earlier === undefined ? [] : [{ criterion: answer.criterionCode, code: 'duplicate_answer' }];
      return [...validateAnswers(content, [asAnswer(answer)]), ...twice].map(({ code }) => {
        const [field, word] = faultCodes[code];
        return fault(`/answers/${place}/${field}`, word);
      });
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}
