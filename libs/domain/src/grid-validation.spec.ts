import type { DiagnosticGrid, GridCriterion } from './diagnostic-grid';
import { validateGrid } from './grid-validation';
import { sameText, sampleCriterion, sampleDimension, sampleGrid } from './testing/sample-grid';

// Grids also come from files and forms, so values outside the types must be caught.
function gridWith(changes: Record<string, unknown>): DiagnosticGrid {
  const criterion = { ...sampleCriterion('A1'), ...changes } as GridCriterion;
  return { code: 'g', title: sameText('g'), dimensions: [sampleDimension('A', [criterion])] };
}

describe('validateGrid', () => {
  it('accepts a whole grid', () => {
    expect(validateGrid(sampleGrid())).toEqual([]);
  });

  it('does without English, which is read in French then', () => {
    const words = { fr: 'a', ar: 'a', en: '' };
    const levels = [words, words, words, words, words];
    expect(validateGrid(gridWith({ title: words, evidence: words, levels }))).toEqual([]);
  });

  it.each([
    [{ weight: 0 }, 'weight', 'weight_out_of_range'],
    [{ weight: 4 }, 'weight', 'weight_out_of_range'],
    [{ weight: Number.NaN }, 'weight', 'weight_out_of_range'],
    [{ targetLevel: 5 }, 'targetLevel', 'level_out_of_range'],
    [{ targetLevel: 2.5 }, 'targetLevel', 'level_out_of_range'],
    [{ legalBlockerAtOrBelow: -1 }, 'legalBlockerAtOrBelow', 'level_out_of_range'],
    [{ levels: [sameText('0'), sameText('1')] }, 'levels', 'wrong_number_of_levels'],
    [{ category: 'spiritual' }, 'category', 'unknown_category'],
    [{ title: { fr: 'a', ar: ' ', en: 'a' } }, 'title/ar', 'missing_text'],
    [{ evidence: { fr: '', ar: 'a', en: 'a' } }, 'evidence/fr', 'missing_text'],
    [{ code: '' }, 'code', 'missing_code'],
    [
      { suggestions: [{ remedy: 'magic', text: sameText('a'), moduleCode: null }] },
      'suggestions/0/remedy',
      'unknown_remedy',
    ],
    [{ code: '1A' }, 'code', 'malformed_code'],
    [{ code: 'A 1' }, 'code', 'malformed_code'],
    [{ code: 'A'.repeat(41) }, 'code', 'malformed_code'],
    [{ appliesTo: { kinds: ['company'], sectors: [] } }, 'appliesTo/kinds', 'unknown_kind'],
    [{ appliesTo: { kinds: [], sectors: ['banking'] } }, 'appliesTo/sectors', 'unknown_sector'],
    [
      { suggestions: [{ remedy: 'training', text: { fr: 'a', ar: '', en: '' }, moduleCode: null }] },
      'suggestions/0/text/ar',
      'missing_text',
    ],
    [
      { legalNote: { text: sameText('a'), verified: false, source: '' } },
      'legalNote/source',
      'missing_source',
    ],
    [
      { legalNote: { text: { fr: 'a', ar: '', en: 'a' }, verified: true, source: 'law' } },
      'legalNote/text/ar',
      'missing_text',
    ],
  ])('refuses a criterion with %j', (changes, field, code) => {
    expect(validateGrid(gridWith(changes))).toEqual([{ pointer: `/dimensions/0/criteria/0/${field}`, code }]);
  });

  it('names the level whose description is missing', () => {
    const levels = [0, 1, 2, 3, 4].map((level) =>
      level === 3 ? { ...sameText('x'), ar: '' } : sameText('x'),
    );
    expect(validateGrid(gridWith({ levels }))).toEqual([
      { pointer: '/dimensions/0/criteria/0/levels/3/ar', code: 'missing_text' },
    ]);
  });

  it('refuses a code that occurs twice, in another dimension too', () => {
    const grid = sampleGrid();
    grid.dimensions.push(sampleDimension('GOV', [sampleCriterion('FIN2')]));
    expect(validateGrid(grid)).toEqual([
      { pointer: '/dimensions/2/code', code: 'duplicate_code' },
      { pointer: '/dimensions/2/criteria/0/code', code: 'duplicate_code' },
    ]);
  });

  it('refuses an empty grid and an empty dimension', () => {
    expect(validateGrid({ code: '', title: { fr: '', ar: 'a', en: 'a' }, dimensions: [] })).toEqual([
      { pointer: '/code', code: 'missing_code' },
      { pointer: '/title/fr', code: 'missing_text' },
      { pointer: '/dimensions', code: 'no_dimension' },
    ]);
    const grid = {
      ...sampleGrid(),
      dimensions: [{ ...sampleDimension('A', []), title: { fr: 'a', ar: '', en: '' } }],
    };
    expect(validateGrid(grid)).toEqual([
      { pointer: '/dimensions/0/title/ar', code: 'missing_text' },
      { pointer: '/dimensions/0/criteria', code: 'no_criterion' },
    ]);
  });
});
