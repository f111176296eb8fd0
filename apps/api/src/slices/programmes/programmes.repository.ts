import { Injectable } from '@nestjs/common';
import { type Cadence } from '@tiwizi/domain';
import sql, { empty } from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type ProgrammePersonDto, type ProgrammeRole, type ProgrammeStatus } from './programmes.dto';

export interface ProgrammeSummaryRow {
  id: string;
  code: string;
  name_fr: string;
  name_ar: string;
  sponsor_name: string;
  starts_on: string;
  months: number;
  status: ProgrammeStatus;
  cohort_size: number;
}

export interface ProgrammeRow extends ProgrammeSummaryRow {
  lead_name: string;
  partners: string[];
  zone: string;
  grid_code: string;
  certificate_threshold: string;
  workshop_count: number;
  workshop_per: number;
  workshop_months: number;
  follow_up_count: number;
  follow_up_per: number;
  follow_up_months: number;
  version: number;
  territories: { id: string; level: string; nameFr: string; nameAr: string }[];
  people: { accountId: string; role: ProgrammeRole; displayName: string }[];
  sessions_planned: number;
  workshops_planned: number;
  follow_up_windows: number;
}

/** All that is written of a programme. */
export interface ProgrammeContent {
  nameFr: string;
  nameAr: string;
  sponsorName: string;
  leadName: string;
  partners: string[];
  startsOn: string;
  months: number;
  zone: string;
  gridCode: string;
  certificateThreshold: number;
  workshopCadence: Cadence;
  followUpCadence: Cadence;
  status: ProgrammeStatus;
  territoryIds: string[];
  people: ProgrammePersonDto[];
}

const cohortSize = sql`(SELECT count(*)::int FROM enrolments e WHERE e.programme_id = p.id AND e.status = 'active')`;

@Injectable()
export class ProgrammesRepository {
  /** Latest start first. */
  page(context: RequestContext, after: string[] | null, limit: number): Promise<ProgrammeSummaryRow[]> {
    return context.rows<ProgrammeSummaryRow>(sql`
      SELECT p.id, p.code, p.name_fr, p.name_ar, p.sponsor_name, p.starts_on, p.months, p.status,
        ${cohortSize} AS cohort_size
      FROM programmes p
      WHERE ${programmesInScope(context, 'p.id')}
        ${after === null ? empty : sql`AND (p.starts_on, p.id) < (${after[0]}::date, ${after[1]}::uuid)`}
      ORDER BY p.starts_on DESC, p.id DESC LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<ProgrammeRow | null> {
    return context.row<ProgrammeRow>(sql`
      SELECT p.*, ${cohortSize} AS cohort_size,
        (SELECT coalesce(json_agg(json_build_object(
            'id', t.id, 'level', t.level, 'nameFr', t.name_fr, 'nameAr', t.name_ar) ORDER BY t.name_fr), '[]')
          FROM programme_territories pt JOIN territories t ON t.id = pt.territory_id
          WHERE pt.programme_id = p.id) AS territories,
        (SELECT coalesce(json_agg(json_build_object(
            'accountId', a.id, 'role', pp.role, 'displayName', a.display_name) ORDER BY pp.role, a.display_name), '[]')
          FROM programme_people pp JOIN accounts a ON a.id = pp.account_id
          WHERE pp.programme_id = p.id) AS people,
        planned.sessions AS sessions_planned, planned.workshops AS workshops_planned,
        (SELECT count(*)::int FROM follow_up_windows w JOIN enrolments e ON e.id = w.enrolment_id
          WHERE e.programme_id = p.id) AS follow_up_windows
      FROM programmes p
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS sessions, (count(*) FILTER (WHERE s.kind = 'workshop'))::int AS workshops
        FROM sessions s WHERE s.programme_id = p.id AND s.status <> 'cancelled') planned
      WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** Which of these accounts are open, with their roles, and which of these territories exist: one question. */
  async known(
    context: RequestContext,
    accountIds: string[],
    territoryIds: string[],
  ): Promise<{ roles: Map<string, string>; territories: Set<string> }> {
    const rows = await context.rows<{ id: string; role: string | null }>(sql`
      SELECT id, role FROM accounts WHERE active AND id = ANY(${accountIds}::uuid[])
      UNION ALL SELECT id, NULL FROM territories WHERE id = ANY(${territoryIds}::uuid[])`);
    const roles = rows.flatMap(({ id, role }) => (role === null ? [] : [[id, role] as const]));
    const territories = rows.filter(({ role }) => role === null).map(({ id }) => id);
    return { roles: new Map(roles), territories: new Set(territories) };
  }

  /** Whether the grid of that code has a version to fill. */
  async isPublishedGrid(context: RequestContext, code: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT id FROM grid_versions WHERE grid_code = ${code} AND status = 'published' LIMIT 1`);
    return row !== null;
  }

  async insert(
    context: RequestContext,
    id: string,
    code: string,
    programme: ProgrammeContent,
  ): Promise<void> {
    const { workshopCadence: workshops, followUpCadence: followUps } = programme;
    await context.rows(sql`
      INSERT INTO programmes (id, code, name_fr, name_ar, sponsor_name, lead_name, partners, starts_on, months, zone,
        workshop_count, workshop_per, workshop_months, follow_up_count, follow_up_per, follow_up_months, status, grid_code,
        certificate_threshold)
      VALUES (${id}, ${code}, ${programme.nameFr}, ${programme.nameAr}, ${programme.sponsorName},
        ${programme.leadName}, ${programme.partners}::text[], ${programme.startsOn}::date, ${programme.months},
        ${programme.zone}, ${workshops.count}, ${workshops.per}, ${workshops.months}, ${followUps.count},
        ${followUps.per}, ${followUps.months}, ${programme.status}, ${programme.gridCode},
        ${programme.certificateThreshold})`);
    await this.link(context, id, programme);
  }

  /** False when somebody else changed the programme since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    programme: ProgrammeContent,
  ): Promise<boolean> {
    const { workshopCadence: workshops, followUpCadence: followUps } = programme;
    const changed = await context.row(sql`
      UPDATE programmes SET name_fr = ${programme.nameFr}, name_ar = ${programme.nameAr},
        sponsor_name = ${programme.sponsorName}, lead_name = ${programme.leadName},
        partners = ${programme.partners}::text[], starts_on = ${programme.startsOn}::date,
        months = ${programme.months}, workshop_count = ${workshops.count}, workshop_per = ${workshops.per},
        workshop_months = ${workshops.months}, follow_up_count = ${followUps.count},
        follow_up_per = ${followUps.per}, follow_up_months = ${followUps.months}, status = ${programme.status},
        grid_code = ${programme.gridCode}, certificate_threshold = ${programme.certificateThreshold}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    if (changed === null) return false;
    await context.rows(sql`DELETE FROM programme_territories WHERE programme_id = ${id}`);
    await context.rows(sql`DELETE FROM programme_people WHERE programme_id = ${id}`);
    await this.link(context, id, programme);
    return true;
  }

  private async link(context: RequestContext, id: string, programme: ProgrammeContent): Promise<void> {
    await context.rows(sql`
      INSERT INTO programme_territories (programme_id, territory_id)
      SELECT ${id}, territory_id FROM unnest(${programme.territoryIds}::uuid[]) AS t (territory_id)`);
    await context.rows(sql`
      INSERT INTO programme_people (programme_id, account_id, role)
      SELECT ${id}, account_id, role
      FROM unnest(${programme.people.map((person) => person.accountId)}::uuid[],
        ${programme.people.map((person) => person.role)}::text[]) AS t (account_id, role)`);
  }
}
