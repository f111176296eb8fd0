import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, localDate, sealOf } from '@tiwizi/domain';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { contentOf } from './report-content';
import { ReportFactsRepository } from './report-facts.repository';
import { reportFigures } from './report-figures';
import { ReportFiguresDto } from './report-figures.dto';
import { ReportDto, ReportsDto, StartReportDto, UpdateReportDto } from './reports.dto';
import { presentReport, presentSummary } from './reports.presenter';
import { type ReportRow, ReportsRepository } from './reports.repository';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly facts: ReportFactsRepository,
  ) {}

  async list(context: RequestContext, programmeId: string): Promise<ReportsDto> {
    if (!(await this.reports.hasProgramme(context, programmeId))) throw notFound();
    return {
      items: (await this.reports.ofProgramme(context, programmeId)).map(presentSummary),
      nextCursor: null,
      may: allowedOf(context, ['reports.write', 'reports.seal']),
    };
  }

  async read(context: RequestContext, id: string): Promise<ReportDto> {
    const row = await this.reports.find(context, id);
    if (row === null) throw notFound();
    return presentReport(context, row, await this.figures(context, row));
  }

  async start(context: RequestContext, programmeId: string, body: StartReportDto): Promise<ReportDto> {
    if (!(await this.reports.hasProgramme(context, programmeId))) throw notFound();
    if (body.periodTo < body.periodFrom) {
      throw refused('invalid-fields', [fault('/periodTo', 'period-reversed')]);
    }
    await this.reports.insert(context, programmeId, body);
    context.audit('progress-report', body.id, null, { ...body, programmeId });
    return this.read(context, body.id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateReportDto,
  ): Promise<ReportDto> {
    const { title, story, next_steps: nextSteps } = await this.draft(context, id, version);
    await this.reports.update(context, id, body);
    context.audit('progress-report', id, { title, story, nextSteps }, body);
    return this.read(context, id);
  }

  /** Seals what the draft shows at this moment. From here on nothing changes it, this program included. */
  async seal(context: RequestContext, id: string, version: number): Promise<ReportDto> {
    const row = await this.draft(context, id, version);
    const number = await this.reports.nextNumber(context, row.programme_id);
    const content = contentOf(row, await this.figures(context, row), {
      number,
      sealedAt: new Date().toISOString(),
      sealedBy: context.person.displayName,
    });
    const seal = sealOf(content, sha256);
    await this.reports.seal(context, id, content, canonicalJson(content), seal);
    context.audit('progress-report', id, { status: 'draft' }, { status: 'sealed', number, seal });
    context.notify({
      ...{ kind: 'report_sealed', key: id, place: `/reports/${id}` },
      to: { programmeIds: [row.programme_id], roles: ['sponsor'] },
      programmeId: row.programme_id,
      params: { name: { fr: row.programme_name_fr, ar: row.programme_name_ar }, number },
    });
    return this.read(context, id);
  }

  private async draft(context: RequestContext, id: string, version: number): Promise<ReportRow> {
    const row = await this.reports.lock(context, id);
    if (row === null) throw notFound();
    if (row.status === 'sealed') throw conflict('already-sealed');
    if (row.version !== version) throw new Problem(412, 'changed-meanwhile');
    return row;
  }

  private async figures(context: RequestContext, row: ReportRow): Promise<ReportFiguresDto> {
    const facts = await this.facts.read(context, {
      programmeId: row.programme_id,
      from: row.period_from,
      to: row.period_to,
    });
    return reportFigures(facts, row.period_to, localDate(new Date(), row.zone));
  }
}
