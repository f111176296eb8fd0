import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { noDay, recordStatement, type RecordsPeriod } from './record-statements';
import { RecordDto, type RecordNoun, type RecordState } from './records.dto';

interface Wanted {
  noun: RecordNoun;
  state?: RecordState;
  kind?: string;
}

const ofState = (state: RecordState | undefined): Sql => {
  // These two are no state of a record: its statement knows them.
  if (state === undefined || state === 'compared' || state === 'headcounted') return empty;
  if (state === 'due') return sql`AND state IN ('honoured', 'missed')`;
  if (state === 'retained') return sql`AND state IN ('agreed', 'met')`;
  return state === 'late' ? sql`AND kind = 'late'` : sql`AND state = ${state}`;
};

@Injectable()
export class RecordsRepository {
  /** Latest first, and how many there are in all, in one statement. */
  async page(
    context: RequestContext,
    { noun, state, kind }: Wanted,
    period: RecordsPeriod,
    after: string[] | null,
    limit: number,
  ): Promise<{ items: RecordDto[]; total: number }> {
    const row = await context.row<{ items: RecordDto[]; total: number }>(sql`
      WITH records AS MATERIALIZED (
        SELECT * FROM (${recordStatement(noun, period, state)}) every WHERE TRUE ${ofState(state)}
          ${kind === undefined ? empty : sql`AND kind = ${kind}`}
      ), page AS MATERIALIZED (
        SELECT * FROM records WHERE TRUE
          ${after === null ? empty : sql`AND (day, id) < (${after[0]}::date, ${after[1]})`}
        ORDER BY day DESC, id DESC LIMIT ${limit}
      )
      SELECT (SELECT count(*)::int FROM records) AS total, (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', page.id, 'enrolmentId', page.enrolment_id,
          'cooperativeId', c.id, 'nameFr', coalesce(c.name_fr, ''), 'nameAr', coalesce(c.name_ar, ''),
          'others', greatest(coming.count - 1, 0), 'title', page.title, 'kind', page.kind,
          'name', (SELECT jsonb_build_object('fr', i.name_fr, 'ar', i.name_ar, 'en', i.name_en) FROM indicators i
            WHERE ${noun} = 'readings' AND i.code = page.kind), 'state', page.state,
          'day', nullif(page.day, ${noDay}), 'figure', page.figure, 'expected', page.total)
          ORDER BY page.day DESC, page.id DESC), '[]')
        FROM page
        LEFT JOIN LATERAL (
          SELECT count(*) AS count, (array_agg(oe.cooperative_id ORDER BY oc.name_fr, oc.id))[1] AS cooperative_id
          FROM session_enrolments se JOIN enrolments oe ON oe.id = se.enrolment_id
          JOIN cooperatives oc ON oc.id = oe.cooperative_id
          WHERE page.enrolment_id IS NULL AND se.session_id = page.id::uuid
            AND oe.id IN (SELECT e.id FROM enrolments e WHERE ${period.meant})) coming ON TRUE
        LEFT JOIN enrolments own ON own.id = page.enrolment_id
        LEFT JOIN cooperatives c ON c.id = coalesce(own.cooperative_id, coming.cooperative_id)
      ) AS items`);
    return row ?? { items: [], total: 0 };
  }
}
