import { Injectable } from '@nestjs/common';
import { type AccountRole, scopeOf } from '@tiwizi/access';
import { type Locale } from '@tiwizi/i18n';
import sql, { empty } from 'sql-template-tag';
import { cooperativesInScope, programmesInScope } from '../../platform/access/scope';
import { type Actor, RequestContext } from '../../platform/context/request-context';
import { type IcalSession } from './ical';
import { sessionsInScope, whoComesInScope } from './sessions-in-scope';

export interface FeedRow {
  id: string;
  programme_id: string | null;
  cooperative_id: string | null;
  name_fr: string;
  name_ar: string;
  made_at: Date;
}

export interface FeedSubject {
  programmeId: string | null;
  cooperativeId: string | null;
}

/** A feed and the person whose eyes it looks through: it shows what they may see at that moment. */
export interface FollowedFeed extends FeedSubject {
  name_fr: string;
  name_ar: string;
  actor: Actor;
}

const mostSessions = 5000;

@Injectable()
export class CalendarFeedsRepository {
  /** Those of the caller. */
  list(context: RequestContext): Promise<FeedRow[]> {
    return context.rows<FeedRow>(sql`
      SELECT f.id, f.programme_id, f.cooperative_id, coalesce(p.name_fr, c.name_fr, '') AS name_fr,
        coalesce(p.name_ar, c.name_ar, '') AS name_ar, f.made_at
      FROM calendar_feeds f
      LEFT JOIN programmes p ON p.id = f.programme_id
      LEFT JOIN cooperatives c ON c.id = f.cooperative_id
      WHERE f.account_id = ${context.person.accountId} ORDER BY f.made_at, f.id LIMIT 500`);
  }

  async reaches(context: RequestContext, { programmeId, cooperativeId }: FeedSubject): Promise<boolean> {
    if (programmeId !== null) {
      return (
        (await context.row(
          sql`SELECT p.id FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`,
        )) !== null
      );
    }
    if (cooperativeId === null) return true;
    return (
      (await context.row(
        sql`SELECT c.id FROM cooperatives c WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`,
      )) !== null
    );
  }

  /** Makes the feed, or gives the one there is another secret: its earlier address is dead from then on. */
  async keep(
    context: RequestContext,
    id: string,
    { programmeId, cooperativeId }: FeedSubject,
    tokenHash: string,
  ): Promise<string> {
    const row = await context.row<{ id: string }>(sql`
      INSERT INTO calendar_feeds (id, account_id, programme_id, cooperative_id, token_hash)
      VALUES (${id}, ${context.person.accountId}, ${programmeId}, ${cooperativeId}, ${tokenHash})
      ON CONFLICT ON CONSTRAINT calendar_feeds_one DO UPDATE SET token_hash = EXCLUDED.token_hash, made_at = now()
      RETURNING id`);
    return row?.id ?? id;
  }

  async drop(context: RequestContext, id: string): Promise<boolean> {
    return (
      (await context.row(
        sql`DELETE FROM calendar_feeds WHERE id = ${id} AND account_id = ${context.person.accountId} RETURNING id`,
      )) !== null
    );
  }

  async followed(context: RequestContext, tokenHash: string): Promise<FollowedFeed | null> {
    const row = await context.row<FeedRow & OwnerRow>(sql`
      SELECT f.programme_id, f.cooperative_id, coalesce(p.name_fr, c.name_fr, '') AS name_fr,
        coalesce(p.name_ar, c.name_ar, '') AS name_ar, a.id AS account_id, a.role, a.display_name, a.email, a.locale,
        a.cooperative_id AS own_cooperative_id
      FROM calendar_feeds f JOIN accounts a ON a.id = f.account_id AND a.active
      LEFT JOIN programmes p ON p.id = f.programme_id
      LEFT JOIN cooperatives c ON c.id = f.cooperative_id
      WHERE f.token_hash = ${tokenHash}`);
    if (row === null) return null;
    return {
      programmeId: row.programme_id,
      cooperativeId: row.cooperative_id,
      name_fr: row.name_fr,
      name_ar: row.name_ar,
      actor: {
        accountId: row.account_id,
        role: row.role,
        displayName: row.display_name,
        email: row.email,
        locale: row.locale,
        cooperativeId: row.own_cooperative_id,
        csrfToken: '',
        tokenHash,
      },
    };
  }

  /** The sessions of a year back and of all that is ahead; what was called off stays for 60 days. */
  sessions(context: RequestContext, feed: FollowedFeed): Promise<IcalSession[]> {
    const seen = contextOf(context, feed.actor);
    const { programmeId, cooperativeId, actor } = feed;
    const leads = programmeId === null && cooperativeId === null && actor.role !== 'cooperative';
    return seen.rows<IcalSession>(sql`
      ${selectIcal(seen)}
        AND s.starts_at > now() - interval '1 year'
        AND (s.status <> 'cancelled' OR s.changed_at > now() - interval '60 days')
        ${leads ? sql`AND s.trainer_account_id = ${actor.accountId}` : empty}
        ${programmeId === null ? empty : sql`AND s.programme_id = ${programmeId}`}
        ${
          cooperativeId === null
            ? empty
            : sql`AND s.id IN (SELECT se.session_id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
                WHERE e.cooperative_id = ${cooperativeId} AND ${whoComesInScope(seen)})`
        }
      ORDER BY s.starts_at DESC, s.id LIMIT ${mostSessions}`);
  }

  session(context: RequestContext, id: string): Promise<IcalSession | null> {
    return context.row<IcalSession>(sql`${selectIcal(context)} AND s.id = ${id}`);
  }
}

interface OwnerRow {
  account_id: string;
  role: AccountRole;
  display_name: string;
  email: string;
  locale: Locale;
  own_cooperative_id: string | null;
}

function contextOf(context: RequestContext, actor: Actor): RequestContext {
  const verb = 'sessions.read';
  return new RequestContext(
    actor,
    verb,
    scopeOf(actor.role, verb),
    context.requestId,
    context.ip,
    context.manager,
  );
}

function selectIcal(context: RequestContext) {
  return sql`
    SELECT s.id, s.ordinal, s.title, s.starts_at, s.ends_at, s.venue, a.display_name AS trainer_name, s.status,
      s.version, s.created_at, s.changed_at, coming.cooperatives
    FROM sessions s
    JOIN accounts a ON a.id = s.trainer_account_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('nameFr', c.name_fr, 'nameAr', c.name_ar) ORDER BY c.name_fr, c.id),
        '[]') AS cooperatives
      FROM session_enrolments se
      JOIN enrolments e ON e.id = se.enrolment_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE se.session_id = s.id AND ${whoComesInScope(context)}) coming
    WHERE ${sessionsInScope(context, 's')}`;
}
