import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { DataSource } from 'typeorm';
import { type SilentCooperative } from '../../reports/reports.port';
import { dueActions, overdueActions } from './action-reminders';
import { agreementReminders } from './agreement-reminders';
import { readingsReturned, readingsWaiting } from './reading-reminders';
import { unsignedPlans } from './plan-reminders';
import { peopleToMatch, supportsDoubled } from './register-reminders';
import { closingWindows, sessionsTomorrow } from './session-reminders';
import {
  bookingsDecided,
  bookingsWaiting,
  practicesRead,
  practicesToRead,
  salesToApprove,
  secondReadings,
  visitsAnswered,
  visitsAsked,
} from './sharing-reminders';

/**
 * Each gives rows (account_id, kind, event_key, programme_id, place, params) of what is to be told at an instant. The
 * key holds what would make it news again, such as another date, so that scanning twice tells nothing twice.
 */
const reminders: readonly ((now: Date) => Sql)[] = [
  sessionsTomorrow,
  closingWindows,
  dueActions,
  overdueActions,
  unsignedPlans,
  readingsWaiting,
  readingsReturned,
  agreementReminders,
  secondReadings,
  bookingsWaiting,
  bookingsDecided,
  visitsAsked,
  visitsAnswered,
  practicesToRead,
  practicesRead,
  salesToApprove,
  peopleToMatch,
  supportsDoubled,
];

/** A reminder that was worked out in the program. */
export interface WorkedOutReminder {
  account_id: string;
  kind: string;
  event_key: string;
  programme_id: string | null;
  place: string;
  params: object;
}

@Injectable()
export class RemindersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes what is new, one statement a kind; how many notifications that made. */
  async scan(now: Date): Promise<number> {
    let made = 0;
    for (const reminder of reminders) made += await this.keep(reminder(now));
    return made;
  }

  keepWorkedOut(rows: readonly WorkedOutReminder[]): Promise<number> {
    return this.keep(sql`
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS t (account_id uuid, kind text, event_key text, programme_id uuid, place text, params jsonb)`);
  }

  /** To the coordinators: once for as long as anything lasts that it was told by. */
  keepSilent(silent: readonly SilentCooperative[]): Promise<number> {
    return this.keep(sql`
      SELECT pp.account_id, 'cooperative_silent' AS kind,
        'cooperative_silent:' || s."enrolmentId" || '/' || s.since[1] AS event_key, s."programmeId" AS programme_id,
        '/enrolments/' || s."enrolmentId" || '/follow-ups' AS place, jsonb_build_object('name', s.name) AS params
      FROM jsonb_to_recordset(${JSON.stringify(silent)}::jsonb)
        AS s ("enrolmentId" uuid, "programmeId" uuid, name jsonb, since text[])
      JOIN programme_people pp ON pp.programme_id = s."programmeId" AND pp.role = 'coordinator'
      WHERE NOT EXISTS (
        SELECT FROM unnest(s.since) told JOIN notifications n ON n.account_id = pp.account_id
          AND n.event_key = 'cooperative_silent:' || s."enrolmentId" || '/' || told)`);
  }

  private async keep(due: Sql): Promise<number> {
    const statement = sql`
      INSERT INTO notifications (account_id, kind, event_key, programme_id, place, params)
      SELECT DISTINCT ON (d.account_id, d.event_key)
        d.account_id, d.kind, d.event_key, d.programme_id, d.place, d.params
      FROM (${due}) d JOIN accounts a ON a.id = d.account_id AND a.active
      WHERE NOT EXISTS (SELECT FROM notifications n WHERE n.account_id = d.account_id AND n.event_key = d.event_key)
      ON CONFLICT ON CONSTRAINT notifications_once DO NOTHING
      RETURNING id`;
    const rows: unknown[] = await this.dataSource.query(statement.text, statement.values);
    return rows.length;
  }
}
