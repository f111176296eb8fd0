import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type EnrolmentStatus, type NewEnrolmentDto } from './enrolments.dto';
import { type ProgrammeStatus } from './programmes.dto';

export interface CohortRow {
  id: string;
  programme_id: string;
  cooperative_id: string;
  code: string;
  name_fr: string;
  name_ar: string;
  sector: string;
  commune_fr: string;
  commune_ar: string;
  province_id: string;
  province_fr: string;
  province_ar: string;
  trainer_account_id: string | null;
  trainer_name: string | null;
  status: EnrolmentStatus;
  enrolled_on: string;
  left_on: string | null;
  version: number;
}

export interface EnrolmentRow extends CohortRow {
  programme_name_fr: string;
  programme_name_ar: string;
  starts_on: string;
  months: number;
  zone: string;
  programme_status: ProgrammeStatus;
}

export interface CandidateRow {
  id: string;
  code: string;
  name_fr: string;
  name_ar: string;
  sector: string;
  commune_fr: string;
  commune_ar: string;
  province_fr: string;
  province_ar: string;
}

/** What is known of one line of a request to enrol. */
export interface EnrolmentCheck {
  position: number;
  cooperative_known: boolean;
  cooperative_name: string;
  enrolled: boolean;
  trainer_fits: boolean;
}

const cohortColumns = sql`
  e.id, e.cooperative_id, c.code, c.name_fr, c.name_ar, c.sector, t.name_fr AS commune_fr, t.name_ar AS commune_ar,
  coalesce(province.id, t.id) AS province_id, coalesce(province.name_fr, t.name_fr) AS province_fr,
  coalesce(province.name_ar, t.name_ar) AS province_ar, e.trainer_account_id, a.display_name AS trainer_name,
  e.status, e.enrolled_on, e.left_on, e.version`;

const cohortJoins = sql`
  LEFT JOIN cooperatives c ON c.id = e.cooperative_id
  LEFT JOIN territories t ON t.id = c.territory_id
  LEFT JOIN territories province ON province.id = t.parent_id AND t.level = 'commune'
  LEFT JOIN accounts a ON a.id = e.trainer_account_id`;

@Injectable()
export class EnrolmentsRepository {
  /** The cohort by province and name; null where the programme is out of scope. */
  async cohort(context: RequestContext, programmeId: string): Promise<CohortRow[] | null> {
    const rows = await context.rows<CohortRow | { id: null }>(sql`
      SELECT p.id AS programme_id, ${cohortColumns}
      FROM programmes p
      LEFT JOIN enrolments e ON e.programme_id = p.id AND ${enrolmentsInScope(context, 'e.id')}
      ${cohortJoins}
      WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}
      ORDER BY province_fr, c.name_fr, e.id`);
    return rows.length === 0 ? null : rows.filter((row): row is CohortRow => row.id !== null);
  }

  find(context: RequestContext, id: string): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      ${this.select()} WHERE e.id = ${id} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  /** Those of `ids` that are in scope; all of the programme's where `ids` is left out. */
  findAll(context: RequestContext, programmeId: string, ids?: readonly string[]): Promise<EnrolmentRow[]> {
    return context.rows<EnrolmentRow>(sql`
      ${this.select()} WHERE e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
        ${ids === undefined ? empty : sql`AND e.id = ANY(${ids}::uuid[])`}
      ORDER BY province_fr, c.name_fr, e.id`);
  }

  /** Cooperatives of the programme's territories, and of those within them, that are not enrolled in it. */
  candidates(
    context: RequestContext,
    programmeId: string,
    folded: string,
    limit: number,
  ): Promise<CandidateRow[]> {
    return context.rows<CandidateRow>(sql`
      WITH RECURSIVE covered AS (
        SELECT territory_id AS id FROM programme_territories WHERE programme_id = ${programmeId}
        UNION SELECT t.id FROM territories t JOIN covered ON t.parent_id = covered.id
      )
      SELECT c.id, c.code, c.name_fr, c.name_ar, c.sector, t.name_fr AS commune_fr, t.name_ar AS commune_ar,
        coalesce(province.name_fr, t.name_fr) AS province_fr, coalesce(province.name_ar, t.name_ar) AS province_ar
      FROM cooperatives c
      JOIN territories t ON t.id = c.territory_id
      LEFT JOIN territories province ON province.id = t.parent_id AND t.level = 'commune'
      WHERE c.territory_id IN (SELECT id FROM covered)
        AND NOT EXISTS (SELECT FROM enrolments e WHERE e.programme_id = ${programmeId} AND e.cooperative_id = c.id)
        ${folded === '' ? empty : sql`AND c.search_key LIKE ${`%${folded.replace(/[\\%_]/g, '\\$&')}%`}`}
      ORDER BY province_fr, c.name_fr, c.id LIMIT ${limit}`);
  }

  check(
    context: RequestContext,
    programmeId: string,
    enrolments: readonly NewEnrolmentDto[],
  ): Promise<EnrolmentCheck[]> {
    return context.rows<EnrolmentCheck>(sql`
      SELECT (n.position - 1)::int AS position, c.id IS NOT NULL AS cooperative_known,
        coalesce(c.name_fr, '') AS cooperative_name, e.id IS NOT NULL AS enrolled,
        n.trainer_id IS NULL OR a.id IS NOT NULL AS trainer_fits
      FROM unnest(${enrolments.map(({ cooperativeId }) => cooperativeId)}::uuid[],
        ${enrolments.map(({ trainerAccountId }) => trainerAccountId)}::uuid[])
        WITH ORDINALITY AS n (cooperative_id, trainer_id, position)
      LEFT JOIN cooperatives c ON c.id = n.cooperative_id
      LEFT JOIN enrolments e ON e.programme_id = ${programmeId} AND e.cooperative_id = n.cooperative_id
      LEFT JOIN accounts a ON a.id = n.trainer_id AND a.role = 'trainer' AND a.active
      ORDER BY n.position`);
  }

  async insert(
    context: RequestContext,
    programmeId: string,
    enrolledOn: string,
    enrolments: readonly NewEnrolmentDto[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO enrolments (id, programme_id, cooperative_id, trainer_account_id, enrolled_on)
      SELECT id, ${programmeId}, cooperative_id, trainer_id, ${enrolledOn}::date
      FROM unnest(${enrolments.map(({ id }) => id)}::uuid[],
        ${enrolments.map(({ cooperativeId }) => cooperativeId)}::uuid[],
        ${enrolments.map(({ trainerAccountId }) => trainerAccountId)}::uuid[]) AS t (id, cooperative_id, trainer_id)`);
    await this.addTrainers(
      context,
      programmeId,
      enrolments.flatMap(({ trainerAccountId }) => trainerAccountId ?? []),
    );
  }

  /** A trainer of one of its cooperatives is one of the programme's people. */
  async addTrainers(context: RequestContext, programmeId: string, accountIds: string[]): Promise<void> {
    await context.rows(sql`
      INSERT INTO programme_people (programme_id, account_id, role)
      SELECT DISTINCT ${programmeId}::uuid, account_id, 'trainer' FROM unnest(${accountIds}::uuid[]) AS t (account_id)
      ON CONFLICT DO NOTHING`);
  }

  async isTrainer(context: RequestContext, accountId: string): Promise<boolean> {
    const row = await context.row(
      sql`SELECT id FROM accounts WHERE id = ${accountId} AND role = 'trainer' AND active`,
    );
    return row !== null;
  }

  /** False when somebody else changed the enrolment since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    state: { trainerAccountId: string | null; status: EnrolmentStatus; leftOn: string | null },
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE enrolments SET trainer_account_id = ${state.trainerAccountId}, status = ${state.status},
        left_on = ${state.leftOn}::date, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  private select(): Sql {
    return sql`
      SELECT ${cohortColumns}, p.id AS programme_id, p.name_fr AS programme_name_fr, p.name_ar AS programme_name_ar,
        p.starts_on, p.months, p.zone, p.status AS programme_status
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id ${cohortJoins}`;
  }
}
