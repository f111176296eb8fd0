import {
  askSecondReading,
  correctDiagnostic,
  finaliseDiagnostic,
  readDiagnostic,
  saveAnswers,
  settleLevel,
  startDiagnostic,
} from '@tiwizi/api-client';
import { chance, idOf } from './chance';
import { type Accompanied, type Demo, officer } from './cohort';

/** Cooperatives that also answered for themselves, on paper, and those that a second person assessed. */
const withOwnView = ['C01', 'C04', 'C08', 'C12', 'C17'];
const readTwice = ['C02', 'C06', 'C11'];
const corrected = 'C05';

const within = (level: number) => Math.max(0, Math.min(4, level));

/**
 * What the cooperative says of itself, kinder here and harder there; then the differences are talked over, but for the
 * last one, and where the assessor is still filling in.
 */
export async function holdOwnView(
  { cooperative, enrolmentId, trainer }: Accompanied,
  diagnosticId: string,
  codes: readonly string[],
): Promise<void> {
  if (!withOwnView.includes(cooperative.code)) return;
  const id = idOf('own view', cooperative.code);
  const found = await readDiagnostic(trainer, { path: { id: diagnosticId } });
  const { wave, heldOn, respondents } = found;
  await startDiagnostic(trainer, {
    path: { id: enrolmentId },
    body: { id, wave, perspective: 'self', heldOn, respondents },
  });
  const levels = new Map(found.answers.map(({ criterionCode, level }) => [criterionCode, level]));
  const answers = codes.map((criterionCode, place) => {
    const found = levels.get(criterionCode) ?? 2;
    const apart = place % 9 === 4;
    const luck = chance('own view', cooperative.code, criterionCode);
    const shift = apart ? (found > 2 ? -2 : 2) : luck < 0.25 ? 1 : 0;
    const note = shift === 2 ? 'Pour nous, cela se fait depuis longtemps.' : '';
    return { criterionCode, state: 'rated' as const, level: within(found + shift), note };
  });
  await saveAnswers(trainer, { path: { id }, body: { answers } });
  await finaliseDiagnostic(trainer, { path: { id } });
  if (cooperative.code === 'C17') return;
  const { talks } = await readDiagnostic(trainer, { path: { id: diagnosticId } });
  for (const { criterionCode, assessorLevel, selfLevel } of talks.slice(0, -1)) {
    await settleLevel(trainer, {
      path: { id: diagnosticId },
      body: {
        criterionCode,
        level: Math.round((assessorLevel + selfLevel) / 2),
        agreedBy: `${officer(cooperative, 'president')}, ${officer(cooperative, 'treasurer')}`,
        note: 'Le cahier a été montré : la pratique existe, sans être régulière.',
        agreedOn: heldOn,
      },
    });
  }
}

/** A trainer of another province assesses three cooperatives again, and mostly comes to the same. */
export async function readAgain(
  demo: Demo,
  firstReading: (accompanied: Accompanied) => string,
): Promise<void> {
  const sample = demo.cohort.filter(({ cooperative }) => readTwice.includes(cooperative.code));
  await Promise.all(
    sample.map(async (accompanied) => {
      const { cooperative, enrolmentId, trainer, trainerId } = accompanied;
      const colleague = demo.cohort.find((other) => other.trainerId !== trainerId);
      if (colleague === undefined) return;
      const id = idOf('second reading', cooperative.code);
      await askSecondReading(demo.coordinator, {
        path: { id: enrolmentId },
        body: { id, wave: 'baseline', assessorAccountId: colleague.trainerId },
      });
      const { answers: first } = await readDiagnostic(trainer, { path: { id: firstReading(accompanied) } });
      const answers = first.map(({ criterionCode, state, level }) => {
        const luck = chance('second reading', cooperative.code, criterionCode);
        const shift = luck < 0.12 ? -1 : luck > 0.86 ? 1 : 0;
        return { criterionCode, state, level: level === null ? null : within(level + shift), note: '' };
      });
      const path = { id };
      await saveAnswers(colleague.trainer, { path, body: { answers } });
      await finaliseDiagnostic(colleague.trainer, { path });
    }),
  );
}

/** One diagnostic is corrected after a paper was found: both editions stay. */
export async function correctOne(
  demo: Demo,
  firstReading: (accompanied: Accompanied) => string,
): Promise<void> {
  const accompanied = demo.cohort.find(({ cooperative }) => cooperative.code === corrected);
  if (accompanied === undefined) return;
  const { trainer } = accompanied;
  const id = idOf('correction', corrected);
  const begun = await correctDiagnostic(trainer, {
    path: { id: firstReading(accompanied) },
    body: { id, reason: 'Le registre des décisions a été retrouvé chez l’ancien secrétaire.' },
  });
  // One that is no gap: what was agreed on stays as it is.
  const gaps = new Set(begun.result.gaps.map(({ criterion }) => criterion));
  const raised = begun.answers.find(
    ({ criterionCode, level }) => level !== null && level < 4 && !gaps.has(criterionCode),
  );
  if (raised !== undefined && raised.level !== null) {
    const { criterionCode, level } = raised;
    const note = 'Registre des décisions vu.';
    const answer = { criterionCode, state: 'rated' as const, level: level + 1, note, seenOnSite: true };
    await saveAnswers(trainer, { path: { id }, body: { answers: [answer] } });
  }
  await finaliseDiagnostic(trainer, { path: { id } });
}
