import { Injectable } from '@nestjs/common';
import { type CadenceWindow } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { FollowUpEntity } from './follow-up.entity';
import { ActionToAskDto, FollowUpDto, StandingBlockerDto } from './follow-up.dto';
import { followUpJson, handedOver, standingBlockers } from './follow-up.sql';
import { WindowHandedOverDto } from './handed-over.dto';
import { ContactPersonDto, PromiseDto } from './follow-ups.dto';
import { followedInScope } from './windows-in-scope';

/** A contact, who logged it, and whether a report stands on it: what the caller may do with it hangs on that. */
export type FollowUpRow = Omit<FollowUpDto, 'may'> & { loggedBy: string; sealed: boolean };

export interface WindowRow extends CadenceWindow {
  id: string;
  callerName: string | null;
  followUps: FollowUpRow[];
}

export interface EnrolmentRow {
  enrolment_id: string;
  enrolment_status: 'active' | 'withdrawn';
  programme_id: string;
  programme_name: string;
  programme_status: 'running' | 'closed';
  zone: string;
  cooperative_id: string;
  cooperative_name_fr: string;
  cooperative_name_ar: string;
  phone: string | null;
  windows: WindowRow[];
  standing: StandingBlockerDto[];
}

export interface CallFacts {
  contacts: ContactPersonDto[];
  last_promise: PromiseDto | null;
  actions: ActionToAskDto[];
  handed_over: WindowHandedOverDto | null;
}

@Injectable()
export class FollowUpsRepository {
  /** The enrolment with all its windows and what was logged in them. */
  findByEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentRow | null> {
    return this.find(context, sql`e.id = ${enrolmentId}`);
  }

  findByWindow(context: RequestContext, windowId: string): Promise<EnrolmentRow | null> {
    return this.find(
      context,
      sql`e.id = (SELECT enrolment_id FROM follow_up_windows WHERE follow_up_windows.id = ${windowId})`,
    );
  }

  /** Whom to call on `today`, and what the last contact promised; null when it promised nothing. */
  async callFacts(
    context: RequestContext,
    { enrolmentId, windowId }: { enrolmentId: string; windowId: string },
    today: string,
  ): Promise<CallFacts> {
    const row = await context.row<CallFacts>(sql`
      SELECT
        (SELECT coalesce(json_agg(b.person), '[]') FROM (
          SELECT json_build_object('name', p.given_name || ' ' || p.family_name, 'nameAr', p.name_ar,
            'function', m.function, 'phone', p.phone) AS person
          FROM memberships m JOIN persons p ON p.id = m.person_id
          WHERE m.cooperative_id = e.cooperative_id AND m.function <> 'member'
            AND m.from_date <= ${today}::date AND (m.to_date IS NULL OR m.to_date >= ${today}::date)
          ORDER BY array_position(ARRAY['president', 'manager', 'secretary', 'treasurer'], m.function), p.family_name
          LIMIT 20) b) AS contacts,
        (SELECT CASE WHEN last.next_step <> '' THEN json_build_object('heldOn', last.held_on,
            'spokenTo', last.spoken_to, 'nextStep', last.next_step, 'nextStepOn', last.next_step_on) END
          FROM (
            SELECT f.* FROM follow_ups f JOIN follow_up_windows w ON w.id = f.window_id
            WHERE w.enrolment_id = e.id ORDER BY f.held_on DESC, f.logged_at DESC LIMIT 1
          ) last) AS last_promise,
        (SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'status', a.status, 'dueOn', a.due_on,
            'lastProgress', last.progress, 'lastToldOn', last.told_on) ORDER BY a.position, a.id), '[]')
          FROM action_plans pl JOIN actions a ON a.plan_id = pl.id AND a.status IN ('planned', 'running')
          LEFT JOIN LATERAL (
            SELECT t.progress, t.told_on FROM action_progress t JOIN follow_ups f ON f.id = t.follow_up_id
            WHERE t.action_id = a.id ORDER BY t.told_on DESC, f.logged_at DESC LIMIT 1
          ) last ON TRUE
          WHERE pl.enrolment_id = e.id AND (pl.status IN ('signed', 'running') OR pl.revision > 1 AND pl.status <> 'closed')
        ) AS actions,
        (SELECT ${handedOver} FROM follow_up_windows w WHERE w.id = ${windowId}) AS handed_over
      FROM enrolments e WHERE e.id = ${enrolmentId} AND ${followedInScope(context, 'e.id')}`);
    return row ?? { contacts: [], last_promise: null, actions: [], handed_over: null };
  }

  /** The follow-up's window, where the follow-up is in scope. */
  async windowOfFollowUp(context: RequestContext, id: string): Promise<string | null> {
    const row = await context.row<{ window_id: string }>(sql`
      SELECT f.window_id FROM follow_ups f JOIN follow_up_windows w ON w.id = f.window_id
      WHERE f.id = ${id} AND ${followedInScope(context, 'w.enrolment_id')}`);
    return row?.window_id ?? null;
  }

  async insert(context: RequestContext, followUp: FollowUpEntity): Promise<void> {
    await context.manager.insert(FollowUpEntity, followUp);
  }

  private find(context: RequestContext, which: ReturnType<typeof sql>): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      SELECT e.id AS enrolment_id, e.status AS enrolment_status, p.id AS programme_id, p.name_fr AS programme_name,
        p.status AS programme_status, p.zone, c.id AS cooperative_id, c.name_fr AS cooperative_name_fr,
        c.name_ar AS cooperative_name_ar, c.phone,
        (SELECT coalesce(json_agg(json_build_object('id', w.id, 'ordinal', w.ordinal, 'opensOn', w.opens_on,
            'closesOn', w.closes_on, 'callerName', caller.display_name, 'followUps', logged.list)
            ORDER BY w.ordinal), '[]')
          FROM follow_up_windows w LEFT JOIN accounts caller ON caller.id = w.caller_account_id
          CROSS JOIN LATERAL (
            SELECT coalesce(json_agg(${followUpJson} ORDER BY f.held_on, f.logged_at), '[]') AS list
            FROM follow_ups f JOIN accounts l ON l.id = f.logged_by WHERE f.window_id = w.id
          ) logged
          WHERE w.enrolment_id = e.id) AS windows,
        ${standingBlockers} AS standing
      FROM enrolments e
      JOIN programmes p ON p.id = e.programme_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE ${which} AND ${followedInScope(context, 'e.id')}`);
  }
}
