import { Injectable } from '@nestjs/common';
import { SMALLEST_GROUP } from '@tiwizi/domain';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { TerritoryFiguresDto, TerritoryFiguresQuery } from './territory-figures.dto';

export interface FiguresReachRow {
  refreshed_at: Date | null;
  /** Alike for two readers whose programmes are the same. */
  reach: string;
  /** The programme that was asked for is one of them, or none was. */
  found: boolean;
  programmes: TerritoryFiguresDto['programmes'];
}

/** What changes with a refresh alone; `placeFound` is false where `within` is no region or province. */
export type TerritoryFiguresView = Pick<
  TerritoryFiguresDto,
  'firstYear' | 'total' | 'rows' | 'sectors' | 'kinds'
> & { placeFound: boolean };

const smallest = raw(String(SMALLEST_GROUP));
const small = (column: string): Sql => sql`${raw(column)} BETWEEN 1 AND ${smallest} - 1`;

/**
 * Sums over rows `f` of `territory_figures`. With `guarded`, a group of fewer than 5 people enters no sum that is about
 * people: it is left out where it is smallest, so that no difference of two sums can bring it back.
 */
function sums(guarded: boolean): Sql {
  const told = guarded
    ? sql`FILTER (WHERE NOT (${small('women')} OR ${small('men')} OR ${small('sex_unknown')}))`
    : empty;
  const came = guarded ? sql`FILTER (WHERE NOT (${small('participants')}))` : empty;
  const maturity = sql`round((sum(maturity) / nullif(sum(diagnosed), 0))::numeric, 4)::float8`;
  return sql`
    'enrolled', coalesce(sum(enrolled), 0), 'members', coalesce(sum(members), 0),
    'women', coalesce(sum(women) ${told}, 0), 'sexed', coalesce(sum(women + men) ${told}, 0),
    'diagnosed', coalesce(sum(diagnosed), 0), 'maturity', ${
      guarded ? sql`CASE WHEN sum(diagnosed) >= ${smallest} THEN ${maturity} END` : maturity
    },
    'sessions', coalesce(sum(sessions), 0), 'participations', coalesce(sum(participations) ${came}, 0),
    'participants', coalesce(sum(participants) ${came}, 0),
    'hours', coalesce(round((sum(hours) ${came})::numeric, 2), 0), 'attended', coalesce(sum(attended) ${came}, 0),
    'expected', coalesce(sum(expected) ${came}, 0), 'windowsDue', coalesce(sum(windows_due), 0),
    'windowsHonoured', coalesce(sum(windows_honoured), 0), 'actions', coalesce(sum(actions), 0),
    'actionsDone', coalesce(sum(actions_done), 0), 'procedures', coalesce(sum(procedures), 0)`;
}

const nobody = sql`'{"registered": null, "registeredMembers": null}'::jsonb`;

@Injectable()
export class TerritoryFiguresRepository {
  /** Which programmes the request reaches, as of now, and which refresh of the rollup stands. */
  async reach(context: RequestContext, programmeId?: string): Promise<FiguresReachRow> {
    const row = await context.rowOften<FiguresReachRow>(sql`
      WITH seen AS MATERIALIZED (
        SELECT p.id, p.name_fr, p.name_ar FROM programmes p WHERE ${programmesInScope(context, 'p.id')}
      )
      SELECT (SELECT refreshed_at FROM figure_refreshes WHERE name = 'territories') AS refreshed_at,
        (SELECT md5(coalesce(string_agg(id::text, ' ' ORDER BY id), '')) FROM seen) AS reach,
        ${programmeId ?? null}::uuid IS NULL OR EXISTS (SELECT FROM seen WHERE id = ${programmeId ?? null}::uuid) AS found,
        (SELECT coalesce(json_agg(json_build_object('id', id, 'nameFr', name_fr, 'nameAr', name_ar)), '[]')
         FROM (SELECT * FROM seen ORDER BY name_fr LIMIT 1000) choices) AS programmes`);
    if (row === null) throw new Error('A statement without FROM has one row.');
    return row;
  }

  /** Everything else of one view in one statement, added up from the rollup alone. */
  async view(
    context: RequestContext,
    { level = 'region', within, programmeId, sector, year = 0 }: TerritoryFiguresQuery,
    { guarded, register }: { guarded: boolean; register: boolean },
  ): Promise<TerritoryFiguresView> {
    const ofSector = sector === undefined ? empty : sql`AND sector = ${sector}`;
    const summed = sums(guarded);
    const row = await context.row<TerritoryFiguresView>(sql`
      WITH places AS MATERIALIZED (
        SELECT t.id, t.code, t.name_fr, t.name_ar, t.level, t.parent_id FROM territories t WHERE t.level <> 'commune'
          ${within === undefined ? empty : sql`AND ${within} IN (t.id, t.parent_id)`}
      ), rows AS MATERIALIZED (
        SELECT place.id, place.code, place.name_fr, place.name_ar FROM places place
        WHERE place.level = ${level} OR (place.level = 'province' AND place.id = ${within ?? null}::uuid)
      ), placed AS MATERIALIZED (
        SELECT part.id, rows.id AS row_id FROM places part
        LEFT JOIN rows ON rows.id = part.id OR (${level} = 'region' AND rows.id = part.parent_id)
      ), seen AS MATERIALIZED (
        SELECT p.id FROM programmes p WHERE ${programmesInScope(context, 'p.id')}
      ), figures AS MATERIALIZED (
        SELECT placed.row_id, f.* FROM territory_figures f JOIN placed ON placed.id = f.territory_id
        WHERE f.year = ${year} ${ofSector} AND ${
          programmeId === undefined
            ? sql`f.programme_id IN (SELECT id FROM seen)`
            : sql`f.programme_id = ${programmeId} AND EXISTS (SELECT FROM seen WHERE id = ${programmeId})`
        }
      ), registry AS MATERIALIZED (
        SELECT placed.row_id, r.* FROM registry_figures r JOIN placed ON placed.id = r.territory_id
        WHERE ${register} ${ofSector}
      ), summed AS (
        SELECT row_id, grouping(row_id) AS whole, jsonb_build_object(${summed}) AS sums FROM figures
        GROUP BY GROUPING SETS ((row_id), ())
      ), registered AS (
        SELECT row_id, grouping(row_id) AS whole, jsonb_build_object('registered', coalesce(sum(cooperatives), 0),
          'registeredMembers', coalesce(sum(members), 0)) AS sums
        FROM registry GROUP BY GROUPING SETS ((row_id), ()) HAVING ${register}
      ), nothing AS (
        SELECT jsonb_build_object(${summed}) || ${
          register ? sql`'{"registered": 0, "registeredMembers": 0}'::jsonb` : nobody
        } AS sums FROM figures WHERE FALSE
      )
      SELECT ${within ?? null}::uuid IS NULL OR EXISTS (SELECT FROM places) AS "placeFound",
        (SELECT min(f.year) FROM territory_figures f WHERE f.year > 0 AND f.programme_id IN (SELECT id FROM seen))
          AS "firstYear",
        (SELECT nothing.sums || coalesce((SELECT sums FROM summed WHERE whole = 1), '{}')
          || coalesce((SELECT sums FROM registered WHERE whole = 1), '{}') FROM nothing) AS total,
        (SELECT coalesce(jsonb_agg(nothing.sums || coalesce(s.sums, '{}') || coalesce(g.sums, '{}')
            || jsonb_build_object('id', rows.id, 'code', rows.code, 'nameFr', rows.name_fr, 'nameAr', rows.name_ar)
            ORDER BY rows.name_fr), '[]')
         FROM nothing, rows LEFT JOIN summed s ON s.row_id = rows.id AND s.whole = 0
         LEFT JOIN registered g ON g.row_id = rows.id AND g.whole = 0) AS rows,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('sector', sector, 'registered', registered, 'enrolled', enrolled)
            ORDER BY registered DESC, enrolled DESC, sector), '[]')
         FROM (
           SELECT sector, ${register ? sql`sum(registered)` : sql`NULL::int`} AS registered, sum(enrolled) AS enrolled
           FROM (SELECT sector, 0 AS registered, enrolled FROM figures
                 UNION ALL SELECT sector, cooperatives, 0 FROM registry) entries GROUP BY sector) by_sector) AS sectors,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'registered', registered) ORDER BY registered DESC), '[]')
         FROM (SELECT kind, sum(cooperatives) AS registered FROM registry GROUP BY kind) by_kind) AS kinds`);
    if (row === null) throw new Error('A statement without FROM has one row.');
    return row;
  }
}
