import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type ReportContent } from './report-content';
import { ReportStatus, StartReportDto } from './reports.dto';

export interface ReportRow {
  id: string;
  programme_id: string;
  programme_code: string;
  programme_name_fr: string;
  programme_name_ar: string;
  sponsor_name: string;
  programme_starts_on: string;
  programme_months: number;
  zone: string;
  period_from: string;
  period_to: string;
  title: string;
  story: string;
  next_steps: string;
  status: ReportStatus;
  number: number | null;
  content: ReportContent | null;
  canonical: string | null;
  seal: string | null;
  sealed_at: Date | null;
  version: number;
}

export type ReportSummaryRow = Pick<
  ReportRow,
  | 'id'
  | 'number'
  | 'title'
  | 'programme_name_fr'
  | 'programme_name_ar'
  | 'period_from'
  | 'period_to'
  | 'status'
  | 'sealed_at'
>;

export type ReportChange = Partial<Record<'title' | 'story' | 'nextSteps', string>>;

const summary: Sql = sql`
  r.id, r.number, r.title, p.name_fr AS programme_name_fr, p.name_ar AS programme_name_ar, r.period_from, r.period_to,
  r.status, r.sealed_at`;

@Injectable()
export class ReportsRepository {
  async hasProgramme(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT p.id FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
    return row !== null;
  }

  /** Latest first, drafts among them. */
  ofProgramme(context: RequestContext, programmeId: string): Promise<ReportSummaryRow[]> {
    return context.rows<ReportSummaryRow>(sql`
      SELECT ${summary} FROM progress_reports r JOIN programmes p ON p.id = r.programme_id
      WHERE r.programme_id = ${programmeId} AND ${programmesInScope(context, 'r.programme_id')}
      ORDER BY r.created_at DESC, r.id DESC LIMIT 1000`);
  }

  /** Sealed ones of all programmes in scope, latest first. */
  sealed(context: RequestContext): Promise<ReportSummaryRow[]> {
    return context.rows<ReportSummaryRow>(sql`
      SELECT ${summary} FROM progress_reports r JOIN programmes p ON p.id = r.programme_id
      WHERE r.status = 'sealed' AND ${programmesInScope(context, 'r.programme_id')}
      ORDER BY r.sealed_at DESC, r.id DESC LIMIT 1000`);
  }

  find(context: RequestContext, id: string): Promise<ReportRow | null> {
    return context.row<ReportRow>(this.select(context, id));
  }

  /** The same, held until the end of the request. */
  lock(context: RequestContext, id: string): Promise<ReportRow | null> {
    return context.row<ReportRow>(sql`${this.select(context, id)} FOR UPDATE OF r`);
  }

  async insert(context: RequestContext, programmeId: string, report: StartReportDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO progress_reports (id, programme_id, title, period_from, period_to)
      VALUES (${report.id}, ${programmeId}, ${report.title}, ${report.periodFrom}, ${report.periodTo})`);
  }

  async update(context: RequestContext, id: string, change: ReportChange): Promise<void> {
    await context.rows(sql`
      UPDATE progress_reports SET title = coalesce(${change.title}, title), story = coalesce(${change.story}, story),
        next_steps = coalesce(${change.nextSteps}, next_steps), version = version + 1
      WHERE id = ${id}`);
  }

  /** The next number of the programme's reports. Holds the programme, so that two seals never take the same. */
  async nextNumber(context: RequestContext, programmeId: string): Promise<number> {
    await context.rows(sql`SELECT id FROM programmes WHERE id = ${programmeId} FOR UPDATE`);
    const row = await context.row<{ number: number }>(sql`
      SELECT coalesce(max(number), 0) + 1 AS number FROM progress_reports WHERE programme_id = ${programmeId}`);
    return row?.number ?? 1;
  }

  async seal(
    context: RequestContext,
    id: string,
    content: ReportContent,
    canonical: string,
    seal: string,
  ): Promise<void> {
    await context.rows(sql`
      UPDATE progress_reports SET status = 'sealed', number = ${content.number}, content = ${canonical}::jsonb,
        canonical = ${canonical}, seal = ${seal}, sealed_at = ${content.sealedAt},
        sealed_by = ${context.person.accountId}, version = version + 1
      WHERE id = ${id}`);
  }

  /** Open to anybody: whoever holds a seal learns that it is one of ours, and nothing else. */
  async isSeal(context: RequestContext, seal: string): Promise<boolean> {
    return (await context.row(sql`SELECT 1 FROM progress_reports WHERE seal = ${seal}`)) !== null;
  }

  private select(context: RequestContext, id: string): Sql {
    return sql`
      SELECT r.id, r.programme_id, p.code AS programme_code, p.name_fr AS programme_name_fr,
        p.name_ar AS programme_name_ar, p.sponsor_name, p.starts_on AS programme_starts_on, p.months AS programme_months,
        p.zone, r.period_from, r.period_to, r.title, r.story, r.next_steps, r.status, r.number, r.content, r.canonical,
        r.seal, r.sealed_at, r.version
      FROM progress_reports r JOIN programmes p ON p.id = r.programme_id
      WHERE r.id = ${id} AND ${programmesInScope(context, 'r.programme_id')}`;
  }
}
