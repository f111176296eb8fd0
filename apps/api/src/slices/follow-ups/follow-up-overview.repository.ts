import { Injectable } from '@nestjs/common';
import { type BlockerCategory, type CadenceWindow, DUE_SOON_DAYS } from '@tiwizi/domain';
import sql, { empty } from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import {
  BlockerCountDto,
  ListedBlockerDto,
  ListedWindowDto,
  type ListedState,
  WindowCountsDto,
} from './follow-up-overview.dto';
import { DAYS_BACK, followedInScope } from './windows-in-scope';

export interface WindowPageRow {
  items: (ListedWindowDto & { rank: number })[];
  counts: Partial<WindowCountsDto>;
}

export interface BlockerPageRow {
  items: ListedBlockerDto[];
  counts: BlockerCountDto[];
}

export interface ComplianceRow {
  zone: string;
  team: { accountId: string; name: string }[];
  cooperatives: {
    enrolmentId: string;
    cooperativeNameFr: string;
    cooperativeNameAr: string;
    standing: number;
    windows: (CadenceWindow & { callerId: string | null; callerName: string | null; heldOn: string[] })[];
  }[];
}

interface WindowFilters {
  state: ListedState | undefined;
  callerId: string | undefined;
  after: string[] | null;
  limit: number;
}

@Injectable()
export class FollowUpOverviewRepository {
  /** A page of windows, the late ones first, with how many there are of each state; null out of scope. */
  windows(
    context: RequestContext,
    programmeId: string,
    now: Date,
    { state, callerId, after, limit }: WindowFilters,
  ): Promise<WindowPageRow | null> {
    return context.row<WindowPageRow>(sql`
      WITH programme AS (
        SELECT p.id, (${now}::timestamptz AT TIME ZONE p.zone)::date AS today FROM programmes p
        WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}
      ), listed AS (
        SELECT w.id, w.enrolment_id, w.ordinal, w.opens_on, w.closes_on, w.caller_account_id, last.held_on, s.state, s.rank
        FROM programme p
        JOIN enrolments e ON e.programme_id = p.id AND e.status = 'active' AND ${followedInScope(context, 'e.id')}
        JOIN follow_up_windows w ON w.enrolment_id = e.id AND w.closes_on >= p.today - ${DAYS_BACK}::int
        CROSS JOIN LATERAL (SELECT max(f.held_on) AS held_on FROM follow_ups f WHERE f.window_id = w.id) last
        CROSS JOIN LATERAL (SELECT CASE
            WHEN last.held_on IS NOT NULL THEN 3 WHEN w.closes_on < p.today THEN 0 WHEN w.opens_on > p.today THEN 4
            WHEN w.closes_on <= p.today + ${DUE_SOON_DAYS}::int THEN 1 ELSE 2 END AS rank) r
        CROSS JOIN LATERAL (
          SELECT r.rank, (ARRAY['missed', 'due_soon', 'open', 'honoured', 'future'])[r.rank + 1] AS state) s
        WHERE ${callerId === undefined ? sql`TRUE` : sql`w.caller_account_id = ${callerId}`}
      ), page AS (
        SELECT * FROM listed
        WHERE ${state === undefined ? sql`state <> 'future'` : sql`state = ${state}`}
          ${after === null ? empty : sql`AND (rank::text, closes_on::text, id::text) > (${after[0]}, ${after[1]}, ${after[2]})`}
        ORDER BY rank, closes_on, id LIMIT ${limit}
      )
      SELECT
        (SELECT coalesce(json_object_agg(state, n), '{}') FROM (
          SELECT state, count(*) AS n FROM listed GROUP BY state) by_state) AS counts,
        (SELECT coalesce(json_agg(json_build_object('id', page.id, 'enrolmentId', page.enrolment_id, 'ordinal', page.ordinal,
            'opensOn', page.opens_on, 'closesOn', page.closes_on, 'state', page.state, 'rank', page.rank,
            'callerId', page.caller_account_id, 'callerName', a.display_name, 'heldOn', page.held_on,
            'cooperativeId', c.id, 'cooperativeNameFr', c.name_fr, 'cooperativeNameAr', c.name_ar,
            'standing', (SELECT count(*) FROM blockers b WHERE b.enrolment_id = page.enrolment_id AND b.solved_on IS NULL))
            ORDER BY page.rank, page.closes_on, page.id), '[]')
          FROM page JOIN enrolments e ON e.id = page.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
          LEFT JOIN accounts a ON a.id = page.caller_account_id) AS items
      FROM programme`);
  }

  /** What the compliance of a programme is counted from; null out of scope. */
  compliance(context: RequestContext, programmeId: string): Promise<ComplianceRow | null> {
    return context.row<ComplianceRow>(sql`
      SELECT p.zone,
        (SELECT coalesce(json_agg(json_build_object('accountId', a.id, 'name', a.display_name)
            ORDER BY a.display_name, a.id), '[]')
          FROM accounts a WHERE a.active AND a.role IN ('trainer', 'coordinator')
            AND (EXISTS (SELECT FROM programme_people pp WHERE pp.programme_id = p.id AND pp.account_id = a.id)
              OR EXISTS (SELECT FROM enrolments t WHERE t.programme_id = p.id AND t.trainer_account_id = a.id))) AS team,
        (SELECT coalesce(json_agg(json_build_object('enrolmentId', e.id, 'cooperativeNameFr', c.name_fr,
            'cooperativeNameAr', c.name_ar,
            'standing', (SELECT count(*) FROM blockers b WHERE b.enrolment_id = e.id AND b.solved_on IS NULL),
            'windows', (SELECT coalesce(json_agg(json_build_object('ordinal', w.ordinal, 'opensOn', w.opens_on,
                'closesOn', w.closes_on, 'callerId', w.caller_account_id, 'callerName', caller.display_name,
                'heldOn', (SELECT coalesce(json_agg(f.held_on), '[]') FROM follow_ups f WHERE f.window_id = w.id))
                ORDER BY w.ordinal), '[]')
              FROM follow_up_windows w LEFT JOIN accounts caller ON caller.id = w.caller_account_id
              WHERE w.enrolment_id = e.id)) ORDER BY c.name_fr, e.id), '[]')
          FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
          WHERE e.programme_id = p.id AND e.status = 'active' AND ${followedInScope(context, 'e.id')}) AS cooperatives
      FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** A page of what stands in the way, the oldest first, with how many there are of each kind; null out of scope. */
  blockers(
    context: RequestContext,
    programmeId: string,
    {
      category,
      after,
      limit,
    }: { category: BlockerCategory | undefined; after: string[] | null; limit: number },
  ): Promise<BlockerPageRow | null> {
    return context.row<BlockerPageRow>(sql`
      WITH programme AS (
        SELECT p.id FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}
      ), standing AS (
        SELECT b.* FROM programme p
        JOIN enrolments e ON e.programme_id = p.id AND e.status = 'active' AND ${followedInScope(context, 'e.id')}
        JOIN blockers b ON b.enrolment_id = e.id AND b.solved_on IS NULL
      ), page AS (
        SELECT * FROM standing WHERE ${category === undefined ? sql`TRUE` : sql`category = ${category}`}
          ${after === null ? empty : sql`AND (raised_on::text, id::text) > (${after[0]}, ${after[1]})`}
        ORDER BY raised_on, id LIMIT ${limit}
      )
      SELECT
        (SELECT coalesce(json_agg(json_build_object('category', category, 'count', n) ORDER BY n DESC, category), '[]')
          FROM (SELECT category, count(*) AS n FROM standing GROUP BY category) kinds) AS counts,
        (SELECT coalesce(json_agg(json_build_object('id', page.id, 'category', page.category, 'words', page.words,
            'raisedOn', page.raised_on, 'standingOn', page.standing_on, 'windowId', f.window_id,
            'enrolmentId', page.enrolment_id, 'cooperativeNameFr', c.name_fr, 'cooperativeNameAr', c.name_ar)
            ORDER BY page.raised_on, page.id), '[]')
          FROM page JOIN follow_ups f ON f.id = page.follow_up_id JOIN enrolments e ON e.id = page.enrolment_id
          JOIN cooperatives c ON c.id = e.cooperative_id) AS items
      FROM programme`);
  }
}
