import type { CalendarDate } from './calendar';
import type { NeedCategory } from './diagnostic-grid';
import { namingWords, sameWord } from './support-words';
import { foldForSearch } from './text-folding';

export const SUPPORT_STATUSES = ['asked', 'granted', 'paid', 'refused', 'ended'] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];

/** `over_cost`: what two or more give together is more than what the thing costs. */
export const OVERLAP_REASONS = ['same_action', 'same_object', 'over_cost'] as const;
export type OverlapReason = (typeof OVERLAP_REASONS)[number];

/** What a cooperative asked for or received from somebody. */
export interface SupportFacts {
  id: string;
  cooperativeId: string;
  status: SupportStatus;
  category: NeedCategory;
  /** Who gives; empty where not known. */
  funder: string;
  object: string;
  from: CalendarDate;
  /** The last day; null while no end is set. */
  to: CalendarDate | null;
  /** The action of the plan that it pays for. */
  actionId: string | null;
  /** Dirhams; null where not known. */
  amount: number | null;
  /** What the whole thing costs, in dirhams; null where not said. */
  totalCost: number | null;
}

export interface SupportOverlap {
  /** The two supports, the smaller id first. */
  ids: readonly [string, string];
  reasons: OverlapReason[];
}

const known = (words: readonly string[], among: readonly string[]): number =>
  words.filter((word) => among.some((each) => sameWord(word, each))).length;

/**
 * How alike two things are by the words that name them, in French, Arabic or with a typing slip: the share of the shorter
 * one's words that the other has too, from 0 to 1. 0 where either names nothing.
 */
export function objectLikeness(one: string, other: string): number {
  const [few = [], many = []] = [one, other].map(namingWords).sort((a, b) => a.length - b.length);
  if (few.length === 0) return 0;
  // A slip may lie between one word and two of the other's: as many as either side finds.
  const found = few.length === many.length ? Math.max(known(few, many), known(many, few)) : known(few, many);
  return found / few.length;
}

/** Whether two requests name one thing: by more than half of their words, or by half and the word that stands first. */
export function sameThing(one: string, other: string): boolean {
  const likeness = objectLikeness(one, other);
  const [first, second] = [one, other].map((words) => namingWords(words)[0]);
  const sameHead = first !== undefined && second !== undefined && sameWord(first, second);
  return likeness > 0.5 || (likeness === 0.5 && sameHead);
}

const meet = (one: SupportFacts, other: SupportFacts): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

const sameAction = (one: SupportFacts, other: SupportFacts): boolean =>
  one.actionId !== null && one.actionId === other.actionId;

// Two parts of what one gives are no second giver.
const sameGiver = (one: SupportFacts, other: SupportFacts): boolean =>
  one.funder !== '' && foldForSearch(one.funder) === foldForSearch(other.funder);

const sameObject = (one: SupportFacts, other: SupportFacts): boolean =>
  one.category === other.category && meet(one, other) && sameThing(one.object, other.object);

/**
 * Which of the supports seem to pay for the same thing, and why: one action of the plan, or an object of the same category
 * and like words in periods that meet, by two that give. What was refused pays for nothing, and what one gives in parts is
 * given by one. Money beyond the cost is a reason only among
 * supports of one thing, and only where a cost is stated; the highest stated counts. Each pair once, by its ids.
 */
export function supportOverlaps(supports: readonly SupportFacts[]): SupportOverlap[] {
  const standing = supports
    .filter(({ status }) => status !== 'refused')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const together = (one: SupportFacts, other: SupportFacts) =>
    one.id !== other.id &&
    one.cooperativeId === other.cooperativeId &&
    (sameAction(one, other) || sameObject(one, other));
  const related = (one: SupportFacts, other: SupportFacts) => together(one, other) && !sameGiver(one, other);
  return standing.flatMap((one, place) =>
    standing
      .slice(place + 1)
      .filter((other) => related(one, other))
      .map((other) => {
        const all = standing.filter(
          (each) => each.id === one.id || together(one, each) || together(other, each),
        );
        const cost = Math.max(...all.map(({ totalCost }) => totalCost ?? 0));
        const given = all.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
        const reasons: OverlapReason[] = [
          ...(sameAction(one, other) ? (['same_action'] as const) : []),
          ...(sameObject(one, other) ? (['same_object'] as const) : []),
          ...(cost > 0 && given > cost ? (['over_cost'] as const) : []),
        ];
        return { ids: [one.id, other.id] as const, reasons };
      }),
  );
}
