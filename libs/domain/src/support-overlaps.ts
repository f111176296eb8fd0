import type { CalendarDate } from './calendar';
import type { NeedCategory } from './diagnostic-grid';
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

const ALIKE = 0.5;
const STEM = 6;
// Words that say how, where or for whom, and are the same in every request.
const EMPTY_WORDS = new Set(
  'avec dans des les pour sur une aux par son ses achat appui projet programme cooperative cooperatives soutien التعاونيه تعاونيه مشروع برنامج دعم شراء اقتناء من الى على في'.split(
    ' ',
  ),
);

/** The words that name the thing, each cut to its stem, so that a plural or an article makes no other word of it. */
function stemsOf(text: string): Set<string> {
  const words = foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=..)/u, ''))
    .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));
  return new Set(words.map((word) => word.replace(/[sx]$/, '').slice(0, STEM)));
}

/**
 * How alike two things are by the words that name them: the share of the shorter one's words that the other has too, from
 * 0 to 1. 0 where either names nothing.
 */
export function objectLikeness(one: string, other: string): number {
  const [few, many] = [stemsOf(one), stemsOf(other)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size === 0) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}

const meet = (one: SupportFacts, other: SupportFacts): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

const sameAction = (one: SupportFacts, other: SupportFacts): boolean =>
  one.actionId !== null && one.actionId === other.actionId;

const sameObject = (one: SupportFacts, other: SupportFacts): boolean =>
  one.category === other.category && meet(one, other) && objectLikeness(one.object, other.object) >= ALIKE;

/**
 * Which of the supports seem to pay for the same thing, and why: one action of the plan, or an object of the same category
 * and like words in periods that meet. What was refused pays for nothing. Money beyond the cost is a reason only among
 * supports of one thing, and only where a cost is stated; the highest stated counts. Each pair once, by its ids.
 */
export function supportOverlaps(supports: readonly SupportFacts[]): SupportOverlap[] {
  const standing = supports
    .filter(({ status }) => status !== 'refused')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const related = (one: SupportFacts, other: SupportFacts) =>
    one.id !== other.id &&
    one.cooperativeId === other.cooperativeId &&
    (sameAction(one, other) || sameObject(one, other));
  return standing.flatMap((one, place) =>
    standing
      .slice(place + 1)
      .filter((other) => related(one, other))
      .map((other) => {
        const together = standing.filter(
          (each) => each.id === one.id || related(one, each) || related(other, each),
        );
        const cost = Math.max(...together.map(({ totalCost }) => totalCost ?? 0));
        const given = together.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
        const reasons: OverlapReason[] = [
          ...(sameAction(one, other) ? (['same_action'] as const) : []),
          ...(sameObject(one, other) ? (['same_object'] as const) : []),
          ...(cost > 0 && given > cost ? (['over_cost'] as const) : []),
        ];
        return { ids: [one.id, other.id] as const, reasons };
      }),
  );
}
