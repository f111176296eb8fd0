import { Injectable } from '@nestjs/common';
import { type FormAnswers, type QuestionnaireForm } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import {
  QuestionnaireChoiceDto,
  ResponseItemDto,
  ResponseStatus,
  SaveResponseDto,
  StartResponseDto,
} from './responses.dto';

export interface EnrolmentResponsesRow {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  items: ResponseItemDto[];
  questionnaires: QuestionnaireChoiceDto[];
}

export interface ResponseRow {
  id: string;
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  questionnaire_id: string;
  title: string;
  number: number;
  form: QuestionnaireForm;
  held_on: string;
  respondent: string;
  status: ResponseStatus;
  written_by_name: string;
  submitted_at: Date | null;
  answers: FormAnswers;
  version: number;
}

/** A sent response, as one line of a table. */
export interface SentRow {
  cooperative_code: string;
  name_fr: string;
  programme_code: string;
  held_on: string;
  respondent: string;
  written_by_name: string;
  answers: FormAnswers;
}

// An enrolment has a handful; this only keeps a mistake from becoming a reply of megabytes.
const mostOfEnrolment = 1000;
export const mostExported = 50_000;

const item = sql`
  r.id, r.enrolment_id AS "enrolmentId", e.cooperative_id AS "cooperativeId", c.name_fr AS "cooperativeNameFr",
  c.name_ar AS "cooperativeNameAr", r.questionnaire_id AS "questionnaireId", q.title, q.number, r.held_on AS "heldOn",
  r.respondent, r.status, a.display_name AS "writtenByName"`;

const from = sql`
  FROM questionnaire_responses r
  JOIN questionnaires q ON q.id = r.questionnaire_id
  JOIN enrolments e ON e.id = r.enrolment_id
  JOIN cooperatives c ON c.id = e.cooperative_id
  JOIN programmes p ON p.id = e.programme_id
  JOIN accounts a ON a.id = r.written_by`;

@Injectable()
export class ResponsesRepository {
  ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentResponsesRow | null> {
    return context.row<EnrolmentResponsesRow>(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone,
        (SELECT coalesce(json_agg(i), '[]') FROM (
          SELECT ${item} ${from} WHERE r.enrolment_id = ${enrolmentId}
          ORDER BY r.held_on DESC, r.id DESC LIMIT ${mostOfEnrolment}) i) AS items,
        (SELECT coalesce(json_agg(l ORDER BY l.title), '[]') FROM (
          SELECT DISTINCT ON (form_code) id, title, number FROM questionnaires WHERE status = 'published'
          ORDER BY form_code, number DESC) l) AS questionnaires
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  find(context: RequestContext, id: string): Promise<ResponseRow | null> {
    return context.row<ResponseRow>(sql`
      SELECT r.id, r.enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, r.questionnaire_id, q.title,
        q.number, q.form, r.held_on, r.respondent, r.status, a.display_name AS written_by_name, r.submitted_at,
        r.answers, r.version
      ${from}
      WHERE r.id = ${id} AND ${enrolmentsInScope(context, 'r.enrolment_id')}`);
  }

  async insert(
    context: RequestContext,
    enrolmentId: string,
    body: StartResponseDto,
    answers: FormAnswers,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO questionnaire_responses (id, questionnaire_id, enrolment_id, held_on, respondent, answers, written_by)
      VALUES (${body.id}, ${body.questionnaireId}, ${enrolmentId}, ${body.heldOn}, ${body.respondent},
        ${JSON.stringify(answers)}::jsonb, ${context.person.accountId})`);
  }

  /** The new version; null when somebody else changed it since `version`, or it was sent. */
  async save(
    context: RequestContext,
    id: string,
    version: number,
    body: SaveResponseDto,
  ): Promise<number | null> {
    const row = await context.row<{ version: number }>(sql`
      UPDATE questionnaire_responses SET held_on = ${body.heldOn}, respondent = ${body.respondent},
        answers = ${JSON.stringify(body.answers)}::jsonb, version = version + 1
      WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING version`);
    return row?.version ?? null;
  }

  async submit(context: RequestContext, id: string, version: number, answers: FormAnswers): Promise<boolean> {
    const row = await context.row(sql`
      UPDATE questionnaire_responses SET status = 'submitted', submitted_at = now(),
        answers = ${JSON.stringify(answers)}::jsonb, version = version + 1
      WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING id`);
    return row !== null;
  }

  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const row = await context.row(sql`
      DELETE FROM questionnaire_responses WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING id`);
    return row !== null;
  }

  page(
    context: RequestContext,
    questionnaireId: string,
    programmeId: string | undefined,
    after: string[] | null,
    limit: number,
  ): Promise<ResponseItemDto[]> {
    return context.rows<ResponseItemDto>(sql`
      SELECT ${item} ${from} WHERE ${this.reached(context, questionnaireId, programmeId)}
      ${after === null ? empty : sql`AND (r.held_on, r.id) < (${after[0]}::date, ${after[1]}::uuid)`}
      ORDER BY r.held_on DESC, r.id DESC LIMIT ${limit}`);
  }

  async count(
    context: RequestContext,
    questionnaireId: string,
    programmeId: string | undefined,
  ): Promise<number> {
    const row = await context.row<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM questionnaire_responses r JOIN enrolments e ON e.id = r.enrolment_id
      WHERE ${this.reached(context, questionnaireId, programmeId)}`);
    return row?.count ?? 0;
  }

  sent(
    context: RequestContext,
    questionnaireId: string,
    programmeId: string | undefined,
  ): Promise<SentRow[]> {
    return context.rows<SentRow>(sql`
      SELECT c.code AS cooperative_code, c.name_fr, p.code AS programme_code, r.held_on, r.respondent,
        a.display_name AS written_by_name, r.answers
      ${from} WHERE r.status = 'submitted' AND ${this.reached(context, questionnaireId, programmeId)}
      ORDER BY c.name_fr, r.held_on, r.id LIMIT ${mostExported + 1}`);
  }

  private reached(context: RequestContext, questionnaireId: string, programmeId: string | undefined): Sql {
    return sql`r.questionnaire_id = ${questionnaireId} AND ${enrolmentsInScope(context, 'r.enrolment_id')}
      ${programmeId === undefined ? empty : sql`AND e.programme_id = ${programmeId}`}`;
  }
}
