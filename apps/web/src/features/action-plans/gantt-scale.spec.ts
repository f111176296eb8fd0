import { dragged, scaleOf, spanOf } from './gantt-scale';

describe('spanOf', () => {
  it.each([
    ['2026-10-01', '2026-10-31', { from: '2026-10-01', to: '2026-10-31' }],
    [null, '2026-10-31', { from: '2026-10-31', to: '2026-10-31' }],
    ['2026-10-01', null, { from: '2026-10-01', to: '2026-10-01' }],
    [null, null, null],
  ])('%s to %s', (startsOn, dueOn, span) => {
    expect(spanOf({ startsOn, dueOn })).toEqual(span);
  });
});

describe('scaleOf', () => {
  it('holds whole months around every bar and today, and one more', () => {
    const scale = scaleOf([{ from: '2026-10-14', to: '2027-01-02' }], '2026-09-30');
    expect(scale.first).toBe('2026-09-01');
    expect(scale.months.map(({ start }) => start.slice(0, 7))).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(scale.length).toBe(scale.months.reduce((sum, { days }) => sum + days, 0));
  });
});

describe('dragged', () => {
  const span = { from: '2026-10-10', to: '2026-10-20' };

  it.each([
    ['whole', 7, '2026-10-17', '2026-10-27'],
    ['whole', -10, '2026-09-30', '2026-10-10'],
    ['end', 1, '2026-10-10', '2026-10-21'],
    ['end', -30, '2026-10-10', '2026-10-10'],
    ['start', -1, '2026-10-09', '2026-10-20'],
    ['start', 30, '2026-10-20', '2026-10-20'],
  ] as const)('by the %s, %i days', (grip, days, from, to) => {
    expect(dragged(span, grip, days)).toEqual({ from, to });
  });
});
