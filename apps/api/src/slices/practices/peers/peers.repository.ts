import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type PeerDto, type PeerOfferContentDto } from './peers.dto';

export interface PeersRow {
  cooperative_id: string;
  items: PeerDto[];
  others: number;
  contacts: string[];
}

export interface OfferRow {
  topics: string[];
  note: string;
  mastered: string[];
  version: number;
  may_change: boolean;
}

/** The province of a place, and its region: `t` is the place. */
const province = sql`CASE WHEN t.level = 'commune' THEN t.parent_id ELSE t.id END`;

/** The last final diagnostic that an assessor held of the cooperative `column`. */
const lastDiagnosticOf = (column: Sql): Sql => sql`
  SELECT d.id, d.held_on FROM enrolments le JOIN standing_diagnostics d ON d.enrolment_id = le.id
  WHERE le.cooperative_id = ${column} AND d.status = 'finalised' AND d.perspective = 'assessor'
  ORDER BY d.held_on DESC, d.finalised_at DESC LIMIT 1`;

/** Who knows how. Only those that offered their help are named. */
@Injectable()
export class PeersRepository {
  /** Null: no such enrolment in scope. One statement: the willing first, then how many others could. */
  find(context: RequestContext, enrolmentId: string, criterion: string): Promise<PeersRow | null> {
    return context.row<PeersRow>(sql`
      WITH asker AS (
        SELECT e.id, e.programme_id, e.cooperative_id, pr.id AS province_id, pr.parent_id AS region_id
        FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN territories t ON t.id = c.territory_id
          JOIN territories pr ON pr.id = ${province}
        WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}),
      places AS (
        SELECT p.id, p.id AS province_id FROM territories p JOIN asker ON p.parent_id = asker.region_id
        UNION ALL
        SELECT m.id, p.id FROM territories p JOIN asker ON p.parent_id = asker.region_id
          JOIN territories m ON m.parent_id = p.id),
      willing AS (
        SELECT c.id AS "cooperativeId", c.name_fr AS "nameFr", c.name_ar AS "nameAr", c.sector,
          pr.name_fr AS "placeFr", pr.name_ar AS "placeAr",
          CASE WHEN places.province_id = asker.province_id THEN 'province' ELSE 'region' END AS near,
          last.held_on AS "heldOn", o.note,
          (SELECT count(*)::integer FROM peer_visits v
            WHERE v.host_cooperative_id = c.id AND v.status = 'held') AS "visitsHosted",
          EXISTS (SELECT FROM peer_visits v WHERE v.host_cooperative_id = c.id AND v.enrolment_id = asker.id
            AND v.criterion_code = ${criterion} AND v.status IN ('asked', 'accepted')) AS asked
        FROM asker
          JOIN peer_offers o ON o.topics @> ARRAY[${criterion}]::text[] AND o.cooperative_id <> asker.cooperative_id
          JOIN cooperatives c ON c.id = o.cooperative_id
          JOIN places ON places.id = c.territory_id
          JOIN territories pr ON pr.id = places.province_id
          CROSS JOIN LATERAL (${lastDiagnosticOf(sql`c.id`)}) last
          JOIN diagnostic_answers a
            ON a.diagnostic_id = last.id AND a.criterion_code = ${criterion} AND a.level = 4
        ORDER BY near, c.sector, c.name_fr LIMIT 20),
      able AS (
        SELECT DISTINCT e.cooperative_id AS id
        FROM diagnostic_answers a JOIN standing_diagnostics d ON d.id = a.diagnostic_id
          JOIN enrolments e ON e.id = d.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
          JOIN places ON places.id = c.territory_id
          CROSS JOIN LATERAL (${lastDiagnosticOf(sql`c.id`)}) last
        WHERE a.criterion_code = ${criterion} AND a.level = 4 AND last.id = a.diagnostic_id)
      SELECT asker.cooperative_id,
        (SELECT coalesce(json_agg(w), '[]') FROM willing w) AS items,
        (SELECT count(*)::integer FROM able WHERE able.id <> asker.cooperative_id AND NOT EXISTS (
          SELECT FROM peer_offers o WHERE o.cooperative_id = able.id AND o.topics @> ARRAY[${criterion}]::text[])) AS others,
        ARRAY(SELECT a.display_name FROM programme_people pp JOIN accounts a ON a.id = pp.account_id
          WHERE pp.programme_id = asker.programme_id AND pp.role = 'coordinator' AND a.active
          ORDER BY a.display_name LIMIT 20) AS contacts
      FROM asker`);
  }

  /** Null: no such cooperative in scope. */
  offer(context: RequestContext, cooperativeId: string): Promise<OfferRow | null> {
    return context.row<OfferRow>(sql`
      SELECT coalesce(o.topics, '{}') AS topics, coalesce(o.note, '') AS note, coalesce(o.version, 0) AS version,
        ARRAY(SELECT a.criterion_code FROM (${lastDiagnosticOf(sql`c.id`)}) last
          JOIN diagnostic_answers a ON a.diagnostic_id = last.id WHERE a.level = 4
          ORDER BY a.criterion_code LIMIT 200) AS mastered,
        ${cooperativesInScope(context.forVerb('peers.offer'), 'c.id')} AS may_change
      FROM cooperatives c LEFT JOIN peer_offers o ON o.cooperative_id = c.id
      WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`);
  }

  /** False when somebody else changed it since `version`, which is 0 for the first word. */
  async saveOffer(
    context: RequestContext,
    cooperativeId: string,
    version: number,
    { topics, note }: PeerOfferContentDto,
  ): Promise<boolean> {
    const { accountId } = context.person;
    const saved = await context.row(
      version === 0
        ? sql`INSERT INTO peer_offers (cooperative_id, topics, note, set_by)
            VALUES (${cooperativeId}, ${topics}, ${note}, ${accountId})
            ON CONFLICT DO NOTHING RETURNING cooperative_id`
        : sql`UPDATE peer_offers SET topics = ${topics}, note = ${note}, set_by = ${accountId}, set_at = now(),
            version = version + 1
            WHERE cooperative_id = ${cooperativeId} AND version = ${version} RETURNING cooperative_id`,
    );
    return saved !== null;
  }
}
