import { Injectable } from '@nestjs/common';
import { type LocalizedText } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type SessionKind, type SessionsQuery, type SessionStatus } from './sessions.dto';
import { sessionsInScope, whoComesInScope } from './sessions-in-scope';

export interface SessionHeadRow {
  id: string;
  kind: SessionKind;
  ordinal: number | null;
  title: string;
  starts_at: Date;
  ends_at: Date;
  zone: string;
  venue: string;
  trainer_account_id: string;
  trainer_name: string;
  status: SessionStatus;
}

export interface SessionRow extends SessionHeadRow {
  programme_id: string;
  programme_name_fr: string;
  programme_name_ar: string;
  module_id: string | null;
  module_title: LocalizedText | null;
  version: number;
  cooperatives: { enrolmentId: string; cooperativeId: string; nameFr: string; nameAr: string }[];
}

export interface NewSession {
  id: string;
  kind: SessionKind;
  ordinal: number | null;
  moduleId: string | null;
  /** 1 of 1 where it is left out. */
  part?: number;
  parts?: number;
  title: string;
  startsAt: string;
  endsAt: string;
  venue: string;
  trainerAccountId: string;
  enrolmentIds: string[];
}

export type SessionChange = Pick<
  NewSession,
  'title' | 'startsAt' | 'endsAt' | 'venue' | 'trainerAccountId'
> & {
  status: SessionStatus;
};

@Injectable()
export class SessionsRepository {
  /** By start, then id. */
  page(
    context: RequestContext,
    { programmeId, enrolmentId, trainerAccountId, from, to, kind }: SessionsQuery,
    after: string[] | null,
    limit: number,
  ): Promise<SessionRow[]> {
    return context.rows<SessionRow>(sql`
      ${this.select(context)}
        ${programmeId === undefined ? empty : sql`AND s.programme_id = ${programmeId}`}
        ${
          enrolmentId === undefined
            ? empty
            : sql`AND s.id IN (SELECT session_id FROM session_enrolments WHERE enrolment_id = ${enrolmentId})`
        }
        ${trainerAccountId === undefined ? empty : sql`AND s.trainer_account_id = ${trainerAccountId}`}
        ${from === undefined ? empty : sql`AND s.starts_at >= ${from}::date::timestamp AT TIME ZONE p.zone`}
        ${to === undefined ? empty : sql`AND s.starts_at < (${to}::date + 1)::timestamp AT TIME ZONE p.zone`}
        ${kind === undefined ? empty : sql`AND s.kind = ${kind}`}
        ${after === null ? empty : sql`AND (s.starts_at, s.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      ORDER BY s.starts_at, s.id LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<SessionRow | null> {
    return context.row<SessionRow>(sql`${this.select(context)} AND s.id = ${id}`);
  }

  /** All of them by two statements, however many they are. */
  async insert(context: RequestContext, programmeId: string, sessions: readonly NewSession[]): Promise<void> {
    await context.rows(sql`
      INSERT INTO sessions (id, programme_id, kind, ordinal, module_id, part, parts, title, starts_at, ends_at, venue, trainer_account_id)
      SELECT id, ${programmeId}, kind, ordinal, "moduleId", coalesce(part, 1), coalesce(parts, 1), title, "startsAt",
        "endsAt", venue, "trainerAccountId"
      FROM jsonb_to_recordset(${JSON.stringify(sessions)}::jsonb) AS t (id uuid, kind text, ordinal smallint,
        "moduleId" uuid, part smallint, parts smallint, title text, "startsAt" timestamptz, "endsAt" timestamptz, venue text, "trainerAccountId" uuid)`);
    const links = sessions.flatMap(({ id, enrolmentIds }) =>
      enrolmentIds.map((enrolmentId) => ({ id, enrolmentId })),
    );
    await context.rows(sql`
      INSERT INTO session_enrolments (session_id, enrolment_id)
      SELECT session_id, enrolment_id FROM unnest(${links.map(({ id }) => id)}::uuid[],
        ${links.map(({ enrolmentId }) => enrolmentId)}::uuid[]) AS t (session_id, enrolment_id)`);
  }

  /** False when somebody else changed the session since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    session: SessionChange,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE sessions SET title = ${session.title}, starts_at = ${session.startsAt}::timestamptz,
        ends_at = ${session.endsAt}::timestamptz, venue = ${session.venue},
        trainer_account_id = ${session.trainerAccountId}, status = ${session.status}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  private select(context: RequestContext): Sql {
    return sql`
      SELECT s.id, s.programme_id, p.name_fr AS programme_name_fr, p.name_ar AS programme_name_ar, s.kind, s.ordinal,
        s.title, s.starts_at, s.ends_at, p.zone, s.venue, s.trainer_account_id, a.display_name AS trainer_name,
        s.status, s.module_id, m.content -> 'title' AS module_title, s.version, coming.cooperatives
      FROM sessions s
      JOIN programmes p ON p.id = s.programme_id
      JOIN accounts a ON a.id = s.trainer_account_id
      LEFT JOIN training_modules m ON m.id = s.module_id
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('enrolmentId', e.id, 'cooperativeId', c.id,
          'nameFr', c.name_fr, 'nameAr', c.name_ar) ORDER BY c.name_fr, e.id), '[]') AS cooperatives
        FROM session_enrolments se
        JOIN enrolments e ON e.id = se.enrolment_id
        JOIN cooperatives c ON c.id = e.cooperative_id
        WHERE se.session_id = s.id AND ${whoComesInScope(context)}) coming
      WHERE ${sessionsInScope(context, 's')}`;
  }
}
