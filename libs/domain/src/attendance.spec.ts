import fc from 'fast-check';
import { ATTENDANCE_STATUSES, attendanceRate, attended, certificateEarned, hoursShare } from './attendance';

describe('attended', () => {
  it.each([
    ['present', true],
    ['late', true],
    ['left_early', true],
    ['excused', false],
    ['absent', false],
    ['not_expected', false],
  ] as const)('%s: %s', (status, expected) => {
    expect(attended(status)).toBe(expected);
  });
});

describe('attendanceRate', () => {
  it('keeps the excused in the expected, and leaves out those not expected', () => {
    expect(attendanceRate(['present', 'late', 'excused', 'absent', 'not_expected'])).toEqual({
      attended: 2,
      expected: 4,
      excused: 1,
      notExpected: 1,
      rate: 0.5,
    });
  });

  it('has no rate if nobody was expected', () => {
    expect(attendanceRate([]).rate).toBeNull();
    expect(attendanceRate(['not_expected'])).toMatchObject({ expected: 0, rate: null });
  });

  it('is between 0 and 1, and does not change with people who were not expected', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ATTENDANCE_STATUSES)), (marks) => {
        const { rate, expected, notExpected } = attendanceRate(marks);
        expect(expected + notExpected).toBe(marks.length);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
        expect(attendanceRate([...marks, 'not_expected']).rate).toBe(rate);
      }),
    );
  });
});

describe('hoursShare and certificateEarned', () => {
  it('measure against what was planned, not against what was held', () => {
    expect(hoursShare(5, 10)).toBe(0.5);
    expect(certificateEarned(5, 10, 0.8)).toBe(false);
  });

  it.each([
    [8, 10, 0.8, true],
    [7.99, 10, 0.8, false],
    [0.3, 3, 0.1, true],
    [12, 10, 1, true],
    [0, 10, 0, true],
    [5, 0, 0.8, false],
  ])('%f of %f hours at %f: %s', (hours, planned, threshold, expected) => {
    expect(certificateEarned(hours, planned, threshold)).toBe(expected);
  });

  it('have no share without planned hours', () => {
    expect(hoursShare(5, 0)).toBeNull();
  });
});
