import { Injectable } from '@nestjs/common';
import { DUE_SOON_DAYS } from '@tiwizi/domain';
import sql, { raw, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { handedOver } from './follow-up.sql';
import { MyDayDto } from './my-day.dto';
import { DAYS_BACK, followedInScope } from './windows-in-scope';

type Lists = Pick<MyDayDto, 'sessions' | 'followUps' | 'diagnostics' | 'actions'>;
type DayRow = { zone: string | null } & {
  [List in keyof Lists]: { items: Lists[List]; total: number };
};

const shown = 50;
// As far as a phone carries what it needs.
const daysAhead = 14;

const utc = (column: string) => raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

@Injectable()
export class MyDayRepository {
  /** Everything that waits for the person, in one statement; days are those of each programme's clock at `now`. */
  async read(context: RequestContext, now: Date): Promise<DayRow> {
    const row = await context.row<DayRow>(sql`
      WITH running AS (
        SELECT p.id, p.zone, (${now}::timestamptz AT TIME ZONE p.zone)::date AS today
        FROM programmes p WHERE p.status = 'running' AND ${programmesInScope(context, 'p.id')}
      ), accompanied AS (
        SELECT e.id, c.name_fr, c.name_ar, c.phone, r.today
        FROM enrolments e JOIN running r ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
        WHERE e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
      ), day_sessions AS (${this.sessions(context)}),
      day_follow_ups AS (${this.followUps(context)}),
      day_diagnostics AS (${this.diagnostics(context)}),
      day_actions AS (${this.actions()})
      SELECT (SELECT zone FROM running ORDER BY id DESC LIMIT 1) AS zone,
        ${list('day_sessions')} AS sessions, ${list('day_follow_ups')} AS "followUps",
        ${list('day_diagnostics')} AS diagnostics, ${list('day_actions')} AS actions`);
    if (row === null) throw new Error('a statement of scalars gave no row');
    return row;
  }

  private sessions(context: RequestContext): Sql {
    const given =
      context.scope === 'assigned-cooperatives'
        ? sql`s.trainer_account_id = ${context.person.accountId}`
        : sql`TRUE`;
    return sql`
      SELECT row_number() OVER (ORDER BY d.day = r.today DESC, d.day > r.today, s.starts_at, s.id) AS place,
        json_build_object('id', s.id, 'title', s.title, 'kind', s.kind, 'ordinal', s.ordinal, 'venue', s.venue,
          'startsAt', ${utc('s.starts_at')}, 'endsAt', ${utc('s.ends_at')}, 'day', d.day, 'zone', r.zone,
          'status', s.status,
          'timing', CASE WHEN d.day > r.today THEN 'coming' WHEN d.day = r.today THEN 'today' ELSE 'late' END,
          'cooperatives', (
            SELECT coalesce(json_agg(c.name_fr ORDER BY c.name_fr), '[]')
            FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
            JOIN cooperatives c ON c.id = e.cooperative_id WHERE se.session_id = s.id)) AS item
      FROM sessions s JOIN running r ON r.id = s.programme_id
      CROSS JOIN LATERAL (SELECT (s.starts_at AT TIME ZONE r.zone)::date AS day) d
      WHERE ${given} AND d.day <= r.today + ${daysAhead}::int
        AND (s.status = 'planned' OR (s.status = 'held' AND d.day = r.today))`;
  }

  private followUps(context: RequestContext): Sql {
    // To a trainer, those in which it is theirs to call; a window that nobody was given is the trainer's.
    const given =
      context.scope === 'assigned-cooperatives'
        ? sql`coalesce(w.caller_account_id, e.trainer_account_id) = ${context.person.accountId}`
        : sql`TRUE`;
    return sql`
      SELECT row_number() OVER (ORDER BY w.closes_on < r.today, w.closes_on, c.name_fr, w.id) AS place,
        json_build_object('windowId', w.id, 'enrolmentId', e.id, 'ordinal', w.ordinal, 'opensOn', w.opens_on,
          'closesOn', w.closes_on, 'state', CASE WHEN w.closes_on < r.today THEN 'missed'
            WHEN w.closes_on <= r.today + ${DUE_SOON_DAYS}::int THEN 'due_soon' ELSE 'open' END,
          'cooperativeNameFr', c.name_fr, 'cooperativeNameAr', c.name_ar, 'phone', c.phone,
          'handedOver', ${handedOver}) AS item
      FROM running r JOIN enrolments e ON e.programme_id = r.id AND e.status = 'active'
        AND ${followedInScope(context, 'e.id')}
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN follow_up_windows w ON w.enrolment_id = e.id
      WHERE ${given} AND w.opens_on <= r.today AND w.closes_on >= r.today - ${DAYS_BACK}::int
        AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id)`;
  }

  private diagnostics(context: RequestContext): Sql {
    const me = context.person.accountId;
    // A second reading is nobody's but its reader's, who need not accompany the cooperative; its own view is the cooperative's.
    const others =
      context.scope === 'assigned-cooperatives'
        ? sql`FALSE`
        : sql`g.reading = 1 AND g.perspective = 'assessor' AND ${enrolmentsInScope(context, 'e.id')}`;
    return sql`
      SELECT row_number() OVER (ORDER BY g.held_on, g.id) AS place,
        json_build_object('id', g.id, 'enrolmentId', e.id, 'wave', g.wave, 'heldOn', g.held_on,
          'answered', (SELECT count(*) FROM diagnostic_answers n WHERE n.diagnostic_id = g.id),
          'criteria', coalesce(g.asked, 0), 'cooperativeNameFr', c.name_fr, 'cooperativeNameAr', c.name_ar) AS item
      FROM diagnostics g JOIN enrolments e ON e.id = g.enrolment_id AND e.status = 'active'
      JOIN running r ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE g.status = 'draft' AND ((g.assessor_account_id = ${me}
        AND (g.reading = 2 OR ${enrolmentsInScope(context, 'e.id')})) OR (${others}))`;
  }

  private actions(): Sql {
    return sql`
      SELECT row_number() OVER (ORDER BY t.due_on, a.name_fr, t.id) AS place,
        json_build_object('id', t.id, 'planId', p.id, 'enrolmentId', a.id, 'title', t.title, 'dueOn', t.due_on,
          'cooperativeNameFr', a.name_fr, 'cooperativeNameAr', a.name_ar) AS item
      FROM actions t JOIN action_plans p ON p.id = t.plan_id JOIN accompanied a ON a.id = p.enrolment_id
      WHERE t.status IN ('planned', 'running') AND t.due_on < a.today`;
  }
}

/** The most pressing of a list, in order, and how many there are in all. `name` is one of the statement's own. */
const list = (name: string): Sql => sql`
  (SELECT json_build_object('total', count(*),
    'items', coalesce(json_agg(item ORDER BY place) FILTER (WHERE place <= ${shown}), '[]')) FROM ${raw(name)})`;
