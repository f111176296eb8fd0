import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { presentSponsorReport, presentSponsorSummary } from './reports.presenter';
import { ReportsRepository } from './reports.repository';
import { SealCheckDto, SponsorReportDto, SponsorReportsDto } from './sponsor-reports.dto';

/** What leaves the house: sealed reports to their sponsor, and to anybody whether a seal is genuine. */
@Injectable()
export class SponsorReportsService {
  constructor(private readonly reports: ReportsRepository) {}

  async list(context: RequestContext): Promise<SponsorReportsDto> {
    return { items: (await this.reports.sealed(context)).map(presentSponsorSummary), nextCursor: null };
  }

  async read(context: RequestContext, id: string): Promise<SponsorReportDto> {
    const row = await this.reports.find(context, id);
    if (row === null || row.content === null || row.seal === null || row.canonical === null) throw notFound();
    return presentSponsorReport(row.id, row.content, { seal: row.seal, canonical: row.canonical });
  }

  async check(context: RequestContext, seal: string): Promise<SealCheckDto> {
    return { genuine: await this.reports.isSeal(context, seal) };
  }
}
