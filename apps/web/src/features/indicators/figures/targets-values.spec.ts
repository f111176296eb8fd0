import {
  BASELINE,
  collectTargets,
  filledDown,
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
  expect(collectTargets(targets, typed, 2)).toEqual({
    faulty: [],
    body: {
      step: 2,
      stated: { baseline: null, targets: [{ month: '2026-11', target: 0.8 }] },
      rows: [
        { enrolmentId: 'a', baseline: 0.125, targets: [{ month: '2026-10', target: 0.5 }] },
        { enrolmentId: 'b', baseline: null, targets: [] },
      ],
    },
  });
  // Without steps only the end of the programme has a target.
  expect(collectTargets(targets, typed, null).body.rows[0]?.targets).toEqual([]);
});

it('fills a column down from its first cooperative, and leaves what is stated for all alone', () => {
  const filled = filledDown(targets, typedTargets(targets), '2026-10');
  expect(filled[targetKey('b', '2026-10')]).toBe('50');
  expect(filled[targetKey(WHOLE, '2026-10')]).toBeUndefined();
});

it('names the cells that hold no number', () => {
  const typed = { ...typedTargets(targets), [targetKey('b', BASELINE)]: 'dix' };
  expect(collectTargets(targets, typed, null).faulty).toEqual([targetKey('b', BASELINE)]);
});
