import { type components } from '@tiwizi/api-client';

export type ChainColumn = components['schemas']['BoardColumnDto'];
export type ChainCell = components['schemas']['BoardCellDto'];

/** One link of a cooperative's chain and how it stands. */
export interface ChainLink {
  column: ChainColumn;
  cell: ChainCell;
}

export interface NextStep {
  to: string;
  words:
    | 'go.diagnostic'
    | 'go.startDiagnostic'
    | 'go.needs'
    | 'go.agreeNeeds'
    | 'go.plan'
    | 'go.writePlan'
    | 'go.signPlan'
    | 'go.session'
    | 'go.roll'
    | 'go.calendar'
    | 'go.followUps'
    | 'go.logFollowUp'
    | 'go.procedures'
    | 'go.indicators'
    | 'go.enterReadings'
    | 'go.approveReadings'
    | 'go.chooseIndicators';
}

/** Where a reason says more than its column about what to do next. */
const wordsOf: Partial<Record<ChainCell['reason'], NextStep['words']>> = {
  diagnostic_not_started: 'go.startDiagnostic',
  needs_to_agree: 'go.agreeNeeds',
  needs_partly_agreed: 'go.agreeNeeds',
  needs_late: 'go.agreeNeeds',
  plan_to_write: 'go.writePlan',
  plan_await_signature: 'go.signPlan',
  trainings_roll_missing: 'go.roll',
  workshop_roll_missing: 'go.roll',
  follow_up_open: 'go.logFollowUp',
  follow_up_missed: 'go.logFollowUp',
  indicators_none: 'go.chooseIndicators',
  indicators_late: 'go.enterReadings',
  indicators_due: 'go.enterReadings',
  indicators_to_approve: 'go.approveReadings',
};

const overGrid: readonly ChainCell['reason'][] = [
  'indicators_none',
  'indicators_late',
  'indicators_due',
  'indicators_to_approve',
];

/** Where a link of the chain leads, and the verb on the way there. */
export function nextStep(
  { enrolmentId, programmeId }: { enrolmentId: string; programmeId: string },
  { column, cell }: ChainLink,
): NextStep {
  const { targetId, reason } = cell;
  const of = (path: string) => `/enrolments/${enrolmentId}/${path}`;
  const step = (to: string, words: NextStep['words']): NextStep => ({ to, words: wordsOf[reason] ?? words });
  switch (column.key) {
    case 'diagnostic':
      return step(targetId ? `/diagnostics/${targetId}` : of('diagnostics'), 'go.diagnostic');
    case 'needs':
      return step(of('needs'), 'go.needs');
    case 'plan':
      return step(of('plan'), 'go.plan');
    case 'trainings':
    case 'workshop':
      return targetId
        ? step(`/sessions/${targetId}`, 'go.session')
        : step(`/calendar?programme=${programmeId}`, 'go.calendar');
    case 'follow_up':
      return targetId && wordsOf[reason] === 'go.logFollowUp'
        ? step(`/follow-ups/${targetId}`, 'go.logFollowUp')
        : { to: of('follow-ups'), words: 'go.followUps' };
    case 'procedures':
      return step(of('procedures'), 'go.procedures');
    case 'indicators':
      return overGrid.includes(reason)
        ? step(`/indicators?programme=${programmeId}`, 'go.enterReadings')
        : step(of('indicators'), 'go.indicators');
  }
}

const pressing: readonly ChainCell['state'][] = ['late', 'blocked', 'due_soon'];

/** Whether a cell asks somebody to do something now. */
export const isPressing = ({ state }: ChainCell): boolean => pressing.includes(state);

/** A run of neighbouring columns under one heading. */
export interface Span {
  key: string;
  from: number;
  count: number;
  column: ChainColumn;
}

/** Neighbours for which `keyOf` says the same, as one span each. */
export function spansOf(columns: readonly ChainColumn[], keyOf: (column: ChainColumn) => string): Span[] {
  return columns.reduce<Span[]>((spans, column, from) => {
    const last = spans.at(-1);
    const key = keyOf(column);
    if (last?.key !== key) return [...spans, { key, from, count: 1, column }];
    return [...spans.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
}
