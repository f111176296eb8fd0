import fc from 'fast-check';
import type { DiagnosticGrid } from './diagnostic-grid';
import { gridDifference } from './grid-difference';
import { validateGrid } from './grid-validation';
import { arbitraryGrid } from './testing/arbitrary-grid';
import { sameText, sampleCriterion, sampleDimension, sampleGrid } from './testing/sample-grid';

const nothing = { title: [], dimensions: [], criteria: [] };

function gridOf(dimensions: Record<string, string[]>): DiagnosticGrid {
  return {
    ...sampleGrid(),
    dimensions: Object.entries(dimensions).map(([code, criteria]) =>
      sampleDimension(
        code,
        criteria.map((each) => sampleCriterion(each)),
      ),
    ),
  };
}

describe('gridDifference', () => {
  it('finds nothing between a grid and itself', () => {
    fc.assert(
      fc.property(arbitraryGrid, (grid) => {
        expect(validateGrid(grid)).toEqual([]);
        expect(gridDifference(grid, structuredClone(grid))).toEqual(nothing);
      }),
    );
  });

  it('read backwards, swaps added with removed and before with after', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryGrid, (one, other) => {
        const there = gridDifference(one, other);
        const back = gridDifference(other, one);
        for (const parts of ['dimensions', 'criteria'] as const) {
          const codesOf = (difference: typeof there, state: string) =>
            difference[parts]
              .filter((part) => part.state === state)
              .map(({ code }) => code)
              .sort();
          expect(codesOf(there, 'added')).toEqual(codesOf(back, 'removed'));
          expect(codesOf(there, 'removed')).toEqual(codesOf(back, 'added'));
          for (const part of there[parts]) {
            const reverse = back[parts].find(({ code }) => code === part.code);
            expect(part.changes.map(({ field, before, after }) => [field, before, after]).sort()).toEqual(
              reverse?.changes.map(({ field, before, after }) => [field, after, before]).sort(),
            );
          }
        }
      }),
    );
  });

  it('names the field that changed, with both values', () => {
    const before = gridOf({ A: ['A1', 'A2'] });
    const after = structuredClone(before);
    Object.assign(after.dimensions[0]?.criteria[1] ?? {}, {
      weight: 2,
      levels: [0, 1, 2, 3, 4].map((level) =>
        level === 2 ? { ...sameText('2'), ar: 'جديد' } : sameText(String(level)),
      ),
      suggestions: [{ remedy: 'training', text: sameText('Learn'), moduleCode: null }],
      appliesTo: { kinds: ['union', 'gie'], sectors: [] },
    });
    expect(gridDifference(before, after)).toEqual({
      ...nothing,
      criteria: [
        {
          code: 'A2',
          title: sameText('A2'),
          state: 'kept',
          moved: false,
          changes: [
            { field: 'weight', before: 1, after: 2 },
            { field: 'levels/2/ar', before: '2', after: 'جديد' },
            { field: 'appliesTo/kinds', before: '', after: 'gie union' },
            { field: 'suggestions/0/remedy', before: null, after: 'training' },
            { field: 'suggestions/0/text/fr', before: null, after: 'Learn' },
            { field: 'suggestions/0/text/ar', before: null, after: 'Learn' },
            { field: 'suggestions/0/text/en', before: null, after: 'Learn' },
          ],
        },
      ],
    });
  });

  it('takes a changed code for one removed and one added', () => {
    const difference = gridDifference(gridOf({ A: ['A1'] }), gridOf({ A: ['A9'] }));
    expect(difference.criteria.map(({ code, state }) => [code, state])).toEqual([
      ['A9', 'added'],
      ['A1', 'removed'],
    ]);
  });

  it.each([
    ['one taken to the top', { A: ['1', '2', '3', '4'] }, { A: ['4', '1', '2', '3'] }, ['4']],
    ['one taken to the end', { A: ['1', '2', '3', '4'] }, { A: ['2', '3', '4', '1'] }, ['1']],
    ['one taken to another dimension', { A: ['1', '2'], B: ['3'] }, { A: ['1'], B: ['2', '3'] }, ['2']],
    ['nothing, where another was put before', { A: ['1', '2'] }, { A: ['9', '1', '2'] }, []],
    ['nothing, where another was taken away', { A: ['1', '2', '3'] }, { A: ['1', '3'] }, []],
  ])('has moved %s', (_, before, after, expected) => {
    const { criteria } = gridDifference(gridOf(before), gridOf(after));
    expect(criteria.filter(({ moved }) => moved).map(({ code }) => code)).toEqual(expected);
  });

  it('says which dimension moved and how the title of the whole changed', () => {
    const before = gridOf({ A: ['1'], B: ['2'], C: ['3'] });
    const [a, b, c] = before.dimensions;
    if (!a || !b || !c) throw new Error('three dimensions');
    const after = {
      ...before,
      title: { ...before.title, ar: 'عينة' },
      dimensions: [c, a, { ...b, title: sameText('Bee') }],
    };
    expect(gridDifference(before, after)).toMatchObject({
      title: [{ field: 'title/ar', before: 'Sample', after: 'عينة' }],
      dimensions: [
        { code: 'C', moved: true, changes: [] },
        {
          code: 'B',
          moved: false,
          changes: [{ field: 'title/fr' }, { field: 'title/ar' }, { field: 'title/en' }],
        },
      ],
      criteria: [],
    });
  });
});
