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
  /** Of a share: the part, and the whole that it is of. */
  parts?: (sums: Sums) => [part: number, whole: number];
}

const count = (of: (sums: Sums) => number | null): Measure => ({ kind: 'count', end: null, of });
const rate = (parts: (sums: Sums) => [part: number, whole: number]): Measure => ({
  kind: 'share',
  end: 1,
  parts,
  of: (sums) => {
    const [part, whole] = parts(sums);
    return whole === 0 ? null : part / whole;
  },
});

/** What a territory can be looked at by, each worked out of the sums in one place. */
export const measures: Record<MeasureName, Measure> = {
  enrolled: count(({ enrolled }) => enrolled),
  registered: count(({ registered }) => registered),
  members: count(({ members }) => members),
  womenShare: rate(({ women, sexed }) => [women, sexed]),
  maturity: { kind: 'score', end: 4, of: ({ maturity }) => maturity },
  participants: count(({ participants }) => participants),
  attendance: rate(({ attended, expected }) => [attended, expected]),
  compliance: rate(({ windowsHonoured, windowsDue }) => [windowsHonoured, windowsDue]),
  actionsDone: rate(({ actionsDone, actions }) => [actionsDone, actions]),
};
