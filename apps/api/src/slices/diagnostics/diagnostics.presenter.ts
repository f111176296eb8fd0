import { scopeOf } from '@tiwizi/access';
import {
  type Answer,
  compareWaves,
  type DiagnosticResult,
  type Level,
  scoreDiagnostic,
} from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import {
  AnswerDto,
  DiagnosticDto,
  DiagnosticListDto,
  DiagnosticListItemDto,
  perspectives,
  waves,
} from './diagnostics.dto';
import { DiagnosticRow, EnrolmentRow, FinalisedRow } from './diagnostics.repository';
import { WaveResultsDto } from './wave-results.dto';

const mayWrite = (context: RequestContext) => scopeOf(context.role, 'diagnostics.write') !== 'none';

export function asAnswer({ criterionCode, state, level }: AnswerDto): Answer {
  return { criterion: criterionCode, state, level: level as Level | null };
}

/** The result kept at finalisation; of a draft, what its answers say now. */
export function resultOf(
  row: Pick<DiagnosticRow, 'id' | 'result' | 'content' | 'answers'>,
): DiagnosticResult {
  if (row.result !== null) return row.result;
  if (row.content === null) throw new Error(`diagnostic ${row.id} has neither result nor grid`);
  return scoreDiagnostic(row.content, row.answers.map(asAnswer));
}

export function presentDiagnostic(context: RequestContext, row: DiagnosticRow): DiagnosticDto {
  const result = resultOf(row);
  const open = row.status === 'draft' && mayWrite(context);
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    gridVersionId: row.grid_version_id,
    wave: row.wave,
    perspective: row.perspective,
    status: row.status,
    heldOn: row.held_on,
    respondents: row.respondents,
    assessorName: row.assessor_name,
    finalisedAt: row.finalised_at?.toISOString() ?? null,
    answers: row.answers,
    result,
    may: open ? (result.completeness.missing === 0 ? ['answer', 'finalise'] : ['answer']) : [],
  };
}

export function presentDiagnostics(
  context: RequestContext,
  row: EnrolmentRow & { items: DiagnosticListItemDto[] },
): DiagnosticListDto {
  const free = row.items.length < waves.length * perspectives.length;
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    items: row.items,
    may: free && mayWrite(context) ? ['start'] : [],
  };
}

export function presentResults(enrolment: EnrolmentRow, rows: FinalisedRow[]): WaveResultsDto {
  return {
    enrolmentId: enrolment.enrolment_id,
    cooperativeId: enrolment.cooperative_id,
    cooperativeNameFr: enrolment.name_fr,
    cooperativeNameAr: enrolment.name_ar,
    waves: rows.map((row) => ({
      diagnosticId: row.id,
      wave: row.wave,
      perspective: row.perspective,
      heldOn: row.held_on,
      gridVersionId: row.grid_version_id,
      result: row.result,
    })),
    comparisons: perspectives.flatMap((perspective) => {
      const line = rows.filter((row) => row.perspective === perspective);
      return line.slice(1).map((later, place) => compared(line[place] as FinalisedRow, later));
    }),
  };
}

function compared(earlier: FinalisedRow, later: FinalisedRow) {
  const wave = ({ grid_version_id, content, answers }: FinalisedRow) => ({
    gridVersion: grid_version_id,
    grid: content,
    answers,
  });
  return { earlierId: earlier.id, laterId: later.id, ...compareWaves(wave(earlier), wave(later)) };
}
