import {
  type Answer as DomainAnswer,
  type DiagnosticGrid,
  type Level,
  retainedAnswers,
  scoreDiagnostic,
} from '@tiwizi/domain';
import { type InputOf } from '../../offline/commands';
import { type Answers } from './given-answers';
import { type Diagnostic, type DiagnosticList, type Grid, type Result } from './queries';

type Begun = InputOf<'startDiagnostic'>['body'];

const nothing: Result = {
  ...{ overall: null, dimensions: [], gaps: [], legalBlockers: [] },
  completeness: { rated: 0, notApplicable: 0, notVerified: 0, refused: 0, missing: 0, total: 0 },
};

/** A diagnostic as it begins without network; null where this device does not know what it would ask. */
export function begunHere(list: DiagnosticList, body: Begun, assessorName: string): Diagnostic | null {
  const { enrolmentId, cooperativeId, cooperativeNameFr, cooperativeNameAr, next } = list;
  if (next === null) return null;
  return {
    ...body,
    ...{ enrolmentId, cooperativeId, cooperativeNameFr, cooperativeNameAr, assessorName },
    ...next,
    ...{ version: 1, reading: 1, edition: 1, status: 'draft' },
    ...{ correctsId: null, correctionReason: null, correctedById: null, supersededAt: null },
    ...{ finalisedAt: null, openTalks: null, answers: [], talks: [], earlier: null, result: nothing },
    may: ['answer', 'attach'],
  };
}

/** What the answers on this device say, by the rule that the API counts with. */
export function scoredHere(grid: Grid, answers: Answers, talks: Diagnostic['talks']): Result {
  const asked = new Set(grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const given = Object.values(answers)
    .filter(({ criterionCode }) => asked.has(criterionCode))
    .map(({ criterionCode, state, level }): DomainAnswer => ({
      ...{ criterion: criterionCode, state, level: level as Level | null },
    }));
  const agreed = talks.flatMap(({ criterionCode, agreed: settled }) =>
    settled ? [{ criterion: criterionCode, level: settled.level as Level }] : [],
  );
  // The contract knows numbers from 0 to 4 where the rule knows levels.
  return scoreDiagnostic(grid as unknown as DiagnosticGrid, retainedAnswers(given, agreed));
}
