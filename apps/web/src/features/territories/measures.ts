import { type Sums } from './view-data';

export const measureNames = [
  'enrolled',
  'registered',
  'members',
  'womenShare',
  'maturity',
  'participants',
  'attendance',
  'compliance',
  'actionsDone',
] as const;
export type MeasureName = (typeof measureNames)[number];

export interface Measure {
  kind: 'count' | 'share' | 'score';
  /** Null where nothing was measured: never 0. */
  of: (sums: Sums) => number | null;
  /** Where the scale ends; a count has no end. */
  end: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const count = (of: (sums: Sums) => number | null): Measure => ({ kind: 'count', end: null, of });
const rate = (of: (sums: Sums) => number | null): Measure => ({ kind: 'share', end: 1, of });

/** What a territory can be looked at by, each worked out of the sums in one place. */
export const measures: Record<MeasureName, Measure> = {
  enrolled: count(({ enrolled }) => enrolled),
  registered: count(({ registered }) => registered),
  members: count(({ members }) => members),
  womenShare: rate(({ women, sexed }) => share(women, sexed)),
  maturity: { kind: 'score', end: 4, of: ({ maturity }) => maturity },
  participants: count(({ participants }) => participants),
  attendance: rate(({ attended, expected }) => share(attended, expected)),
  compliance: rate(({ windowsHonoured, windowsDue }) => share(windowsHonoured, windowsDue)),
  actionsDone: rate(({ actionsDone, actions }) => share(actionsDone, actions)),
};
