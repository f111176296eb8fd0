import { type components } from '@tiwizi/api-client';
import { type Action } from './queries';

export type ActionChange = components['schemas']['UpdateActionDto'];

/** The parts of an action that somebody writes, each of which is one thing to its reader. */
export const parts = [
  'title',
  'needId',
  'responsible',
  'startsOn',
  'dueOn',
  'indicators',
  'stakeholders',
] as const;
export type Part = (typeof parts)[number];

const fields: Record<Part, readonly (keyof ActionChange)[]> = {
  title: ['title'],
  needId: ['needId'],
  responsible: ['responsibleKind', 'responsibleName', 'responsibleMembershipId', 'responsibleAccountId'],
  startsOn: ['startsOn'],
  dueOn: ['dueOn'],
  indicators: ['indicators'],
  stakeholders: ['stakeholders'],
};

/** What an action says, as it is or as it would be. */
export type ActionText = Pick<
  Action,
  'title' | 'needId' | 'responsibleKind' | 'responsibleName' | 'startsOn' | 'dueOn' | 'indicators'
> & { stakeholders: readonly { name: string; status: Action['stakeholders'][number]['status'] }[] };

const said: Record<Part, (text: ActionText) => unknown> = {
  title: ({ title }) => title,
  needId: ({ needId }) => needId,
  responsible: ({ responsibleKind, responsibleName }) => [responsibleKind, responsibleName],
  startsOn: ({ startsOn }) => startsOn,
  dueOn: ({ dueOn }) => dueOn,
  indicators: ({ indicators }) => indicators.map(({ label, kind, target }) => [label, kind, target]),
  stakeholders: ({ stakeholders }) => stakeholders.map(({ name, status }) => [name, status]),
};

export const sameIn = (part: Part, one: ActionText, other: ActionText): boolean =>
  JSON.stringify(said[part](one)) === JSON.stringify(said[part](other));

/** The parts that a change touches. */
export const partsOf = (change: ActionChange): Part[] =>
  parts.filter((part) => fields[part].some((field) => change[field] !== undefined));

/** The action as the change would leave it. */
export const changedTo = (action: ActionText, change: ActionChange): ActionText => ({
  ...action,
  ...(Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<ActionText>),
});

/**
 * Where two people wrote the same part in two ways: `base` is what I saw when I began, `theirs` what it says now.
 * Parts that only one of us touched go together by themselves.
 */
export function clashingParts(base: Action, theirs: Action, change: ActionChange): Part[] {
  const mine = changedTo(base, change);
  return partsOf(change).filter((part) => !sameIn(part, base, theirs) && !sameIn(part, mine, theirs));
}

/** Those fields of `text` that belong to the parts, as a change that writes them. */
export function changeOfParts(text: Action | ActionChange, wanted: readonly Part[]): ActionChange {
  const entries = wanted.flatMap((part) =>
    fields[part].flatMap((field) => (text[field] === undefined ? [] : [[field, text[field]] as const])),
  );
  const change = Object.fromEntries(entries) as ActionChange;
  if (change.stakeholders === undefined) return change;
  return {
    ...change,
    stakeholders: change.stakeholders.map(({ id, name, status }) => ({ ...(id && { id }), name, status })),
  };
}

/** What takes the change back from an action that it is about to change. */
export const inverseOf = (action: Action, change: ActionChange): ActionChange =>
  changeOfParts(action, partsOf(change));
