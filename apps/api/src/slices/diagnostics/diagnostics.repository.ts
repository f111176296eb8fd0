import { Injectable } from '@nestjs/common';
import { type Answer, type AnswerState, type DiagnosticGrid, type DiagnosticResult } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { AnswerDto, DiagnosticListItemDto, Perspective, StartDiagnosticDto, Wave } from './diagnostics.dto';

export interface EnrolmentRow {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
}

export interface DiagnosticRow {
  id: string;
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  grid_version_id: string;
  wave: Wave;
  perspective: Perspective;
  status: 'draft' | 'finalised';
  held_on: string;
  respondents: string;
  assessor_name: string;
  finalised_at: Date | null;
  /** Null while it is a draft. */
  result: DiagnosticResult | null;
  /** Null once it is finalised: its result is kept. */
  content: DiagnosticGrid | null;
  answers: (AnswerDto & { state: AnswerState })[];
}

export interface FinalisedRow {
  id: string;
  wave: Wave;
  perspective: Perspective;
  held_on: string;
  grid_version_id: string;
  result: DiagnosticResult;
  content: DiagnosticGrid;
  answers: Answer[];
}

@Injectable()
export class DiagnosticsRepository {
  enrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  list(
    context: RequestContext,
    enrolmentId: string,
  ): Promise<(EnrolmentRow & { items: DiagnosticListItemDto[] }) | null> {
    return context.row(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, coalesce(i.items, '[]') AS items
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object(
          'id', d.id, 'wave', d.wave, 'perspective', d.perspective, 'status', d.status, 'heldOn', d.held_on,
          'respondents', d.respondents,
          'answered', (SELECT count(*) FROM diagnostic_answers a WHERE a.diagnostic_id = d.id),
          'total', (SELECT count(*) FROM jsonb_path_query(g.content, '$.dimensions[*].criteria[*]')),
          'overall', d.result -> 'overall',
          'legalBlockers', jsonb_array_length(d.result -> 'legalBlockers')
        ) ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], d.wave), d.perspective) AS items
        FROM diagnostics d JOIN grid_versions g ON g.id = d.grid_version_id WHERE d.enrolment_id = e.id
      ) i
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  async insert(
    context: RequestContext,
    enrolmentId: string,
    gridVersionId: string,
    body: StartDiagnosticDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostics
        (id, enrolment_id, grid_version_id, wave, perspective, held_on, respondents, assessor_account_id)
      VALUES (${body.id}, ${enrolmentId}, ${gridVersionId}, ${body.wave}, ${body.perspective}, ${body.heldOn},
        ${body.respondents}, ${context.person.accountId})`);
  }

  find(context: RequestContext, id: string): Promise<DiagnosticRow | null> {
    return context.row<DiagnosticRow>(sql`
      SELECT d.id, d.enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, d.grid_version_id, d.wave, d.perspective, d.status, d.held_on,
        d.respondents, a.display_name AS assessor_name, d.finalised_at, d.result,
        CASE WHEN d.status = 'draft' THEN g.content END AS content,
        (SELECT coalesce(json_agg(json_build_object('criterionCode', s.criterion_code, 'state', s.state,
            'level', s.level, 'note', s.note) ORDER BY s.criterion_code), '[]')
          FROM diagnostic_answers s WHERE s.diagnostic_id = d.id) AS answers
      FROM diagnostics d
      JOIN grid_versions g ON g.id = d.grid_version_id
      JOIN enrolments e ON e.id = d.enrolment_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN accounts a ON a.id = d.assessor_account_id
      WHERE d.id = ${id} AND ${enrolmentsInScope(context, 'd.enrolment_id')}`);
  }

  /** Holds the diagnostic until the transaction ends, so that no answer comes between scoring and finalising. */
  async lock(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`
      SELECT id FROM diagnostics d
      WHERE d.id = ${id} AND ${enrolmentsInScope(context, 'd.enrolment_id')} FOR UPDATE`);
  }

  async saveAnswers(context: RequestContext, id: string, answers: AnswerDto[]): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, note, answered_by)
      SELECT ${id}, code, state, level, note, ${context.person.accountId}
      FROM unnest(
        ${answers.map(({ criterionCode }) => criterionCode)}::text[],
        ${answers.map(({ state }) => state)}::text[],
        ${answers.map(({ level }) => level)}::smallint[],
        ${answers.map(({ note }) => note)}::text[]
      ) AS given (code, state, level, note)
      ON CONFLICT (diagnostic_id, criterion_code) DO UPDATE
      SET state = excluded.state, level = excluded.level, note = excluded.note,
        answered_by = excluded.answered_by, answered_at = now()`);
  }

  async finalise(context: RequestContext, id: string, result: DiagnosticResult): Promise<void> {
    await context.rows(sql`
      UPDATE diagnostics SET status = 'finalised', result = ${JSON.stringify(result)}::jsonb, finalised_at = now(),
        finalised_by = ${context.person.accountId}, version = version + 1
      WHERE id = ${id}`);
  }

  /** Baseline first; what the caller has asked `enrolment` for before. */
  finalised(context: RequestContext, enrolmentId: string): Promise<FinalisedRow[]> {
    return context.rows<FinalisedRow>(sql`
      SELECT d.id, d.wave, d.perspective, d.held_on, d.grid_version_id, d.result, g.content,
        (SELECT coalesce(json_agg(json_build_object('criterion', a.criterion_code, 'state', a.state,
            'level', a.level)), '[]')
          FROM diagnostic_answers a WHERE a.diagnostic_id = d.id) AS answers
      FROM diagnostics d JOIN grid_versions g ON g.id = d.grid_version_id
      WHERE d.enrolment_id = ${enrolmentId} AND d.status = 'finalised'
        AND ${enrolmentsInScope(context, 'd.enrolment_id')}
      ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], d.wave), d.perspective`);
  }
}
