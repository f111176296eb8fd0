import fc from 'fast-check';
import type { DiagnosticGrid, GridCriterion } from '../diagnostic-grid';
import { LEVELS, NEED_CATEGORIES, REMEDY_KINDS } from '../diagnostic-grid';
import { COOPERATIVE_KINDS } from '../registry';
import { SECTORS } from '../sectors';

const text = fc.record({
  fr: fc.string({ minLength: 1 }).filter((words) => words.trim() !== ''),
  ar: fc.string({ minLength: 1 }).filter((words) => words.trim() !== ''),
  en: fc.string(),
});

const criterion: fc.Arbitrary<Omit<GridCriterion, 'code'>> = fc.record({
  title: text,
  category: fc.constantFrom(...NEED_CATEGORIES),
  evidence: text,
  weight: fc.integer({ min: 1, max: 3 }),
  targetLevel: fc.constantFrom(...LEVELS),
  levels: fc.tuple(text, text, text, text, text),
  legalBlockerAtOrBelow: fc.option(fc.constantFrom(...LEVELS)),
  legalNote: fc.option(
    fc.record({
      text,
      verified: fc.boolean(),
      source: fc.string({ minLength: 1 }).map((words) => `§${words}`),
    }),
  ),
  suggestions: fc.array(
    fc.record({
      remedy: fc.constantFrom(...REMEDY_KINDS),
      text,
      moduleCode: fc.option(fc.constantFrom('M01', 'M02')),
    }),
    { maxLength: 3 },
  ),
  appliesTo: fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...COOPERATIVE_KINDS)),
    sectors: fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 3 }),
  }),
});

/** A grid without faults, of one to four dimensions with one to five criteria each. */
export const arbitraryGrid: fc.Arbitrary<DiagnosticGrid> = fc
  .record({
    title: text,
    dimensions: fc.array(
      fc.record({ title: text, criteria: fc.array(criterion, { minLength: 1, maxLength: 5 }) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ title, dimensions }) => ({
    code: 'ANY',
    title,
    dimensions: dimensions.map((dimension, d) => ({
      code: `D${d + 1}`,
      title: dimension.title,
      criteria: dimension.criteria.map((each, c) => ({ ...each, code: `D${d + 1}C${c + 1}` })),
    })),
  }));
