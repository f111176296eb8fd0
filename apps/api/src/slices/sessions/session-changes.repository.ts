import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type ReplacementReason, type SessionChangeKind } from './session-changes.dto';
import { type SessionStatus } from './sessions.dto';
import { tellOfChanges } from './session-news';
import { type SessionHeadRow } from './sessions.repository';

/** What of a session leaves a trace when it becomes another. */
export interface Traced {
  startsAt: string;
  endsAt: string;
  venue: string;
  trainerAccountId: string;
  status: SessionStatus;
}

export type TracedRow = Pick<
  SessionHeadRow,
  'starts_at' | 'ends_at' | 'venue' | 'trainer_account_id' | 'status'
>;

export function tracedOf(row: TracedRow): Traced {
  return {
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    venue: row.venue,
    trainerAccountId: row.trainer_account_id,
    status: row.status,
  };
}

export interface Why {
  reason: ReplacementReason | null;
  words: string;
}

export interface SessionChangeRow {
  id: string;
  what: SessionChangeKind;
  trainer_before: string | null;
  trainer_after: string | null;
  starts_at_before: string | null;
  starts_at_after: string | null;
  venue_before: string | null;
  venue_after: string | null;
  reason: ReplacementReason | null;
  words: string;
  by_name: string;
  changed_at: Date;
}

const unsaid: Why = { reason: null, words: '' };

/** The trace of what became of a session. The session must have been found in scope. */
@Injectable()
export class SessionChangesRepository {
  /** Latest first, a hundred at most. */
  of(context: RequestContext, sessionId: string): Promise<SessionChangeRow[]> {
    return context.rows<SessionChangeRow>(sql`
      SELECT c.id, c.what, earlier.display_name AS trainer_before, later.display_name AS trainer_after,
        c.before ->> 'startsAt' AS starts_at_before, c.after ->> 'startsAt' AS starts_at_after,
        c.before ->> 'venue' AS venue_before, c.after ->> 'venue' AS venue_after,
        c.reason, c.words, a.display_name AS by_name, c.changed_at
      FROM session_changes c
      JOIN accounts a ON a.id = c.changed_by
      LEFT JOIN accounts earlier ON earlier.id = (c.before ->> 'trainerAccountId')::uuid
      LEFT JOIN accounts later ON later.id = (c.after ->> 'trainerAccountId')::uuid
      WHERE c.session_id = ${sessionId} ORDER BY c.changed_at DESC, c.what LIMIT 100`);
  }

  /** Writes a line for each thing that differs; nothing where nothing does. */
  note(
    context: RequestContext,
    sessionId: string,
    before: Traced,
    after: Traced,
    why: Why = unsaid,
  ): Promise<void> {
    return this.noteAll(context, [{ sessionId, before, after }], why);
  }

  /** The same for many sessions, in one statement. */
  async noteAll(
    context: RequestContext,
    changed: readonly { sessionId: string; before: Traced; after: Traced }[],
    why: Why = unsaid,
  ): Promise<void> {
    const lines = changed.flatMap(({ sessionId, before, after }) =>
      changesBetween(before, after).map((line) => ({
        ...line,
        ...(line.what === 'trainer' ? why : unsaid),
        session_id: sessionId,
      })),
    );
    if (lines.length === 0) return;
    await context.rows(sql`
      INSERT INTO session_changes (session_id, what, before, after, reason, words, changed_by)
      SELECT session_id, what, before, after, reason, words, ${context.person.accountId}
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS t (session_id uuid, what text, before jsonb, after jsonb, reason text, words text)`);
    const whats = new Map<string, SessionChangeKind[]>();
    for (const { session_id, what } of lines) whats.set(session_id, [...(whats.get(session_id) ?? []), what]);
    await tellOfChanges(
      context,
      changed.map((one) => ({ ...one, whats: whats.get(one.sessionId) ?? [] })),
      new Date(),
    );
  }
}

interface Line {
  what: SessionChangeKind;
  before: Partial<Traced>;
  after: Partial<Traced>;
}

function changesBetween(before: Traced, after: Traced): Line[] {
  const line = (what: SessionChangeKind, ...fields: (keyof Traced)[]): Line[] =>
    fields.some((field) => before[field] !== after[field])
      ? [{ what, before: pick(before, fields), after: pick(after, fields) }]
      : [];
  return [
    ...line('trainer', 'trainerAccountId'),
    ...timeLine(before, after),
    ...line('venue', 'venue'),
    ...line(after.status === 'cancelled' ? 'cancelled' : 'restored', 'status'),
  ];
}

/** Two writings of one instant are one time. */
function timeLine(before: Traced, after: Traced): Line[] {
  const fields = ['startsAt', 'endsAt'] as const;
  if (fields.every((field) => Date.parse(before[field]) === Date.parse(after[field]))) return [];
  return [{ what: 'time', before: pick(before, fields), after: pick(after, fields) }];
}

function pick(traced: Traced, fields: readonly (keyof Traced)[]): Partial<Traced> {
  return Object.fromEntries(fields.map((field) => [field, traced[field]]));
}
