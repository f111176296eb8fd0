import {
  chooseIndicators,
  decideReadings,
  enterReadings,
  listIndicators,
  saveIndicatorTargets,
} from '@tiwizi/api-client';
import { addMonths, monthOf, programmeMonths } from '@tiwizi/domain';
import { chance, idOf } from './chance';
import { type Accompanied, type Demo } from './cohort';

/** What the programme measures: by code of the catalogue, where a cooperative starts and where it wants to be. */
const followed = [
  { code: 'CA', from: 18_000, grows: 0.09, hopes: 1.4 },
  { code: 'REV', from: 7_000, grows: 0.08, hopes: 1.4 },
  { code: 'REVMEM', from: 900, grows: 0.05, hopes: 1.3 },
  { code: 'DEBOU', from: 2, grows: 0.12, hopes: 2 },
  { code: 'FEMDIR', from: 0.5, grows: 0.02, hopes: 1.2 },
] as const;

/** Told by the stands of fairs, and aimed at over the whole programme rather than month by month. */
const fairSales = 'VFOIRE';
const fairSalesHoped = 9_000;

/** What nobody types: computed from the chain, and a formula over two of the above. */
const computed = ['PRES', 'UNIQUE', 'SUIVI', 'MATUR', 'PARTREV', fairSales];

type Followed = (typeof followed)[number];

/** Targets of all, readings of the months that are over, approved but for the last month's. */
export async function loadReadings(demo: Demo, months = 6): Promise<void> {
  const { items: catalogue } = await listIndicators(demo.coordinator);
  const chosen = followed.map((one) => {
    const indicator = catalogue.find(({ code }) => code === one.code);
    if (indicator === undefined) throw new Error(`${one.code} is not in the catalogue`);
    return { ...one, id: indicator.id, isRatio: indicator.isRatio };
  });
  const path = { id: demo.programmeId };
  const alongside = catalogue.filter(({ code }) => computed.includes(code));
  const indicatorIds = [...chosen, ...alongside].map(({ id }) => id);
  await chooseIndicators(demo.coordinator, { path, body: { indicatorIds } });
  for (const one of chosen) await aim(demo, one, months);
  for (const { id } of alongside.filter(({ code }) => code === fairSales)) await aimAtFairs(demo, id, months);
  const over = [0, 1, 2]
    .map((step) => monthOf(addMonths(demo.startsOn, step)))
    .filter((month) => month < monthOf(demo.today));
  for (const [step, month] of over.entries()) {
    const readings = demo.cohort.flatMap((accompanied) =>
      chosen.flatMap((one) => readingOf(accompanied, one, month, step)),
    );
    await enterReadings(demo.coordinator, { path, body: { readings } });
    if (step === over.length - 1) {
      await sendOneBack(demo, readings);
      continue;
    }
    const readingIds = readings.map(({ id }) => id);
    await decideReadings(demo.coordinator, { body: { readingIds, decision: 'approve', reason: '' } });
  }
}

/** The cooperative whose phone the demo lends is asked to look at one of its figures again. */
async function sendOneBack({ coordinator, cohort }: Demo, readings: readonly Reading[]): Promise<void> {
  const asked = readings.find(({ enrolmentId }) => enrolmentId === cohort[0]?.enrolmentId);
  if (asked === undefined) return;
  const reason = 'Il manque les ventes de la foire : merci de reprendre le cahier';
  await decideReadings(coordinator, { body: { readingIds: [asked.id], decision: 'return', reason } });
}

type Chosen = Followed & { id: string; isRatio: boolean };

/** Each cooperative's own target by the end of the programme; half of the way by the third month for what is sold. */
async function aim(
  { coordinator, programmeId, startsOn, cohort }: Demo,
  one: Chosen,
  months: number,
): Promise<void> {
  const all = programmeMonths(startsOn, months);
  const [third, last] = [all[2], all.at(-1)];
  if (third === undefined || last === undefined) throw new Error('a programme has three months at least');
  const rows = cohort.map(({ cooperative, enrolmentId }) => {
    const baseline = startingValue(one, cooperative.code);
    const target = rounded(
      one.isRatio ? Math.min(1, baseline * one.hopes) : Math.round(baseline * one.hopes),
    );
    const halfway = one.code === 'CA' ? [{ month: third, target: Math.round((baseline + target) / 2) }] : [];
    return { enrolmentId, baseline, targets: [...halfway, { month: last, target }] };
  });
  await saveIndicatorTargets(coordinator, {
    path: { id: programmeId, indicatorId: one.id },
    ifMatch: 1,
    body: {
      step: one.code === 'CA' ? 3 : null,
      basis: 'month',
      stated: { baseline: null, targets: [] },
      rows,
    },
  });
}

/** One target for all cooperatives together, of the whole time. */
async function aimAtFairs(
  { coordinator, programmeId, startsOn }: Demo,
  indicatorId: string,
  months: number,
): Promise<void> {
  const month = programmeMonths(startsOn, months).at(-1) ?? monthOf(startsOn);
  const targets = [{ month, target: fairSalesHoped }];
  await saveIndicatorTargets(coordinator, {
    path: { id: programmeId, indicatorId },
    ifMatch: 1,
    body: { step: null, basis: 'period', stated: { baseline: null, targets }, rows: [] },
  });
}

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
