import {
  chooseIndicators,
  decideReadings,
  enterReadings,
  listIndicators,
  setIndicatorTargets,
} from '@tiwizi/api-client';
import { addMonths, monthOf } from '@tiwizi/domain';
import { chance, idOf } from './chance';
import { type Accompanied, type Demo } from './cohort';

/** What the programme measures: by code of the catalogue, where a cooperative starts and where it wants to be. */
const followed = [
  { code: 'CA', from: 18_000, grows: 0.09, hopes: 1.4 },
  { code: 'REVMEM', from: 900, grows: 0.05, hopes: 1.3 },
  { code: 'DEBOU', from: 2, grows: 0.12, hopes: 2 },
  { code: 'FEMDIR', from: 0.5, grows: 0.02, hopes: 1.2 },
] as const;

type Followed = (typeof followed)[number];

/** Targets of all, readings of the months that are over, approved but for the last month's. */
export async function loadReadings(demo: Demo): Promise<void> {
  const { items: catalogue } = await listIndicators(demo.coordinator);
  const chosen = followed.map((one) => {
    const indicator = catalogue.find(({ code }) => code === one.code);
    if (indicator === undefined) throw new Error(`${one.code} is not in the catalogue`);
    return { ...one, id: indicator.id, isRatio: indicator.isRatio };
  });
  const path = { id: demo.programmeId };
  await chooseIndicators(demo.coordinator, { path, body: { indicatorIds: chosen.map(({ id }) => id) } });
  for (const { cooperative, enrolmentId } of demo.cohort) {
    const targets = chosen.map((one) => {
      const baseline = startingValue(one, cooperative.code);
      const target = one.isRatio ? Math.min(1, baseline * one.hopes) : Math.round(baseline * one.hopes);
      return { indicatorId: one.id, baseline, target: rounded(target) };
    });
    await setIndicatorTargets(demo.coordinator, { path: { id: enrolmentId }, body: { targets } });
  }
  const months = [0, 1, 2].map((step) => monthOf(addMonths(demo.startsOn, step)));
  for (const [step, month] of months.entries()) {
    const readings = demo.cohort.flatMap((accompanied) =>
      chosen.flatMap((one) => readingOf(accompanied, one, month, step)),
    );
    await enterReadings(demo.coordinator, { path, body: { readings } });
    if (step === months.length - 1) continue;
    const readingIds = readings.map(({ id }) => id);
    await decideReadings(demo.coordinator, { body: { readingIds, decision: 'approve', reason: '' } });
  }
}

type Chosen = Followed & { id: string; isRatio: boolean };

interface Reading {
  id: string;
  enrolmentId: string;
  indicatorId: string;
  month: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
}

function readingOf(
  { cooperative, enrolmentId }: Accompanied,
  one: Chosen,
  month: string,
  step: number,
): Reading[] {
  // Those that fall behind stop sending their figures.
  if (cooperative.late && step > 0) return [];
  const luck = chance('reading', cooperative.code, one.code, month);
  const growth = 1 + one.grows * step * (0.4 + luck);
  const base = startingValue(one, cooperative.code) * growth;
  const id = idOf('reading', cooperative.code, one.code, month);
  const common = { id, enrolmentId, indicatorId: one.id, month, source: 'Cahier de la coopérative' };
  if (!one.isRatio) return [{ ...common, value: Math.round(base), numerator: null, denominator: null }];
  const denominator = cooperative.members.length;
  const numerator = Math.min(denominator, Math.round(base * denominator));
  return [{ ...common, value: null, numerator, denominator }];
}

function startingValue({ code, from }: Followed, cooperative: string): number {
  const value = from * (0.6 + chance('baseline', cooperative, code) * 0.8);
  return from < 1 ? rounded(Math.min(0.9, value)) : Math.round(value);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
