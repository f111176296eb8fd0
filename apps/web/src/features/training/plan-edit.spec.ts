import { isSame, joined, shifted, toggled, type Taught } from './plan-edit';

describe('changing a training plan', () => {
  const plan: Taught[] = [
    { moduleId: 'A', enrolmentIds: ['1', '2'] },
    { moduleId: 'B', enrolmentIds: [] },
  ];

  it('puts a cooperative in and takes it out', () => {
    const without = toggled(plan, 'A', '1');
    expect(without[0]).toEqual({ moduleId: 'A', enrolmentIds: ['2'] });
    expect(isSame(toggled(without, 'A', '1'), plan)).toBe(true);
  });

  it('moves a module, but not beyond the ends', () => {
    expect(shifted(plan, 'B', -1).map(({ moduleId }) => moduleId)).toEqual(['B', 'A']);
    expect(isSame(shifted(plan, 'B', 1), plan)).toBe(true);
    expect(isSame(shifted(plan, 'A', -1), plan)).toBe(true);
  });

  it('adds a cooperative once, and a module at the end', () => {
    expect(joined(plan, 'A', ['2', '3'])[0]?.enrolmentIds).toEqual(['1', '2', '3']);
    expect(joined(plan, 'C', ['1'])[2]).toEqual({ moduleId: 'C', enrolmentIds: ['1'] });
  });

  it('tells the same plan by what it teaches, in which order', () => {
    expect(isSame(plan, [{ moduleId: 'A', enrolmentIds: ['2', '1'] }, plan[1] as Taught])).toBe(true);
    expect(isSame(plan, [...plan].reverse())).toBe(false);
  });
});
