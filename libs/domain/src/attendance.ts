export const ATTENDANCE_STATUSES = [
  'present',
  'late',
  'left_early',
  'excused',
  'absent',
  'not_expected',
] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export interface AttendanceRate {
  attended: number;
  /** All but those not expected: people excused were expected. */
  expected: number;
  excused: number;
  notExpected: number;
  /** Attended ÷ expected, from 0 to 1, not rounded; null if nobody was expected. */
  rate: number | null;
}

/** True for present, late and left early: the person was there. */
export function attended(status: AttendanceStatus): boolean {
  return status === 'present' || status === 'late' || status === 'left_early';
}

/**
 * The attendance rate of one or several rolls: attended ÷ expected. Whoever is excused was expected and lowers the rate;
 * `excused` is given beside it so that the reader sees how much. Somebody not expected who came is marked present.
 */
export function attendanceRate(marks: readonly AttendanceStatus[]): AttendanceRate {
  const count = (status: AttendanceStatus): number => marks.filter((mark) => mark === status).length;
  const notExpected = count('not_expected');
  const expected = marks.length - notExpected;
  const present = marks.filter(attended).length;
  return {
    attended: present,
    expected,
    excused: count('excused'),
    notExpected,
    rate: expected === 0 ? null : present / expected,
  };
}

// Hours are recorded to the quarter; this absorbs the rounding of a threshold such as 0.7.
const HOURS_TOLERANCE = 1e-9;

/**
 * Attended hours ÷ planned hours, not rounded, above 1 if more was attended than planned; null if nothing was planned.
 * Planned means required by the plan, held or not: five sessions out of ten planned is half, even if only five were held.
 */
export function hoursShare(attendedHours: number, plannedHours: number): number | null {
  return plannedHours > 0 ? attendedHours / plannedHours : null;
}

/**
 * True if the attended hours reach `threshold` (a share, such as 0.8) of the planned hours.
 * Without planned hours there is nothing to certify: false.
 */
export function certificateEarned(attendedHours: number, plannedHours: number, threshold: number): boolean {
  return plannedHours > 0 && attendedHours + HOURS_TOLERANCE >= plannedHours * threshold;
}
