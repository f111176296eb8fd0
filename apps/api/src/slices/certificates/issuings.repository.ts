import { Injectable } from '@nestjs/common';
import { type AccountRole } from '@tiwizi/access';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type CertificateIssuingDto, type IssuingProblem } from './certificates.dto';

interface IssuingRow {
  id: string;
  programme_id: string;
  asked_at: Date;
  asked_by: string;
  expected: number;
  issued: number;
  ended_at: Date | null;
  problem: IssuingProblem | null;
}

/** What goes on, and in whose name; the account may have been closed since. */
export interface OpenIssuing {
  id: string;
  programmeId: string;
  account: {
    accountId: string;
    role: AccountRole;
    displayName: string;
    email: string;
    locale: 'fr' | 'ar' | 'en';
    cooperativeId: string | null;
  };
  active: boolean;
}

/** An enrolment, and how many marks its people have on rolls. */
export interface CalledCooperative {
  enrolmentId: string;
  marks: number;
}

const select = sql`
  SELECT i.id, i.programme_id, i.asked_at, a.display_name AS asked_by, i.expected, i.issued, i.ended_at, i.problem
  FROM certificate_issuings i JOIN accounts a ON a.id = i.asked_by`;

/** Certificates of whole programmes, as they are being issued. */
@Injectable()
export class IssuingsRepository {
  async find(context: RequestContext, id: string): Promise<CertificateIssuingDto | null> {
    const row = await context.row<IssuingRow>(
      sql`${select} WHERE i.id = ${id} AND ${programmesInScope(context, 'i.programme_id')}`,
    );
    return row && present(row);
  }

  async latest(context: RequestContext, programmeId: string): Promise<CertificateIssuingDto | null> {
    const row = await context.row<IssuingRow>(sql`
      ${select} WHERE i.programme_id = ${programmeId} AND ${programmesInScope(context, 'i.programme_id')}
      ORDER BY i.asked_at DESC LIMIT 1`);
    return row && present(row);
  }

  /** Of two who ask at once, the second joins what the first began. Answers the id of the one that goes on. */
  async begin(
    context: RequestContext,
    { id, programmeId, expected, at }: { id: string; programmeId: string; expected: number; at: Date },
  ): Promise<string> {
    const row = await context.row<{ id: string }>(sql`
      INSERT INTO certificate_issuings (id, programme_id, asked_by, asked_at, expected)
      VALUES (${id}, ${programmeId}, ${context.person.accountId}, ${at}, ${expected})
      ON CONFLICT (programme_id) WHERE ended_at IS NULL DO UPDATE SET expected = certificate_issuings.expected
      RETURNING id`);
    return row?.id ?? id;
  }

  /** All that goes on, the oldest first. */
  open(context: RequestContext): Promise<OpenIssuing[]> {
    return context.rows<OpenIssuing>(sql`
      SELECT i.id, i.programme_id AS "programmeId", a.active,
        json_build_object('accountId', a.id, 'role', a.role, 'displayName', a.display_name, 'email', a.email,
          'locale', a.locale, 'cooperativeId', a.cooperative_id) AS account
      FROM certificate_issuings i JOIN accounts a ON a.id = i.asked_by
      WHERE i.ended_at IS NULL ORDER BY i.asked_at`);
  }

  /** The cooperatives that have people on a roll, by name. The programme must have been found in scope. */
  cooperatives(context: RequestContext, programmeId: string): Promise<CalledCooperative[]> {
    return context.rows<CalledCooperative>(sql`
      SELECT e.id AS "enrolmentId", called.marks
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
      CROSS JOIN LATERAL (SELECT count(*)::int AS marks FROM attendances a WHERE a.enrolment_id = e.id) called
      WHERE e.programme_id = ${programmeId} AND called.marks > 0
      ORDER BY c.name_fr, e.id`);
  }

  /** False where somebody else is at it this moment, or it has ended. */
  async hold(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT id FROM certificate_issuings WHERE id = ${id} AND ended_at IS NULL FOR UPDATE SKIP LOCKED`);
    return row !== null;
  }

  async count(context: RequestContext, id: string, issued: number): Promise<void> {
    await context.rows(sql`
      UPDATE certificate_issuings SET issued = issued + ${issued}, failures = 0 WHERE id = ${id}`);
  }

  /** Notes a portion that failed; after `most` in a row it has ended. */
  async fail(context: RequestContext, id: string, most: number): Promise<void> {
    await context.rows(sql`
      UPDATE certificate_issuings SET failures = failures + 1,
        ended_at = CASE WHEN failures + 1 >= ${most} THEN now() END,
        problem = CASE WHEN failures + 1 >= ${most} THEN 'unforeseen' END
      WHERE id = ${id} AND ended_at IS NULL`);
  }

  async end(context: RequestContext, id: string, problem: IssuingProblem | null): Promise<void> {
    await context.rows(sql`
      UPDATE certificate_issuings SET ended_at = now(), problem = ${problem} WHERE id = ${id} AND ended_at IS NULL`);
  }
}

const present = (row: IssuingRow): CertificateIssuingDto => ({
  id: row.id,
  programmeId: row.programme_id,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  expected: row.expected,
  issued: row.issued,
  endedAt: row.ended_at?.toISOString() ?? null,
  problem: row.problem,
});
