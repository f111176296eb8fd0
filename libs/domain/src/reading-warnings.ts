import { medianOf } from './median';

export const READING_WARNINGS = [
  'negative',
  'share_over_whole',
  'unit_slip',
  'zero_after_steady',
  'jump',
  'outlier',
] as const;
export type ReadingWarningCode = (typeof READING_WARNINGS)[number];

export interface ReadingWarning {
  code: ReadingWarningCode;
  /** What the figure is held against: the last one, the usual one (the median), or the whole of a share. */
  against: number;
}

/** A figure about to be entered: a plain value, or the two parts of a ratio. */
export interface EnteredFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** A step of more than this many times the last figure, either way, is asked about. */
const JUMP = 3;
/** A thousand more or less, give or take as much as a month may move. */
const SLIP = { least: 300, most: 3000 };
/** Distances from the median, in median distances, beyond which a figure is rare (3.5 ÷ 0.6745, after Iglewicz and Hoaglin). */
const RARE = 5.2;
/** So few figures tell nothing about what is usual. */
const LEAST_FOR_USUAL = 5;
const LEAST_FOR_STEADY = 3;
/** What never moved still may, by this share of itself, without being rare. */
const PLAY = 0.1;

/**
 * What looks odd about a figure beside the earlier ones of the same cooperative and indicator, latest first (a share as
 * numerator ÷ denominator). Never a refusal: a person who knows says that it is right. Empty where the figure is
 * missing, and where nothing is known before but for what is odd by itself (a negative, a part above its whole).
 * A slip of the unit or a nought explains a jump, and a jump that the figure is rare: only the first of these is told.
 * Changing the unit of all figures alike changes no code.
 */
export function readingWarnings(figure: EnteredFigure, earlier: readonly number[]): ReadingWarning[] {
  const value = valueOf(figure);
  if (value === null) return [];
  const warnings: ReadingWarning[] = [];
  const { numerator, denominator } = figure;
  if (numerator !== null && denominator !== null && numerator > denominator && denominator > 0) {
    warnings.push({ code: 'share_over_whole', against: denominator });
  }
  if (value < 0 && earlier.every((each) => each >= 0))
    warnings.push({ code: 'negative', against: earlier[0] ?? 0 });
  const against = oddBeside(value, earlier);
  return against ? [...warnings, against] : warnings;
}

function valueOf({ value, numerator, denominator }: EnteredFigure): number | null {
  if (numerator === null || denominator === null) return value;
  return denominator === 0 ? null : numerator / denominator;
}

function oddBeside(value: number, earlier: readonly number[]): ReadingWarning | null {
  const [last] = earlier;
  const { median } = medianOf(earlier);
  if (last === undefined || median === null) return null;
  const times = Math.abs(value / median);
  const slipped = median !== 0 && value !== 0;
  if (slipped && [times, 1 / times].some((each) => each >= SLIP.least && each <= SLIP.most)) {
    return { code: 'unit_slip', against: median };
  }
  if (value === 0 && earlier.length >= LEAST_FOR_STEADY && earlier.every((each) => each > 0)) {
    return { code: 'zero_after_steady', against: last };
  }
  if (value !== 0 && last !== 0 && isJump(value / last)) return { code: 'jump', against: last };
  return isRare(value, earlier, median) ? { code: 'outlier', against: median } : null;
}

const isJump = (times: number): boolean => times > JUMP || (times > 0 && times < 1 / JUMP);

function isRare(value: number, earlier: readonly number[], median: number): boolean {
  if (earlier.length < LEAST_FOR_USUAL) return false;
  const { median: spread } = medianOf(earlier.map((each) => Math.abs(each - median)));
  return Math.abs(value - median) > RARE * Math.max(spread ?? 0, PLAY * Math.abs(median));
}
