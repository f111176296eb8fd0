import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { holdsOn } from '../networks-in-scope';
import { type OrganisationRow } from '../networks.repository';
import { BookResourceDto, type BookingStatus } from './bookings.dto';
import { type ResourceRow } from './resources.repository';

export interface BookingRow {
  id: string;
  resource_id: string;
  cooperative: OrganisationRow;
  starts_at: Date;
  ends_at: Date;
  places: number;
  purpose: string;
  status: BookingStatus;
  reason: string;
  booked_by_name: string;
  confirms: boolean;
  version: number;
  /** The caller accompanies the cooperative, or is of it. */
  own: boolean;
  /** The caller's programmes keep the resource. */
  keeps: boolean;
}

@Injectable()
export class BookingsRepository {
  /** Those that touch the span, whatever became of them. */
  between(context: RequestContext, resourceId: string, from: string, to: string): Promise<BookingRow[]> {
    return context.rows<BookingRow>(sql`
      ${bookings(context)} WHERE b.resource_id = ${resourceId}
        -- None is longer than 31 days.
        AND b.starts_at >= ${from}::timestamptz - interval '31 days' AND b.starts_at < ${to}::timestamptz
        AND b.ends_at > ${from}::timestamptz
      ORDER BY b.starts_at, b.id LIMIT 2000`);
  }

  find(context: RequestContext, id: string): Promise<BookingRow | null> {
    return context.row<BookingRow>(sql`
      ${bookings(context)} WHERE b.id = ${id}
        AND (${ownCooperative(context)} OR ${programmesInScope(context.forVerb('resources.write'), 'r.programme_id')})`);
  }

  /**
   * For whom the caller may book it on that day: cooperatives of their own that belong to its pôle, near or far; all of
   * them where it is lent to everybody. One alone where `only` names it.
   */
  bookers(
    context: RequestContext,
    { pole, bookableBy }: Pick<ResourceRow, 'pole' | 'bookableBy'>,
    day: string,
    only: string | null,
  ): Promise<OrganisationRow[]> {
    const members = sql`c.id IN (
      WITH RECURSIVE under AS (
        SELECT ${pole.id}::uuid AS id
        UNION SELECT a.organisation_id FROM under JOIN affiliations a ON a.network_id = under.id AND ${holdsOn('a', day)})
      SELECT id FROM under)`;
    return context.rows<OrganisationRow>(sql`
      SELECT c.id, c.kind, c.name_fr AS "nameFr", c.name_ar AS "nameAr" FROM cooperatives c
      WHERE ${cooperativesInScope(context.forVerb('bookings.write'), 'c.id')}
        AND ${bookableBy === 'all' ? sql`TRUE` : members} AND (${only}::uuid IS NULL OR c.id = ${only})
      ORDER BY c.name_fr, c.id LIMIT 200`);
  }

  async insert(
    context: RequestContext,
    resourceId: string,
    body: BookResourceDto,
    status: BookingStatus,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO resource_bookings (id, resource_id, cooperative_id, starts_at, ends_at, places, purpose, status, booked_by)
      VALUES (${body.id}, ${resourceId}, ${body.cooperativeId}, ${body.startsAt}, ${body.endsAt}, ${body.places ?? 1},
        ${body.purpose}, ${status}, ${context.person.accountId})`);
  }

  /** False when somebody else moved it since `version`. */
  async move(
    context: RequestContext,
    id: string,
    version: number,
    { status, reason }: { status: BookingStatus; reason: string },
  ): Promise<boolean> {
    const moved = await context.row(sql`
      UPDATE resource_bookings SET status = ${status}, reason = ${reason}, decided_by = ${context.person.accountId},
        decided_at = now(), version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return moved !== null;
  }
}

const ownCooperative = (context: RequestContext): Sql =>
  cooperativesInScope(context.forVerb('bookings.write'), 'b.cooperative_id');

const bookings = (context: RequestContext): Sql => sql`
  SELECT b.id, b.resource_id, b.starts_at, b.ends_at, b.places, b.purpose, b.status, b.reason, b.version, r.confirms,
    a.display_name AS booked_by_name,
    json_build_object('id', c.id, 'kind', c.kind, 'nameFr', c.name_fr, 'nameAr', c.name_ar) AS cooperative,
    ${ownCooperative(context)} AS own,
    ${programmesInScope(context.forVerb('resources.write'), 'r.programme_id')} AS keeps
  FROM resource_bookings b JOIN shared_resources r ON r.id = b.resource_id JOIN cooperatives c ON c.id = b.cooperative_id
    JOIN accounts a ON a.id = b.booked_by`;
