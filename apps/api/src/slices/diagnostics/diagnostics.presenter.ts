import { scopeOf } from '@tiwizi/access';
import {
  type Answer,
  applicableGrid,
  compareWaves,
  type DiagnosticGrid,
  type DiagnosticResult,
  type Level,
  levelDifferences,
  medianOf,
  retainedAnswers,
  scoreDiagnostic,
  SMALLEST_GROUP,
} from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { AgreedLevelDto, AnswerDto, TalkDto } from './answers.dto';
import { DiagnosticDto, type DiagnosticStep } from './diagnostic.dto';
import { DiagnosticListDto, type DiagnosticListStep, perspectives, waves } from './diagnostics.dto';
import {
  type AskedRow,
  type CohortScoreRow,
  type DiagnosticRow,
  type EnrolmentRow,
  type FinalisedRow,
  type ListRow,
} from './diagnostics.repository';
import { CohortMedianDto, WaveResultsDto } from './wave-results.dto';

const may = (context: RequestContext, verb: 'diagnostics.write' | 'diagnostics.answer' | 'files.write') =>
  scopeOf(context.role, verb) !== 'none';

export function asAnswer({ criterionCode, state, level }: AnswerDto): Answer {
  return { criterion: criterionCode, state, level: level as Level | null };
}

/** The criteria that are asked of this cooperative. */
export function askedGrid({ content, kind, sector }: AskedRow): DiagnosticGrid {
  if (content === null) throw new Error('a diagnostic was read without its grid');
  return applicableGrid(content, { kind, sector });
}

type Scored = Pick<DiagnosticRow, 'result' | 'agreements'> & AskedRow & { answers: AnswerDto[] };

/** The result kept at finalisation; of a draft, what its answers say now, with agreed levels in place. */
export function resultOf(row: Scored): DiagnosticResult {
  if (row.result !== null) return row.result;
  const agreed = row.agreements.map(({ criterionCode, level }) => ({
    criterion: criterionCode,
    level: level as Level,
  }));
  return scoreDiagnostic(askedGrid(row), retainedAnswers(row.answers.map(asAnswer), agreed));
}

/** Where assessor and cooperative differ, each with what was agreed about it. */
export function talksOf(row: Pick<DiagnosticRow, 'answers' | 'self_answers' | 'agreements'>): TalkDto[] {
  const own = row.self_answers ?? [];
  const noteIn = (answers: readonly AnswerDto[], code: string) =>
    answers.find(({ criterionCode }) => criterionCode === code)?.note ?? '';
  return levelDifferences(row.answers.map(asAnswer), own.map(asAnswer)).map((pair) => ({
    criterionCode: pair.criterion,
    assessorLevel: pair.assessor,
    assessorNote: noteIn(row.answers, pair.criterion),
    selfLevel: pair.self,
    selfNote: noteIn(own, pair.criterion),
    agreed: agreedOn(row.agreements, pair.criterion),
  }));
}

function agreedOn(agreements: DiagnosticRow['agreements'], code: string): AgreedLevelDto | null {
  return agreements.find(({ criterionCode }) => criterionCode === code) ?? null;
}

function stepsOf(context: RequestContext, row: DiagnosticRow, missing: number): DiagnosticStep[] {
  const assesses = may(context, 'diagnostics.write');
  if (row.status === 'finalised') {
    const corrects =
      assesses && row.reading === 1 && row.superseded_at === null && row.corrected_by_id === null;
    return corrects ? ['correct'] : [];
  }
  if (!may(context, 'diagnostics.answer')) return [];
  const steps: DiagnosticStep[] = ['answer'];
  // A second assessor may be out of the cooperative's scope, where no file can be added.
  if (row.reading === 1 && may(context, 'files.write')) steps.push('attach');
  if (assesses && row.reading === 1 && row.perspective === 'assessor') steps.push('settle');
  if (missing === 0) steps.push('finalise');
  return steps;
}

export function presentDiagnostic(context: RequestContext, row: DiagnosticRow): DiagnosticDto {
  const result = resultOf(row);
  return {
    id: row.id,
    version: row.version,
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    gridVersionId: row.grid_version_id,
    kind: row.kind,
    sector: row.sector,
    wave: row.wave,
    perspective: row.perspective,
    reading: row.reading,
    edition: row.edition,
    correctsId: row.corrects_id,
    correctionReason: row.correction_reason,
    correctedById: may(context, 'diagnostics.write') || row.superseded_at ? row.corrected_by_id : null,
    supersededAt: row.superseded_at?.toISOString() ?? null,
    status: row.status,
    heldOn: row.held_on,
    respondents: row.respondents,
    assessorName: row.assessor_name,
    finalisedAt: row.finalised_at?.toISOString() ?? null,
    openTalks: row.open_talks,
    answers: row.answers,
    talks: talksOf(row),
    earlier: row.earlier,
    result,
    may: stepsOf(context, row, result.completeness.missing),
  };
}

export function presentDiagnostics(
  context: RequestContext,
  row: ListRow,
  gridVersionId: string | null,
): DiagnosticListDto {
  const first = row.items.filter(({ reading, edition }) => reading === 1 && edition === 1);
  const own = first.filter(({ perspective }) => perspective === 'self');
  const steps: DiagnosticListStep[] = [];
  if (may(context, 'diagnostics.write') && first.length < waves.length * perspectives.length)
    steps.push('start');
  if (may(context, 'diagnostics.answer') && own.length < waves.length) steps.push('start_self');
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    items: row.items,
    next: gridVersionId === null ? null : { gridVersionId, kind: row.kind, sector: row.sector },
    may: steps,
  };
}

export function presentResults(
  enrolment: EnrolmentRow,
  rows: FinalisedRow[],
  cohort: readonly CohortScoreRow[],
): WaveResultsDto {
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
      cohort: row.perspective === 'assessor' ? cohortMedian(row, cohort) : null,
    })),
    comparisons: perspectives.flatMap((perspective) => {
      const line = rows.filter((row) => row.perspective === perspective);
      return line.slice(1).map((later, place) => compared(line[place] as FinalisedRow, later));
    }),
  };
}

/** Fewer cooperatives than a small group would show one another's scores. */
function cohortMedian(row: FinalisedRow, cohort: readonly CohortScoreRow[]): CohortMedianDto | null {
  const peers = cohort.filter(
    ({ wave, grid_version_id: grid }) => wave === row.wave && grid === row.grid_version_id,
  );
  if (peers.length < SMALLEST_GROUP) return null;
  return {
    cooperatives: peers.length,
    overall: medianOf(peers.map(({ overall }) => overall)).median,
    dimensions: row.result.dimensions.map(({ code }) => ({
      code,
      median: medianOf(
        peers.map(({ dimensions }) => dimensions.find((each) => each.code === code)?.score ?? null),
      ).median,
    })),
  };
}

function compared(earlier: FinalisedRow, later: FinalisedRow) {
  const wave = (row: FinalisedRow) => ({
    gridVersion: row.grid_version_id,
    grid: askedGrid(row),
    answers: row.answers,
  });
  return { earlierId: earlier.id, laterId: later.id, ...compareWaves(wave(earlier), wave(later)) };
}
