import { Injectable } from '@nestjs/common';
import { SMALLEST_GROUP } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { type SessionOutline, type TaughtContent } from './session-outline';
import {
  type AddLearningCheckDto,
  type FacesDto,
  type LearningMoment,
  type WriteSessionReportDto,
} from './session-reports.dto';

export interface LearningCount {
  moment: LearningMoment;
  question: number;
  asked: number;
  right: number;
}

export interface ReportRow {
  leader_id: string;
  module_content: TaughtContent | null;
  outline: SessionOutline | null;
  content: WriteSessionReportDto | null;
  version: number | null;
  written_by: string | null;
  written_at: Date | null;
  /** Answers that are shown by face; null while there are too few. */
  faces: FacesDto | null;
  /** Answers that wait for others, so that none of them can be told. */
  waiting: number;
  counts: LearningCount[];
}

const addedFaces = sql`very_unhappy = kept.very_unhappy + excluded.very_unhappy,
  unhappy = kept.unhappy + excluded.unhappy, neutral = kept.neutral + excluded.neutral,
  happy = kept.happy + excluded.happy, very_happy = kept.very_happy + excluded.very_happy`;

/** What belongs to a session that the caller reaches: whoever asks has made sure of it. */
@Injectable()
export class SessionReportsRepository {
  find(context: RequestContext, sessionId: string): Promise<ReportRow | null> {
    return context.row<ReportRow>(sql`
      SELECT s.trainer_account_id AS leader_id, m.content AS module_content, r.outline, r.content, r.version,
        w.display_name AS written_by, r.written_at,
        (SELECT json_build_object('veryUnhappy', f.very_unhappy, 'unhappy', f.unhappy, 'neutral', f.neutral,
           'happy', f.happy, 'veryHappy', f.very_happy)
         FROM session_satisfaction f WHERE f.session_id = s.id) AS faces,
        coalesce((SELECT f.very_unhappy + f.unhappy + f.neutral + f.happy + f.very_happy
         FROM session_satisfaction_waiting f WHERE f.session_id = s.id), 0) AS waiting,
        coalesce((SELECT json_agg(json_build_object('moment', l.moment, 'question', l.question, 'asked', l.asked,
           'right', l.answered_right))
         FROM session_learning_checks l WHERE l.session_id = s.id), '[]') AS counts
      FROM sessions s
      LEFT JOIN training_modules m ON m.id = s.module_id
      LEFT JOIN session_reports r ON r.session_id = s.id
      LEFT JOIN accounts w ON w.id = r.written_by
      WHERE s.id = ${sessionId}`);
  }

  /** Begins the report with the outline as it is now; one that was begun keeps its own. */
  async begin(context: RequestContext, sessionId: string, outline: SessionOutline): Promise<void> {
    await context.rows(sql`
      INSERT INTO session_reports (session_id, outline) VALUES (${sessionId}, ${JSON.stringify(outline)}::jsonb)
      ON CONFLICT (session_id) DO NOTHING`);
  }

  /** False when somebody else wrote since `version`. */
  async write(
    context: RequestContext,
    sessionId: string,
    version: number,
    content: WriteSessionReportDto,
  ): Promise<boolean> {
    const row = await context.row(sql`
      UPDATE session_reports SET content = ${JSON.stringify(content)}::jsonb, version = version + 1,
        written_by = ${context.person.accountId}, written_at = now()
      WHERE session_id = ${sessionId} AND version = ${version} RETURNING session_id`);
    return row !== null;
  }

  /** False when the batch was counted before. */
  async takeBatch(context: RequestContext, sessionId: string, id: string): Promise<boolean> {
    const row = await context.row(sql`
      INSERT INTO session_counts_taken (id, session_id) VALUES (${id}, ${sessionId})
      ON CONFLICT (id) DO NOTHING RETURNING id`);
    return row !== null;
  }

  /** Answers wait until they are as many as the smallest group, and are then added at once: no one of them can be told. */
  async addFaces(context: RequestContext, sessionId: string, faces: FacesDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO session_satisfaction_waiting AS kept
        (session_id, very_unhappy, unhappy, neutral, happy, very_happy)
      VALUES (${sessionId}, ${faces.veryUnhappy}, ${faces.unhappy}, ${faces.neutral}, ${faces.happy}, ${faces.veryHappy})
      ON CONFLICT (session_id) DO UPDATE SET ${addedFaces}`);
    await context.rows(sql`
      WITH enough AS (
        DELETE FROM session_satisfaction_waiting
        WHERE session_id = ${sessionId}
          AND very_unhappy + unhappy + neutral + happy + very_happy >= ${SMALLEST_GROUP} RETURNING *
      )
      INSERT INTO session_satisfaction AS kept (session_id, very_unhappy, unhappy, neutral, happy, very_happy)
      SELECT session_id, very_unhappy, unhappy, neutral, happy, very_happy FROM enough
      ON CONFLICT (session_id) DO UPDATE SET ${addedFaces}`);
  }

  async addAnswers(
    context: RequestContext,
    sessionId: string,
    { moment, answers }: AddLearningCheckDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO session_learning_checks AS kept (session_id, moment, question, asked, answered_right)
      SELECT ${sessionId}::uuid, ${moment}, question, asked, "right"
      FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS given (question smallint, asked integer, "right" integer)
      ON CONFLICT (session_id, moment, question) DO UPDATE SET asked = kept.asked + excluded.asked,
        answered_right = kept.answered_right + excluded.answered_right`);
  }
}
