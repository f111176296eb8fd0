import { Injectable } from '@nestjs/common';
import {
  type Answer,
  type CooperativeKind,
  type DiagnosticResult,
  type Sector,
  type StoredGrid,
} from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { fileAsJson } from '../../platform/files/files.port';
import { AgreedLevelDto, AnswerDto, RecordedAnswerDto } from './answers.dto';
import { EarlierDiagnosticDto } from './diagnostic.dto';
import { DiagnosticListItemDto, Perspective, RespondentDto, Wave } from './diagnostics.dto';
import { seenDiagnostics } from './seen-diagnostics';

export interface EnrolmentRow {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
}

export type ListRow = EnrolmentRow & {
  kind: CooperativeKind;
  sector: Sector;
  items: DiagnosticListItemDto[];
};

/** What decides which criteria of the grid are asked. Grid null: the result is kept and the grid not needed. */
export interface AskedRow {
  content: StoredGrid | null;
  kind: CooperativeKind | null;
  sector: Sector | null;
}

export interface DiagnosticRow extends AskedRow {
  id: string;
  version: number;
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  grid_version_id: string;
  wave: Wave;
  perspective: Perspective;
  reading: number;
  edition: number;
  corrects_id: string | null;
  correction_reason: string | null;
  corrected_by_id: string | null;
  superseded_at: Date | null;
  open_talks: number | null;
  status: 'draft' | 'finalised';
  held_on: string;
  respondents: RespondentDto[];
  assessor_name: string;
  finalised_at: Date | null;
  /** Null while it is a draft. */
  result: DiagnosticResult | null;
  answers: RecordedAnswerDto[];
  /** What the cooperative answered itself in the same wave; null until it has finished, and in its own view. */
  self_answers: AnswerDto[] | null;
  agreements: (AgreedLevelDto & { criterionCode: string })[];
  earlier: EarlierDiagnosticDto | null;
}

export interface FinalisedRow extends AskedRow {
  id: string;
  wave: Wave;
  perspective: Perspective;
  held_on: string;
  grid_version_id: string;
  result: DiagnosticResult;
  content: StoredGrid;
  answers: Answer[];
}

export interface CohortScoreRow {
  wave: Wave;
  grid_version_id: string;
  dimensions: { code: string; score: number | null }[];
  overall: number | null;
}

const inOrder = sql`array_position(ARRAY['baseline', 'midline', 'endline'], d.wave)`;

const evidence = sql`
  (SELECT coalesce(json_agg(${fileAsJson} ORDER BY v.position, f.id), '[]')
   FROM diagnostic_evidence v JOIN files f ON f.id = v.file_id
   WHERE v.diagnostic_id = s.diagnostic_id AND v.criterion_code = s.criterion_code)`;

const answers = sql`
  (SELECT coalesce(json_agg(json_build_object('criterionCode', s.criterion_code, 'state', s.state,
      'level', s.level, 'note', s.note, 'seenOnSite', s.seen_on_site, 'respondent', s.respondent,
      'answeredBy', w.display_name,
      'answeredAt', to_char(s.answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'files', ${evidence}) ORDER BY s.criterion_code), '[]')
   FROM diagnostic_answers s JOIN accounts w ON w.id = s.answered_by WHERE s.diagnostic_id = d.id)`;

const selfAnswers = sql`
  (SELECT json_agg(json_build_object('criterionCode', a.criterion_code, 'state', a.state, 'level', a.level,
      'note', a.note))
   FROM standing_diagnostics own JOIN diagnostic_answers a ON a.diagnostic_id = own.id
   WHERE d.perspective = 'assessor' AND d.reading = 1 AND own.enrolment_id = d.enrolment_id AND own.wave = d.wave
     AND own.perspective = 'self' AND own.status = 'finalised')`;

const agreements = sql`
  (SELECT coalesce(json_agg(json_build_object('criterionCode', g.criterion_code, 'level', g.level,
      'agreedBy', g.agreed_by, 'note', g.note, 'agreedOn', g.agreed_on)), '[]')
   FROM diagnostic_agreements g WHERE g.diagnostic_id = d.id)`;

const earlier = sql`
  (SELECT json_build_object('id', p.id, 'wave', p.wave, 'heldOn', p.held_on, 'gridVersionId', p.grid_version_id,
     'answers', (
       SELECT coalesce(json_agg(json_build_object('criterionCode', s.criterion_code, 'state', r.state,
         'level', r.level, 'note', s.note, 'seenOnSite', s.seen_on_site, 'files', ${evidence})), '[]')
       FROM diagnostic_answers s JOIN retained_answers r USING (diagnostic_id, criterion_code)
       WHERE s.diagnostic_id = p.id))
   FROM standing_diagnostics p
   WHERE d.status = 'draft' AND p.enrolment_id = d.enrolment_id AND p.perspective = d.perspective
     AND p.status = 'finalised'
     AND array_position(ARRAY['baseline', 'midline', 'endline'], p.wave) < ${inOrder}
   ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], p.wave) DESC LIMIT 1)`;

@Injectable()
export class DiagnosticsRepository {
  enrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentRow | null> {
    return context.row<EnrolmentRow>(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  list(context: RequestContext, enrolmentId: string): Promise<ListRow | null> {
    return context.row(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, c.kind, c.sector, p.zone,
        coalesce(i.items, '[]') AS items
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      CROSS JOIN LATERAL (
        SELECT json_agg(json_build_object(
          'id', d.id, 'wave', d.wave, 'perspective', d.perspective, 'status', d.status, 'heldOn', d.held_on,
          'reading', d.reading, 'edition', d.edition, 'correctionReason', d.correction_reason,
          'supersededAt', to_char(d.superseded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'respondents', d.respondents, 'assessorName', a.display_name,
          'answered', (SELECT count(*) FROM diagnostic_answers n WHERE n.diagnostic_id = d.id),
          'total', coalesce(d.asked, 0),
          'overall', d.result -> 'overall',
          'legalBlockers', jsonb_array_length(d.result -> 'legalBlockers')
        ) ORDER BY ${inOrder}, d.perspective, d.reading, d.edition) AS items
        FROM diagnostics d JOIN accounts a ON a.id = d.assessor_account_id
        WHERE d.enrolment_id = e.id AND ${seenDiagnostics(context)}
      ) i
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  /** Everything a screen shows of a diagnostic, evidence and differences with it, in one statement. */
  find(context: RequestContext, id: string): Promise<DiagnosticRow | null> {
    return context.row<DiagnosticRow>(sql`
      SELECT d.id, d.version, d.enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone, d.grid_version_id, d.kind,
        d.sector, d.wave, d.perspective, d.reading, d.edition, d.corrects_id, d.correction_reason,
        later.id AS corrected_by_id, d.superseded_at, d.open_talks, d.status, d.held_on, d.respondents,
        a.display_name AS assessor_name, d.finalised_at, d.result,
        CASE WHEN d.status = 'draft' THEN g.content END AS content, ${answers} AS answers,
        ${selfAnswers} AS self_answers, ${agreements} AS agreements, ${earlier} AS earlier
      FROM diagnostics d
      JOIN grid_versions g ON g.id = d.grid_version_id
      JOIN enrolments e ON e.id = d.enrolment_id
      JOIN programmes p ON p.id = e.programme_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN accounts a ON a.id = d.assessor_account_id
      LEFT JOIN diagnostics later ON later.corrects_id = d.id
      WHERE d.id = ${id} AND ${seenDiagnostics(context)}`);
  }

  /** Baseline first; what the caller has asked `enrolment` for before. */
  finalised(context: RequestContext, enrolmentId: string): Promise<FinalisedRow[]> {
    return context.rows<FinalisedRow>(sql`
      SELECT d.id, d.wave, d.perspective, d.held_on, d.grid_version_id, d.result, d.kind, d.sector, g.content,
        (SELECT coalesce(json_agg(json_build_object('criterion', a.criterion_code, 'state', a.state,
            'level', a.level)), '[]')
          FROM retained_answers a WHERE a.diagnostic_id = d.id) AS answers
      FROM diagnostics d JOIN grid_versions g ON g.id = d.grid_version_id
      WHERE d.enrolment_id = ${enrolmentId} AND ${standing} AND ${seenDiagnostics(context)}
      ORDER BY ${inOrder}, d.perspective`);
  }

  /**
   * Scores of all cooperatives of the same programme, as assessors found them: only ever shown as medians. What the
   * caller has asked `enrolment` for before.
   */
  cohortScores(context: RequestContext, enrolmentId: string): Promise<CohortScoreRow[]> {
    return context.rows<CohortScoreRow>(sql`
      SELECT d.wave, d.grid_version_id, d.result -> 'dimensions' AS dimensions,
        (d.result ->> 'overall')::float8 AS overall
      FROM standing_diagnostics d
      WHERE d.status = 'finalised' AND d.perspective = 'assessor' AND d.enrolment_id IN (
        SELECT peer.id FROM enrolments own JOIN enrolments peer ON peer.programme_id = own.programme_id
        WHERE own.id = ${enrolmentId} AND peer.status = 'active' AND ${enrolmentsInScope(context, 'own.id')})`);
  }
}

const standing: Sql = sql`d.id IN (SELECT id FROM standing_diagnostics) AND d.status = 'finalised'`;
