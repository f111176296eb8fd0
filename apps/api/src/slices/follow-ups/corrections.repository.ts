import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { ContactWordsDto, RaiseBlockerDto } from './follow-up.dto';
import { followUpJson } from './follow-up.sql';
import { StandingReportDto } from './corrections.dto';
import { FollowUpRow } from './follow-ups.repository';
import { followedInScope } from './windows-in-scope';

export interface EditionRow {
  contact: FollowUpRow;
  corrected_by_name: string;
  corrected_at: Date;
  reason: string;
  reports: StandingReportDto[];
}

/** Those that stand on the contact `f` as it read in the given version. */
const reportsOn = (version: ReturnType<typeof sql>) => sql`
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'number', p.number) ORDER BY p.number), '[]')
    FROM sealed_follow_ups s JOIN progress_reports p ON p.id = s.report_id
    WHERE s.follow_up_id = f.id AND s.version = ${version})`;

@Injectable()
export class CorrectionsRepository {
  /**
   * The window of a contact in scope. Holds the programme: two corrections take turns, and a report that is being
   * sealed, which holds it too, names what stays.
   */
  async hold(context: RequestContext, id: string): Promise<string | null> {
    const row = await context.row<{ window_id: string }>(sql`
      SELECT f.window_id FROM follow_ups f JOIN follow_up_windows w ON w.id = f.window_id
      JOIN enrolments e ON e.id = w.enrolment_id JOIN programmes p ON p.id = e.programme_id
      WHERE f.id = ${id} AND ${followedInScope(context, 'w.enrolment_id')} FOR NO KEY UPDATE OF p`);
    if (row === null) return null;
    // As it is after the wait.
    const held = await context.row<{ window_id: string }>(
      sql`SELECT window_id FROM follow_ups WHERE id = ${id}`,
    );
    return held?.window_id ?? null;
  }

  /** Keeps what the contact says and puts the new words in its place. Whoever calls holds it. */
  async replace(
    context: RequestContext,
    { id, version }: { id: string; version: number },
    windowId: string,
    words: ContactWordsDto,
    reason: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO follow_up_editions (follow_up_id, version, content, corrected_by, reason)
      SELECT f.id, f.version, ${followUpJson}, ${context.person.accountId}, ${reason}
      FROM follow_ups f JOIN accounts l ON l.id = f.logged_by WHERE f.id = ${id}`);
    await context.rows(sql`
      UPDATE follow_ups SET window_id = ${windowId}, held_on = ${words.heldOn}, channel = ${words.channel},
        spoken_to = ${words.spokenTo}, duration_minutes = ${words.durationMinutes}, summary = ${words.summary},
        blockers = ${words.blockers}, next_step = ${words.nextStep}, next_step_on = ${words.nextStepOn},
        mood = ${words.mood}, version = ${version} + 1, corrected_at = now()
      WHERE id = ${id}`);
  }

  /** What a contact raised, as it raises it now. False where another contact spoke of one that should go. */
  async reraise(
    context: RequestContext,
    { followUpId, heldOn }: { followUpId: string; heldOn: string },
    raised: readonly RaiseBlockerDto[],
  ): Promise<boolean> {
    const ids = raised.map(({ id }) => id);
    await context.rows(sql`
      DELETE FROM blockers WHERE follow_up_id = ${followUpId} AND id <> ALL(${ids}::uuid[])
        AND coalesce(solved_in, ${followUpId}) = ${followUpId} AND standing_on = raised_on`);
    await context.rows(sql`
      UPDATE blockers b SET category = r.category, words = r.words, raised_on = ${heldOn}::date,
        standing_on = CASE WHEN b.standing_on = b.raised_on THEN ${heldOn}::date
          ELSE greatest(b.standing_on, ${heldOn}::date) END
      FROM unnest(${ids}::uuid[], ${raised.map(({ category }) => category)}::text[],
        ${raised.map(({ words }) => words.trim())}::text[]) AS r (id, category, words)
      WHERE b.id = r.id AND b.follow_up_id = ${followUpId}`);
    const left = await context.row<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM blockers WHERE follow_up_id = ${followUpId} AND id <> ALL(${ids}::uuid[])`);
    return left?.count === 0;
  }

  /** Leaves solved by a contact those of `solved` alone, on the day that it is of now. */
  async keepSolved(
    context: RequestContext,
    { followUpId, heldOn }: { followUpId: string; heldOn: string },
    solved: readonly string[],
  ): Promise<void> {
    await context.rows(sql`
      UPDATE blockers SET
        solved_on = CASE WHEN id = ANY(${[...solved]}::uuid[]) THEN ${heldOn}::date END,
        solved_in = CASE WHEN id = ANY(${[...solved]}::uuid[]) THEN solved_in END
      WHERE solved_in = ${followUpId}`);
  }

  /** What is taken away stays kept: what the contact said before shows it. */
  async moveFiles(
    context: RequestContext,
    followUpId: string,
    back: readonly string[],
    removed: readonly string[],
  ): Promise<void> {
    await context.rows(sql`
      UPDATE follow_up_files SET removed_at = CASE WHEN file_id = ANY(${[...removed]}::uuid[]) THEN now() END
      WHERE follow_up_id = ${followUpId} AND file_id = ANY(${[...back, ...removed]}::uuid[])`);
  }

  /** The latest first. The caller has found the contact in scope. */
  editions(context: RequestContext, id: string): Promise<EditionRow[]> {
    return context.rows<EditionRow>(sql`
      SELECT f.content AS contact, f.reason, f.corrected_at, a.display_name AS corrected_by_name,
        ${reportsOn(sql`f.version`)} AS reports
      FROM (SELECT *, follow_up_id AS id FROM follow_up_editions WHERE follow_up_id = ${id}) f
      JOIN accounts a ON a.id = f.corrected_by ORDER BY f.version DESC LIMIT 1000`);
  }

  async reportsNow(context: RequestContext, id: string): Promise<StandingReportDto[]> {
    const row = await context.row<{ reports: StandingReportDto[] }>(sql`
      SELECT ${reportsOn(sql`f.version`)} AS reports FROM follow_ups f WHERE f.id = ${id}`);
    return row?.reports ?? [];
  }
}
