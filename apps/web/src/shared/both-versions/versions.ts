import { hashKey } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { get, set } from 'react-hook-form';

export type Side = 'mine' | 'theirs';

type PartKey<Key extends string> = Key | `${Key}.${number}`;

/** What of a form is chosen together: a field, one place of a list (`steps.2`), or fields that mean nothing apart. */
export interface Part<Values> {
  keys: readonly PartKey<keyof Values & string>[];
  label: string;
  words: (values: Values) => ReactNode;
}

/** A record as it was opened, as it is typed here, and as somebody else saved it meanwhile. */
export interface Versions<Values> {
  base: Values;
  mine: Values;
  theirs: Values;
}

export interface Difference<Values> extends Part<Values> {
  /** What stands when nobody chooses: what was typed here, and theirs where nothing was. */
  usual: Side;
}

const alike = <Values>({ keys }: Part<Values>, one: Values, other: Values): boolean =>
  keys.every((key) => hashKey([get(one, key)]) === hashKey([get(other, key)]));

/** The parts that somebody else changed into something else than what is typed here. Empty where nothing has to be chosen. */
export function differences<Values>(
  parts: readonly Part<Values>[],
  { base, mine, theirs }: Versions<Values>,
): Difference<Values>[] {
  return parts
    .filter((part) => !alike(part, base, theirs) && !alike(part, mine, theirs))
    .map((part) => ({ ...part, usual: alike(part, base, mine) ? 'theirs' : 'mine' }));
}

/** What is typed here, with theirs in each part that was chosen so. */
export function merged<Values extends object>(
  found: readonly Difference<Values>[],
  { mine, theirs }: Versions<Values>,
  sideOf: (part: Difference<Values>) => Side,
): Values {
  const both = JSON.parse(JSON.stringify(mine)) as Values;
  const keys = found.filter((part) => sideOf(part) === 'theirs').flatMap((part) => part.keys);
  for (const key of keys) set(both, key, get(theirs, key));
  return both;
}

/** A list that both sides added to and took from: what either took out is out, what either added is in. */
export function mergedList<Item extends { id: string }>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): Item[] {
  const [before, here] = [base, mine].map((items) => new Set(items.map(({ id }) => id)));
  const there = new Set(theirs.map(({ id }) => id));
  return [
    ...theirs.filter(({ id }) => here?.has(id) || !before?.has(id)),
    ...mine.filter(({ id }) => !there.has(id) && !before?.has(id)),
  ];
}
