import {
  BASELINE,
  collectTargets,
  filledDown,
  sinceOf,
  targetKey,
  type Targets,
  typedTargets,
  WHOLE,
} from './targets-values';

const targets = {
  indicator: { isRatio: true },
  months: ['2026-09', '2026-10', '2026-11'],
  stated: { baseline: null, targets: [{ month: '2026-11', target: 0.8 }] },
  rows: [
    { enrolmentId: 'a', baseline: 0.125, targets: [{ month: '2026-10', target: 0.5 }] },
    { enrolmentId: 'b', baseline: null, targets: [] },
  ],
} as unknown as Targets;

it('writes shares as percentages and reads them back as they were', () => {
  const typed = typedTargets(targets);
  expect(typed[targetKey('a', BASELINE)]).toBe('12,5');
  expect(collectTargets(targets, { typed, step: 2, basis: 'month' })).toEqual({
    faulty: [],
    body: {
      step: 2,
      basis: 'month',
      stated: { baseline: null, targets: [{ month: '2026-11', target: 0.8 }] },
      rows: [
        { enrolmentId: 'a', baseline: 0.125, targets: [{ month: '2026-10', target: 0.5 }] },
        { enrolmentId: 'b', baseline: null, targets: [] },
      ],
    },
  });
  // Without steps only the end of the programme has a target.
  expect(collectTargets(targets, { typed, step: null, basis: 'month' }).body.rows[0]?.targets).toEqual([]);
});

it('fills a column down from its first cooperative, and leaves what is stated for all alone', () => {
  const filled = filledDown(targets, typedTargets(targets), '2026-10');
  expect(filled[targetKey('b', '2026-10')]).toBe('50');
  expect(filled[targetKey(WHOLE, '2026-10')]).toBeUndefined();
});

it('names the cells that hold no number', () => {
  const typed = { ...typedTargets(targets), [targetKey('b', BASELINE)]: 'dix' };
  expect(collectTargets(targets, { typed, step: null, basis: 'month' }).faulty).toEqual([
    targetKey('b', BASELINE),
  ]);
});

it('says from which month on a target for a period is', () => {
  const long = { ...targets, months: ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'] };
  expect(sinceOf(long, 3, '2026-11')).toBe('2026-09');
  expect(sinceOf(long, 3, '2027-01')).toBe('2026-12');
  expect(sinceOf(long, null, '2027-01')).toBe('2026-09');
});
