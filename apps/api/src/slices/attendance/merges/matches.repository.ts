import { Injectable } from '@nestjs/common';
import { type Sex } from '@tiwizi/domain';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type KnownMembershipDto } from './merges.dto';
import { peopleInScope } from './people-in-scope';

export interface ComparedRow {
  person_id: string;
  name: string;
  name_ar: string;
  sex: Sex;
  birth_year: number | null;
  provisional: boolean;
  created_at: string;
  memberships: KnownMembershipDto[];
  attended: number;
  last_seen: string | null;
}

export interface CandidateRow extends ComparedRow {
  same_cooperative: boolean;
  both_attended: number;
}

export interface ProvisionalRow extends ComparedRow {
  candidates: CandidateRow[];
}

// More than are shown: the order in which they are shown is the domain's.
const weighed = 12;
const there = sql`('present', 'late', 'left_early')`;

/** The columns of ComparedRow but its names, for the row of persons `alias`. */
const compared = (alias: 'p' | 'q'): Sql => {
  const own = alias === 'p' ? sql`p` : sql`q`;
  return sql`
    ${own}.id AS person_id, ${own}.given_name || ' ' || ${own}.family_name AS name, ${own}.name_ar, ${own}.sex,
    ${own}.birth_year, ${own}.provisional, to_json(${own}.created_at) #>> '{}' AS created_at,
    (SELECT coalesce(json_agg(json_build_object('cooperativeId', c.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar,
        'memberCode', m.member_code, 'fromDate', m.from_date, 'toDate', m.to_date) ORDER BY m.from_date DESC, m.id), '[]')
      FROM memberships m JOIN cooperatives c ON c.id = m.cooperative_id WHERE m.person_id = ${own}.id) AS memberships,
    (SELECT count(*)::int FROM attendances a WHERE a.person_id = ${own}.id AND a.status IN ${there}) AS attended,
    (SELECT max((s.starts_at AT TIME ZONE g.zone)::date)::text FROM attendances a
      JOIN sessions s ON s.id = a.session_id JOIN programmes g ON g.id = s.programme_id
      WHERE a.person_id = ${own}.id) AS last_seen`;
};

@Injectable()
export class MatchesRepository {
  /** Who is to be matched, the latest first, each with those who may be the same person. */
  page(context: RequestContext, after: string[] | null, limit: number): Promise<ProvisionalRow[]> {
    return context.rows<ProvisionalRow>(sql`
      WITH p AS (
        SELECT p.* FROM persons p
        WHERE p.provisional AND p.merged_into IS NULL AND ${peopleInScope(context, 'p.id')}
          ${after === null ? empty : sql`AND (p.created_at, p.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        ORDER BY p.created_at DESC, p.id DESC LIMIT ${limit}
      )
      SELECT ${compared('p')}, ${this.candidates(context, null)} AS candidates
      FROM p ORDER BY p.created_at DESC, p.id DESC`);
  }

  /** One of them, matched or not; null where out of reach. With `search`, whoever has these words in their names instead. */
  find(
    context: RequestContext,
    id: string,
    search: readonly string[] | null = null,
  ): Promise<ProvisionalRow | null> {
    return context.row<ProvisionalRow>(sql`
      SELECT ${compared('p')}, ${this.candidates(context, search)} AS candidates
      FROM persons p WHERE p.id = ${id} AND p.merged_into IS NULL AND ${peopleInScope(context, 'p.id')}`);
  }

  async setProvisional(context: RequestContext, id: string, provisional: boolean): Promise<void> {
    await context.rows(sql`UPDATE persons SET provisional = ${provisional} WHERE id = ${id}`);
  }

  /** Those of the cooperatives that the person `p` was written down for, and of the others of the same programmes. */
  private candidates(context: RequestContext, search: readonly string[] | null): Sql {
    // What is typed at the door is in one script: only names in that one are weighed. `%` looks up, by index, names that
    // have 0.3 of their trigrams in common; fewer are not worth weighing.
    const arabic = sql`p.family_name ~ '[ء-ي]'`;
    const alike = sql`(${arabic} AND q.name_ar_key % p.name_key OR NOT ${arabic} AND q.name_key % p.name_key)`;
    const wanted =
      search === null || search.length === 0
        ? alike
        : join(
            search.map(
              (word) => sql`fold_name(${word}) <> '' AND
                q.name_key || ' ' || q.name_ar_key || ' ' || fold_name(m.member_code) LIKE '%' || fold_name(${word}) || '%'`,
            ),
            ' AND ',
          );
    return sql`(
      SELECT coalesce(json_agg(found), '[]') FROM (
        SELECT ${compared('q')}, best.same AS same_cooperative,
          (SELECT count(*)::int FROM attendances one JOIN attendances other USING (session_id)
            WHERE one.person_id = p.id AND other.person_id = q.id AND one.status IN ${there}
              AND other.status IN ${there}) AS both_attended
        FROM (
          SELECT weighed.person_id, bool_or(weighed.same) AS same, max(weighed.in_common) AS in_common
          FROM (
            SELECT q.id AS person_id, near.same,
              similarity(CASE WHEN ${arabic} THEN q.name_ar_key ELSE q.name_key END, p.name_key) AS in_common
            FROM (${this.cooperativesNear(context)}) near
            JOIN memberships m ON m.cooperative_id = near.cooperative_id
            JOIN persons q ON q.id = m.person_id
            WHERE q.id <> p.id AND ${wanted}
          ) weighed
          GROUP BY weighed.person_id
          ORDER BY same DESC, in_common DESC, weighed.person_id LIMIT ${weighed}
        ) best JOIN persons q ON q.id = best.person_id
      ) found)`;
  }

  /** Where the person `p` may be known: their cooperatives, and those of the same programmes, as far as one reaches. */
  private cooperativesNear(context: RequestContext): Sql {
    const own = cooperativesInScope(context, 'places.cooperative_id');
    const led = sql`places.cooperative_id IN (
      SELECT e.cooperative_id FROM sessions s JOIN session_enrolments se ON se.session_id = s.id
      JOIN enrolments e ON e.id = se.enrolment_id WHERE s.trainer_account_id = ${context.person.accountId})`;
    return sql`
      SELECT places.cooperative_id, bool_or(places.same) AS same
      FROM (
        SELECT own.cooperative_id, TRUE AS same FROM memberships own WHERE own.person_id = p.id
        UNION ALL
        SELECT beside.cooperative_id, FALSE FROM enrolments beside
        WHERE beside.programme_id IN (
          SELECT e.programme_id FROM memberships own JOIN enrolments e ON e.cooperative_id = own.cooperative_id
          WHERE own.person_id = p.id
          UNION SELECT s.programme_id FROM attendances a JOIN sessions s ON s.id = a.session_id WHERE a.person_id = p.id)
      ) places
      WHERE ${context.scope === 'assigned-cooperatives' ? sql`(${own} OR ${led})` : own}
      GROUP BY places.cooperative_id`;
  }
}
