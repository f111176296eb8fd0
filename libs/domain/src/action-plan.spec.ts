import {
  ACTION_STATUSES,
  actionTiming,
  actionTransitions,
  missingToPlan,
  PLAN_STATUSES,
  planTransitions,
} from './action-plan';

describe('missingToPlan', () => {
  const whole = { needId: 'n1', responsible: 'Fatima', deadline: '2026-12-01', indicators: 1 };

  it.each([
    [whole, []],
    [{ ...whole, needId: null }, ['need']],
    [{ ...whole, responsible: '  ' }, ['responsible']],
    [{ ...whole, deadline: null }, ['deadline']],
    [{ ...whole, indicators: 0 }, ['indicator']],
    [
      { needId: '', responsible: null, deadline: '', indicators: Number.NaN },
      ['need', 'responsible', 'deadline', 'indicator'],
    ],
  ])('%j lacks %j', (action, missing) => {
    expect(missingToPlan(action)).toEqual(missing);
  });
});

describe('transitions', () => {
  it('never skip the planning of an action', () => {
    expect(actionTransitions('draft')).toEqual(['planned', 'cancelled']);
  });

  it('never sign a plan that was not proposed', () => {
    expect(PLAN_STATUSES.filter((status) => planTransitions(status).includes('signed'))).toEqual([
      'proposed',
    ]);
  });

  it('let every status be reached, and every move be undone', () => {
    const reachable = <Status extends string>(
      from: Status,
      moves: (s: Status) => readonly Status[],
    ): Set<Status> => {
      const seen = new Set<Status>([from]);
      for (const status of seen) moves(status).forEach((next) => seen.add(next));
      return seen;
    };
    for (const status of ACTION_STATUSES) {
      expect(reachable(status, actionTransitions).size).toBe(ACTION_STATUSES.length);
      expect(actionTransitions(status)).not.toContain(status);
    }
    for (const status of PLAN_STATUSES) {
      expect(reachable(status, planTransitions).size).toBe(PLAN_STATUSES.length);
      expect(planTransitions(status)).not.toContain(status);
    }
  });
});

describe('actionTiming', () => {
  const today = '2026-11-21';
  it.each([
    ['planned', '2026-11-20', 'late'],
    ['running', '2026-11-20', 'late'],
    ['planned', '2026-11-21', 'due_soon'],
    ['running', '2026-11-28', 'due_soon'],
    ['running', '2026-11-29', 'running'],
    ['planned', '2026-11-29', 'not_due'],
    ['draft', '2026-11-20', 'not_due'],
    ['done', '2026-11-20', 'done'],
    ['cancelled', '2026-11-20', 'cancelled'],
    ['running', null, 'running'],
    ['planned', null, 'not_due'],
  ] as const)('%s for %s is %s', (status, deadline, timing) => {
    expect(actionTiming({ status, deadline }, today)).toBe(timing);
  });
});
