import { type BegunTraining } from '@tiwizi/domain';
import { type WaitingEnrolment } from './workshop-plans.repository';

/** Those who lack the same of a module, together: first who lack it whole. */
export function alike(
  waiting: readonly WaitingEnrolment[],
): { enrolmentIds: string[]; begun?: BegunTraining }[] {
  const wishes = new Map<string, { enrolmentIds: string[]; begun?: BegunTraining }>();
  for (const { enrolmentId, begun } of waiting) {
    const lack = begun === null ? '' : `${begun.parts} ${begun.lacks.join(' ')}`;
    const known = wishes.get(lack);
    wishes.set(lack, {
      enrolmentIds: [...(known?.enrolmentIds ?? []), enrolmentId],
      ...(begun && { begun: { ...begun, until: laterOf(begun.until, known?.begun?.until) } }),
    });
  }
  return [...wishes]
    .sort(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([, wish]) => wish);
}

const laterOf = (one: string, other = one): string => (Date.parse(one) > Date.parse(other) ? one : other);
