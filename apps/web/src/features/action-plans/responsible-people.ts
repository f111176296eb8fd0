import { type ActionChange } from './action-change';
import { type Action, type Responsibles } from './queries';

/** The names that can be chosen; of two alike the first is meant. */
export function namesOf(people: Responsibles, kind?: NonNullable<Action['responsibleKind']>): string[] {
  const lists = {
    member: people.members.map(({ name }) => name),
    trainer: people.trainers.map(({ name }) => name),
    institution: people.institutions,
  };
  return [...new Set(kind ? lists[kind] : Object.values(lists).flat())];
}

/** Whom a typed name means: somebody known, or a name alone; then an institution, unless it was said otherwise. */
export function responsibleFrom(
  name: string,
  people: Responsibles | undefined,
  kind: Action['responsibleKind'],
): ActionChange {
  const typed = name.trim();
  const member = people?.members.find((each) => each.name === typed);
  if (member) return { responsibleMembershipId: member.membershipId };
  const trainer = people?.trainers.find((each) => each.name === typed);
  if (trainer) return { responsibleAccountId: trainer.accountId };
  const known = people?.institutions.includes(typed) ?? false;
  return {
    responsibleKind: typed === '' ? null : known ? 'institution' : (kind ?? 'institution'),
    responsibleName: typed,
  };
}
