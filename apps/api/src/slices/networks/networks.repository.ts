import { Injectable } from '@nestjs/common';
import { type AffiliationRole, type CooperativeKind, foldForSearch } from '@tiwizi/domain';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { JoinNetworkDto, NetworksQuery } from './networks.dto';
import { holdsOn, networksInScope } from './networks-in-scope';

export interface OrganisationRow {
  id: string;
  kind: CooperativeKind;
  nameFr: string;
  nameAr: string;
}

export interface NetworkRow extends OrganisationRow {
  organisations: number;
  people: number;
  women: number;
  provinces: number;
  members: number;
}

export interface AffiliationRow {
  id: string;
  organisation: OrganisationRow;
  network: OrganisationRow;
  role: AffiliationRole;
  from_date: string;
  to_date: string | null;
  ended: boolean;
  organisations: number;
  people: number | null;
  version: number;
  may_write: boolean;
  fresh: boolean;
}

@Injectable()
export class NetworksRepository {
  /** One page of networks by French name, with their figures of `today`. */
  page(
    context: RequestContext,
    query: NetworksQuery,
    after: string[] | null,
    limit: number,
    today: string,
  ): Promise<NetworkRow[]> {
    const words = foldForSearch(query.search ?? '')
      .split(' ')
      .filter(Boolean);
    const conditions = [
      sql`(c.kind IN ('union', 'network', 'pole') OR c.id IN (SELECT network_id FROM affiliations))`,
      networksInScope(context, 'c.id'),
      ...words.map((word) => sql`c.search_key LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
      ...(query.kind === undefined ? [] : [sql`c.kind = ${query.kind}`]),
      ...(after === null ? [] : [sql`(c.name_fr, c.id) > (${after[0]}, ${after[1]}::uuid)`]),
    ];
    return context.rows<NetworkRow>(
      networks(
        sql`SELECT c.id FROM cooperatives c WHERE ${join(conditions, ' AND ')} ORDER BY c.name_fr, c.id LIMIT ${limit}`,
        today,
      ),
    );
  }

  find(context: RequestContext, id: string, today: string): Promise<NetworkRow | null> {
    return context.row<NetworkRow>(
      networks(
        sql`SELECT c.id FROM cooperatives c WHERE c.id = ${id} AND ${networksInScope(context, 'c.id')}`,
        today,
      ),
    );
  }

  /** What belongs or belonged to the network: those of today first, each group by French name. */
  members(
    context: RequestContext,
    networkId: string,
    after: string[] | null,
    limit: number,
    today: string,
  ): Promise<AffiliationRow[]> {
    const beyond =
      after === null
        ? empty
        : sql`AND (${endedBefore(today)}, o.name_fr, a.id) > (${after[0] === 'true'}, ${after[1]}, ${after[2]}::uuid)`;
    return context.rows<AffiliationRow>(sql`
      ${affiliations(context, today)} WHERE a.network_id = ${networkId} ${beyond}
      ORDER BY ${endedBefore(today)}, o.name_fr, a.id LIMIT ${limit}`);
  }

  /** What the organisation belongs or belonged to, latest first. */
  belongsTo(context: RequestContext, organisationId: string, today: string): Promise<AffiliationRow[]> {
    return context.rows<AffiliationRow>(sql`
      ${affiliations(context, today)} WHERE a.organisation_id = ${organisationId}
      ORDER BY a.from_date DESC, a.id LIMIT 200`);
  }

  affiliation(context: RequestContext, id: string, today: string): Promise<AffiliationRow | null> {
    return context.row<AffiliationRow>(sql`
      ${affiliations(context, today)} WHERE a.id = ${id} AND ${networksInScope(context, 'a.organisation_id')}`);
  }

  async reaches(context: RequestContext, organisationId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ${organisationId} AND ${networksInScope(context, 'c.id')}`);
    return row !== null;
  }

  async insert(context: RequestContext, organisationId: string, body: JoinNetworkDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO affiliations (id, organisation_id, network_id, role, from_date, to_date, created_by)
      VALUES (${body.id}, ${organisationId}, ${body.networkId}, ${body.role}, ${body.fromDate}, ${body.toDate ?? null},
        ${context.person.accountId})`);
  }

  /** False when somebody else changed it since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    { role, toDate }: { role: AffiliationRole; toDate: string | null },
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE affiliations SET role = ${role}, to_date = ${toDate}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const gone = await context.row(
      sql`DELETE FROM affiliations WHERE id = ${id} AND version = ${version} RETURNING id`,
    );
    return gone !== null;
  }
}

const endedBefore = (today: string): Sql => sql`(a.to_date IS NOT NULL AND a.to_date < ${today}::date)`;

/**
 * The organisations that `shown` names, with what belongs to them today, near or far. A person of two of its
 * organisations is one person.
 */
function networks(shown: Sql, today: string): Sql {
  return sql`
    WITH RECURSIVE shown AS MATERIALIZED (${shown}),
    under AS (
      SELECT id AS root, id AS organisation FROM shown
      UNION
      SELECT under.root, a.organisation_id FROM under
        JOIN affiliations a ON a.network_id = under.organisation AND ${holdsOn('a', today)}),
    persons_of AS (
      SELECT u.root, count(DISTINCT p.id)::integer AS people,
        (count(DISTINCT p.id) FILTER (WHERE p.sex = 'female'))::integer AS women
      FROM under u
        JOIN memberships m ON m.cooperative_id = u.organisation AND m.from_date <= ${today}::date
          AND (m.to_date IS NULL OR m.to_date >= ${today}::date)
        JOIN persons p ON p.id = m.person_id
      GROUP BY u.root),
    places_of AS (
      SELECT u.root, count(DISTINCT CASE t.level WHEN 'province' THEN t.id WHEN 'commune' THEN t.parent_id END)::integer
        AS provinces
      FROM under u JOIN cooperatives c ON c.id = u.organisation JOIN territories t ON t.id = c.territory_id
      WHERE u.organisation <> u.root GROUP BY u.root)
    SELECT c.id, c.kind, c.name_fr AS "nameFr", c.name_ar AS "nameAr",
      coalesce(persons_of.people, 0) AS people, coalesce(persons_of.women, 0) AS women,
      coalesce(places_of.provinces, 0) AS provinces,
      (SELECT count(*)::integer FROM affiliations a WHERE a.network_id = c.id) AS members,
      (SELECT count(*)::integer FROM affiliations a WHERE a.network_id = c.id AND ${holdsOn('a', today)})
        AS organisations
    FROM shown JOIN cooperatives c ON c.id = shown.id
      LEFT JOIN persons_of ON persons_of.root = c.id LEFT JOIN places_of ON places_of.root = c.id
    ORDER BY c.name_fr, c.id`;
}

/** Affiliations `a` with both sides; the people of `o` are counted for who may see its members. */
function affiliations(context: RequestContext, today: string): Sql {
  return sql`
    SELECT a.id, a.role, a.from_date, a.to_date, a.version, ${endedBefore(today)} AS ended,
      json_build_object('id', o.id, 'kind', o.kind, 'nameFr', o.name_fr, 'nameAr', o.name_ar) AS organisation,
      json_build_object('id', n.id, 'kind', n.kind, 'nameFr', n.name_fr, 'nameAr', n.name_ar) AS network,
      (SELECT count(*)::integer FROM affiliations b WHERE b.network_id = o.id AND ${holdsOn('b', today)})
        AS organisations,
      CASE WHEN ${cooperativesInScope(context.forVerb('members.read'), 'o.id')} THEN (
        SELECT count(DISTINCT m.person_id)::integer FROM memberships m WHERE m.cooperative_id = o.id
          AND m.from_date <= ${today}::date AND (m.to_date IS NULL OR m.to_date >= ${today}::date)) END AS people,
      ${networksInScope(context.forVerb('networks.write'), 'o.id')} AS may_write,
      a.created_at > now() - interval '1 day' AS fresh
    FROM affiliations a JOIN cooperatives o ON o.id = a.organisation_id JOIN cooperatives n ON n.id = a.network_id`;
}
