import { attended, type AttendanceStatus } from './attendance';
import { AGE_BANDS, type AgeBand, type Sex, SEXES } from './people-count';
import { type PeopleCounted } from './roll-merge';

/** One person of a roll, with sex and age band on the day of the session; no status: not marked yet. */
export interface TalliedPerson {
  sex: Sex;
  ageBand: AgeBand;
  status: AttendanceStatus | null;
  /** The cooperative was counted without names: somebody unmarked of it is not waited for. */
  counted: boolean;
}

export interface RollTally {
  attended: number;
  /** Whom the rate will be measured against: all but those not expected, and those whom a number stands for. */
  expected: number;
  /** Absent or excused. */
  absent: number;
  /** Still to be marked. */
  unmarked: number;
  /** Named people who are there: sex → age band. */
  table: Record<Sex, Record<AgeBand, number>>;
  bySex: Record<Sex, number>;
  /** People counted without their names, who enter none of the figures above. */
  counted: Record<Sex, number>;
}

const zeros = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** The figures of a roll as it is being called, whatever of it is sent. Everything is 0 without people. */
export function tallyRoll(people: readonly TalliedPerson[], headcounts: readonly PeopleCounted[]): RollTally {
  const table = Object.fromEntries(SEXES.map((sex) => [sex, zeros(AGE_BANDS)])) as RollTally['table'];
  const tally: RollTally = {
    ...{ attended: 0, expected: 0, absent: 0, unmarked: 0 },
    ...{ table, bySex: zeros(SEXES), counted: zeros(SEXES) },
  };
  for (const { sex, ageBand, status, counted } of people) {
    if (status === 'not_expected' || (status === null && counted)) continue;
    tally.expected += 1;
    if (status === null) tally.unmarked += 1;
    else if (!attended(status)) tally.absent += 1;
    else {
      tally.attended += 1;
      tally.bySex[sex] += 1;
      table[sex][ageBand] += 1;
    }
  }
  for (const headcount of headcounts) for (const sex of SEXES) tally.counted[sex] += headcount[sex];
  return tally;
}
