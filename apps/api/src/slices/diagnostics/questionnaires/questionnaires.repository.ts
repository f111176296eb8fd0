import { Injectable } from '@nestjs/common';
import { type QuestionnaireForm } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { QuestionnaireItemDto, QuestionnaireStatus } from './questionnaires.dto';

export interface QuestionnaireRow {
  id: string;
  form_code: string;
  number: number | null;
  status: QuestionnaireStatus;
  title: string;
  file_name: string;
  form: QuestionnaireForm;
}

/** Published questionnaires are the same for everybody who may read them; drafts are for those who write them. */
@Injectable()
export class QuestionnairesRepository {
  list(context: RequestContext, withDrafts: boolean): Promise<QuestionnaireItemDto[]> {
    return context.rows<QuestionnaireItemDto>(sql`
      SELECT q.form_code AS code, l.title,
        (SELECT json_agg(each ->> 'code') FROM jsonb_array_elements(l.form -> 'languages') AS each) AS languages,
        (SELECT count(*)::int FROM jsonb_path_query(l.form, 'strict $.items.** ? (@.kind == "question")')) AS questions,
        (array_agg(q.id) FILTER (WHERE q.status = 'draft'))[1] AS "draftId",
        coalesce(json_agg(json_build_object(
          'id', q.id, 'number', q.number,
          'publishedAt', to_char(q.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'responses', (SELECT count(*) FROM questionnaire_responses r
            WHERE r.questionnaire_id = q.id AND r.status = 'submitted')
        ) ORDER BY q.number DESC) FILTER (WHERE q.status = 'published'), '[]') AS versions
      FROM questionnaires q
      JOIN LATERAL (SELECT title, form FROM questionnaires
        WHERE form_code = q.form_code AND (status = 'published' OR ${withDrafts})
        ORDER BY number DESC NULLS LAST LIMIT 1) l ON true
      WHERE q.status = 'published' OR ${withDrafts}
      GROUP BY q.form_code, l.title, l.form ORDER BY l.title, q.form_code`);
  }

  find(context: RequestContext, id: string, withDrafts: boolean): Promise<QuestionnaireRow | null> {
    return context.row<QuestionnaireRow>(sql`
      SELECT id, form_code, number, status, title, file_name, form FROM questionnaires
      WHERE id = ${id} AND (status = 'published' OR ${withDrafts})`);
  }

  /** A second workbook of the same form takes the place of the draft, and keeps its id. */
  async keepDraft(
    context: RequestContext,
    id: string,
    fileName: string,
    form: QuestionnaireForm,
  ): Promise<string> {
    const row = await context.row<{ id: string }>(sql`
      INSERT INTO questionnaires (id, form_code, title, file_name, form, created_by)
      VALUES (${id}, ${form.id}, ${form.title}, ${fileName}, ${JSON.stringify(form)}::jsonb, ${context.person.accountId})
      ON CONFLICT (form_code) WHERE status = 'draft' DO UPDATE
      SET title = excluded.title, file_name = excluded.file_name, form = excluded.form,
        created_by = excluded.created_by, created_at = now()
      RETURNING id`);
    return row?.id ?? id;
  }

  /** The number that it got; null if it was published meanwhile. */
  async publish(context: RequestContext, id: string, code: string): Promise<number | null> {
    // Two versions of one form published at once must not get the same number.
    await context.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`questionnaire ${code}`}, 0))`);
    const row = await context.row<{ number: number }>(sql`
      UPDATE questionnaires SET status = 'published', published_at = now(),
        number = (SELECT coalesce(max(number), 0) + 1 FROM questionnaires WHERE form_code = ${code})
      WHERE id = ${id} AND status = 'draft' RETURNING number`);
    return row?.number ?? null;
  }

  async delete(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(
      sql`DELETE FROM questionnaires WHERE id = ${id} AND status = 'draft' RETURNING id`,
    );
    return row !== null;
  }
}
