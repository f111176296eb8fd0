import type { DiagnosticGrid, GridCriterion, GridDimension } from '../diagnostic-grid';
import type { LocalizedText } from '../localized-text';

/** The same text in the three languages, for tests in which the words do not matter. */
export function sameText(text: string): LocalizedText {
  return { fr: text, ar: text, en: text };
}

/** A faultless criterion of weight 1 and target level 3. */
export function sampleCriterion(code: string, changes: Partial<GridCriterion> = {}): GridCriterion {
  return {
    code,
    title: sameText(code),
    category: 'technical',
    evidence: sameText('A signed paper'),
    weight: 1,
    targetLevel: 3,
    levels: [sameText('0'), sameText('1'), sameText('2'), sameText('3'), sameText('4')],
    legalBlockerAtOrBelow: null,
    legalNote: null,
    suggestions: [],
    appliesTo: { kinds: [], sectors: [] },
    ...changes,
  };
}

export function sampleDimension(code: string, criteria: GridCriterion[]): GridDimension {
  return { code, title: sameText(code), criteria };
}

/** Two dimensions: GOV with a legal blocker and weights 2 and 1, FIN with weights 3 and 1. */
export function sampleGrid(): DiagnosticGrid {
  return {
    code: 'sample',
    title: sameText('Sample'),
    dimensions: [
      sampleDimension('GOV', [
        sampleCriterion('GOV1', { weight: 2, category: 'legal', legalBlockerAtOrBelow: 1 }),
        sampleCriterion('GOV2', { category: 'organisational' }),
      ]),
      sampleDimension('FIN', [
        sampleCriterion('FIN1', { weight: 3, category: 'financial', targetLevel: 4 }),
        sampleCriterion('FIN2', { category: 'financial' }),
      ]),
    ],
  };
}
