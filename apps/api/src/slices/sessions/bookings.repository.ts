import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';

/** What a session needs for itself: a trainer and a venue during some hours. */
export interface Wanted {
  id: string;
  trainerAccountId: string;
  venue: string;
  startsAt: string;
  endsAt: string;
}

export interface Clash {
  /** Of the session that finds the place taken, from 0. */
  position: number;
  what: 'trainer' | 'venue';
  /** Of the trainer or the venue. */
  name: string;
  /** Of the session that is in the way, where the reader may see it. */
  title: string | null;
  starts_at: Date;
  ends_at: Date;
}

/** Who and what is taken, in all programmes: a trainer is one person wherever they work. */
@Injectable()
export class BookingsRepository {
  /**
   * Lets whoever else books one of these trainers or venues at this moment wait for the end of the transaction, so that
   * a clash is always seen, and can be named, before the table's constraints refuse it.
   */
  async oneAtATime(context: RequestContext, wanted: readonly Wanted[]): Promise<void> {
    const names = wanted.flatMap((one) => [one.trainerAccountId, one.venue.toLowerCase()]);
    await context.rows(sql`
      SELECT pg_advisory_xact_lock(key)
      FROM (SELECT DISTINCT hashtextextended(name, 7202611) AS key FROM unnest(${names}::text[]) AS t (name) ORDER BY key) keys`);
  }

  /** Where one of the wanted sessions meets a session that is kept already, or one that stands before it in the list. */
  clashes(context: RequestContext, wanted: readonly Wanted[]): Promise<Clash[]> {
    const title = sql`CASE WHEN ${programmesInScope(context, 's.programme_id')} THEN s.title END`;
    return context.rows<Clash>(sql`
      WITH wanted AS (
        SELECT (position - 1)::int AS position, id, trainer, venue, starts_at, ends_at
        FROM unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map((each) => each.trainerAccountId)}::uuid[],
          ${wanted.map(({ venue }) => venue)}::text[], ${wanted.map(({ startsAt }) => startsAt)}::timestamptz[],
          ${wanted.map(({ endsAt }) => endsAt)}::timestamptz[])
          WITH ORDINALITY AS t (id, trainer, venue, starts_at, ends_at, position)
      ), taken AS (
        SELECT w.position, 'trainer' AS what, s.trainer_account_id AS trainer, s.venue, ${title} AS title, s.starts_at,
          s.ends_at
        FROM wanted w JOIN sessions s ON s.status <> 'cancelled' AND s.id <> w.id
          AND s.trainer_account_id = w.trainer
          AND tstzrange(s.starts_at, s.ends_at) && tstzrange(w.starts_at, w.ends_at)
        UNION ALL
        SELECT w.position, 'venue', s.trainer_account_id, s.venue, ${title}, s.starts_at, s.ends_at
        FROM wanted w JOIN sessions s ON s.status <> 'cancelled' AND s.id <> w.id
          AND lower(s.venue) = lower(w.venue)
          AND tstzrange(s.starts_at, s.ends_at) && tstzrange(w.starts_at, w.ends_at)
        UNION ALL
        SELECT w.position, CASE WHEN o.trainer = w.trainer THEN 'trainer' ELSE 'venue' END, o.trainer, o.venue,
          NULL, o.starts_at, o.ends_at
        FROM wanted w JOIN wanted o ON o.position < w.position
          AND (o.trainer = w.trainer OR lower(o.venue) = lower(w.venue))
          AND tstzrange(o.starts_at, o.ends_at) && tstzrange(w.starts_at, w.ends_at)
      )
      SELECT taken.position, taken.what, CASE taken.what WHEN 'trainer' THEN a.display_name ELSE taken.venue END AS name,
        taken.title, taken.starts_at, taken.ends_at
      FROM taken JOIN accounts a ON a.id = taken.trainer
      ORDER BY taken.position, taken.what, taken.starts_at LIMIT 50`);
  }

  /** Those of the accounts that can lead a session: open, and a trainer's or a coordinator's. */
  async leaders(context: RequestContext, accountIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await context.rows<{ id: string; display_name: string }>(sql`
      SELECT id, display_name FROM accounts
      WHERE id = ANY(${accountIds}::uuid[]) AND active AND role IN ('trainer', 'coordinator')`);
    return new Map(rows.map((row) => [row.id, row.display_name]));
  }

  async moduleExists(context: RequestContext, id: string): Promise<boolean> {
    return (await context.row(sql`SELECT id FROM training_modules WHERE id = ${id}`)) !== null;
  }
}
