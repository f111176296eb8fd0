import { Injectable } from '@nestjs/common';
import { type CooperativeKind, foldForSearch, type Sector, type TerritoryLevel } from '@tiwizi/domain';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { CooperativeEntity } from './cooperative.entity';
import { CooperativesQuery } from './cooperatives.dto';
import { searchPatterns } from './search-key';

export interface CooperativeLineRow {
  id: string;
  code: string;
  kind: CooperativeKind;
  name_fr: string;
  name_ar: string;
  sector: Sector;
  territory_id: string;
  near_level: TerritoryLevel;
  near_fr: string;
  near_ar: string;
  far_id: string | null;
  far_level: TerritoryLevel | null;
  far_fr: string | null;
  far_ar: string | null;
}

export interface CooperativeRow extends CooperativeLineRow {
  founded_on: string | null;
  fiscal_year_end: string;
  registration_number: string | null;
  phone: string | null;
  version: number;
  female: number;
  male: number;
  unknown: number;
  enrolments: {
    id: string;
    programmeId: string;
    programmeNameFr: string;
    programmeNameAr: string;
    status: 'active' | 'withdrawn';
  }[];
  may_update: boolean;
  may_read_members: boolean;
  may_write_members: boolean;
}

@Injectable()
export class CooperativesRepository {
  /**
   * One page by French name, and how many match when that is asked for. Only the keys of what matches are gathered;
   * names and places are read for the page alone.
   */
  async page(
    context: RequestContext,
    query: CooperativesQuery,
    after: string[] | null,
    limit: number,
  ): Promise<{ rows: CooperativeLineRow[]; total: number | null }> {
    const { withTotal = false } = query;
    const beyond = after === null ? empty : sql`AND (m.name_fr, m.id) > (${after[0]}, ${after[1]}::uuid)`;
    const rows = await context.rows<CooperativeLineRow & { total: number | null }>(sql`
      WITH ${matching(context, query)}
      SELECT ${lineColumns}, ${withTotal ? sql`(SELECT count(*) FROM matching)::integer` : sql`NULL`} AS total
      FROM (SELECT m.id FROM matching m WHERE TRUE ${beyond} ORDER BY m.name_fr, m.id LIMIT ${limit}) AS shown
        JOIN cooperatives c ON c.id = shown.id ${places}
      ORDER BY c.name_fr, c.id`);
    return { rows, total: withTotal ? (rows[0]?.total ?? (after === null ? 0 : null)) : null };
  }

  /** `today` decides whose membership has ended. */
  find(context: RequestContext, id: string, today: string): Promise<CooperativeRow | null> {
    const readsMembers = cooperativesInScope(context.forVerb('members.read'), 'c.id');
    return context.row<CooperativeRow>(sql`
      SELECT ${lineColumns}, c.founded_on, c.fiscal_year_end, c.registration_number, c.phone, c.version,
        coalesce(m.female, 0) AS female, coalesce(m.male, 0) AS male, coalesce(m.unknown, 0) AS unknown,
        ${cooperativesInScope(context.forVerb('cooperatives.update'), 'c.id')} AS may_update,
        ${readsMembers} AS may_read_members,
        ${cooperativesInScope(context.forVerb('members.write'), 'c.id')} AS may_write_members,
        coalesce((
          SELECT json_agg(json_build_object('id', e.id, 'programmeId', p.id, 'programmeNameFr', p.name_fr,
            'programmeNameAr', p.name_ar, 'status', e.status) ORDER BY p.starts_on DESC, p.id)
          FROM enrolments e JOIN programmes p ON p.id = e.programme_id
          WHERE e.cooperative_id = c.id AND ${enrolmentsInScope(context.forVerb('enrolments.read'), 'e.id')}
        ), '[]') AS enrolments
      FROM cooperatives c ${places}
        LEFT JOIN LATERAL (
          SELECT count(*) FILTER (WHERE s.sex = 'female')::integer AS female,
            count(*) FILTER (WHERE s.sex = 'male')::integer AS male,
            count(*) FILTER (WHERE s.sex = 'unknown')::integer AS unknown
          FROM memberships ms JOIN persons s ON s.id = ms.person_id
          WHERE ms.cooperative_id = c.id AND (ms.to_date IS NULL OR ms.to_date >= ${today})
        ) AS m ON TRUE
      WHERE c.id = ${id} AND ${cooperativesInScope(context, 'c.id')}`);
  }

  async insert(
    context: RequestContext,
    cooperative: Omit<CooperativeEntity, 'version' | 'createdBy'>,
  ): Promise<void> {
    const createdBy = context.person.accountId;
    await context.manager.insert(CooperativeEntity, { ...cooperative, createdBy, version: 1 });
  }

  /** False when somebody else changed the cooperative since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: Partial<CooperativeEntity>,
  ): Promise<boolean> {
    const { affected } = await context.manager.update(
      CooperativeEntity,
      { id, version },
      { ...change, version: version + 1 },
    );
    return affected === 1;
  }

  async reached(context: RequestContext, ids: readonly string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ANY (${ids}::uuid[]) AND ${cooperativesInScope(context, 'c.id')}`);
    return new Set(rows.map(({ id }) => id));
  }
}

const lineColumns = sql`c.id, c.code, c.kind, c.name_fr, c.name_ar, c.sector, c.territory_id,
  near.level AS near_level, near.name_fr AS near_fr, near.name_ar AS near_ar,
  far.id AS far_id, far.level AS far_level, far.name_fr AS far_fr, far.name_ar AS far_ar`;

const places = sql`JOIN territories near ON near.id = c.territory_id LEFT JOIN territories far ON far.id = near.parent_id`;

/**
 * The rows asked for. Filters and searches gather them once: left to itself the planner would walk the name index and
 * test each of 61,000 names. The whole registry is never gathered: its first page stands in that index, in order.
 * What is typed with errors is looked for only where nothing has it letter by letter.
 */
function matching(context: RequestContext, query: CooperativesQuery): Sql {
  const folded = foldForSearch(query.search ?? '');
  const chosen = sql`SELECT c.id, c.name_fr FROM cooperatives c WHERE ${filters(context, query)}`;
  if (folded === '') {
    const filtered = context.scope !== 'all' || Boolean(query.sector ?? query.territoryId ?? query.kind);
    return sql`matching AS ${filtered ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`} (${chosen})`;
  }
  const literal = join(
    searchPatterns(folded).map((pattern) => sql`c.search_key LIKE ${pattern}`),
    ' AND ',
  );
  return sql`
    literal AS MATERIALIZED (${chosen} AND ${literal}),
    matching AS MATERIALIZED (
      SELECT id, name_fr FROM literal
      UNION ALL
      ${chosen} AND NOT EXISTS (SELECT FROM literal)
        AND c.id IN (SELECT cooperatives_resembling(${folded})))`;
}

function filters(context: RequestContext, { sector, territoryId, kind }: CooperativesQuery): Sql {
  const within = sql`AND c.territory_id = ANY (ARRAY(
    WITH RECURSIVE below AS (
      SELECT id FROM territories WHERE id = ${territoryId}
      UNION ALL SELECT t.id FROM territories t JOIN below ON t.parent_id = below.id)
    SELECT id FROM below))`;
  return sql`${cooperativesInScope(context, 'c.id')}
    ${sector === undefined ? empty : sql`AND c.sector = ${sector}`}
    ${kind === undefined ? empty : sql`AND c.kind = ${kind}`}
    ${territoryId === undefined ? empty : within}`;
}
