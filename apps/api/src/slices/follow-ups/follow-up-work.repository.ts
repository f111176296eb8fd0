import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { AddFollowUpFileDto, RaiseBlockerDto, TellBlockerDto } from './follow-up.dto';

/** What hangs on one contact. Whoever writes has found its enrolment in scope. */
@Injectable()
export class FollowUpWorkRepository {
  /** Those that are new; what a corrected contact raised before it raises already. */
  async raise(
    context: RequestContext,
    { enrolmentId, followUpId, heldOn }: { enrolmentId: string; followUpId: string; heldOn: string },
    raised: readonly RaiseBlockerDto[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO blockers (id, enrolment_id, follow_up_id, category, words, raised_on, standing_on)
      SELECT id, ${enrolmentId}, ${followUpId}, category, words, ${heldOn}::date, ${heldOn}::date FROM unnest(
        ${raised.map(({ id }) => id)}::uuid[], ${raised.map(({ category }) => category)}::text[],
        ${raised.map(({ words }) => words.trim())}::text[]) AS b (id, category, words)
      WHERE NOT EXISTS (SELECT FROM blockers own WHERE own.id = b.id AND own.follow_up_id = ${followUpId})`);
  }

  /**
   * Ids among `told` that are no blockers of the enrolment. What another contact solved meanwhile stays solved by that
   * one; what stands is not dated back.
   */
  async tell(
    context: RequestContext,
    { enrolmentId, followUpId, heldOn }: { enrolmentId: string; followUpId: string; heldOn: string },
    told: readonly TellBlockerDto[],
  ): Promise<string[]> {
    const known = await context.rows<{ id: string }>(sql`
      UPDATE blockers b SET
        standing_on = CASE WHEN t.news = 'standing' THEN greatest(b.standing_on, ${heldOn}::date) ELSE b.standing_on END,
        solved_on = CASE WHEN t.news = 'solved' THEN coalesce(b.solved_on, ${heldOn}::date) ELSE b.solved_on END,
        solved_in = CASE WHEN t.news = 'solved' THEN coalesce(b.solved_in, ${followUpId}) ELSE b.solved_in END
      FROM unnest(${told.map(({ blockerId }) => blockerId)}::uuid[], ${told.map(({ news }) => news)}::text[])
        AS t (id, news)
      WHERE b.id = t.id AND b.enrolment_id = ${enrolmentId} RETURNING b.id`);
    const found = new Set(known.map(({ id }) => id));
    return told.map(({ blockerId }) => blockerId).filter((id) => !found.has(id.toLowerCase()));
  }

  /** Saying it twice adds one. Only sound has a length. */
  async addFiles(
    context: RequestContext,
    followUpId: string,
    files: readonly AddFollowUpFileDto[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO follow_up_files (follow_up_id, file_id, seconds)
      SELECT ${followUpId}, f.id, CASE WHEN f.media_type LIKE 'audio/%' THEN given.seconds END
      FROM unnest(${files.map(({ fileId }) => fileId)}::uuid[], ${files.map(({ seconds }) => seconds)}::smallint[])
        AS given (id, seconds) JOIN files f ON f.id = given.id
      ON CONFLICT DO NOTHING`);
  }
}
