import { type DiagnosticGrid } from '@tiwizi/domain';
import { addCriterion, addDimension, changeCriterion, moveStep, moveTo, removeAt } from './draft-changes';
import { codesOf } from './kinds';

const empty: DiagnosticGrid = { code: 'G', title: { fr: '', ar: '', en: '' }, dimensions: [] };

/** D1 with D11 and D12, D2 with D21. */
function sample(): DiagnosticGrid {
  const dimensions = addDimension(addDimension(empty).grid).grid;
  return [0, 0, 1].reduce((grid, at) => addCriterion(grid, at).grid, dimensions);
}

const outline = (grid: DiagnosticGrid | undefined) =>
  grid?.dimensions.map(({ code, criteria }) => [code, criteria.map((each) => each.code)]);

it('gives what is new a code that is free', () => {
  const { grid, place } = addCriterion(removeAt(sample(), { dimension: 0, criterion: 0 }).grid, 0);
  expect(outline(grid)).toEqual([
    ['D1', ['D12', 'D11']],
    ['D2', ['D21']],
  ]);
  expect(place).toEqual({ dimension: 0, criterion: 1 });
});

it.each([
  [
    'a criterion down',
    { dimension: 0, criterion: 0 },
    1,
    ['D12', 'D11', 'D21'],
    { dimension: 0, criterion: 1 },
  ],
  [
    'one over the edge',
    { dimension: 0, criterion: 1 },
    1,
    ['D11', 'D12', 'D21'],
    { dimension: 1, criterion: 0 },
  ],
  [
    'one back over it',
    { dimension: 1, criterion: 0 },
    -1,
    ['D11', 'D12', 'D21'],
    { dimension: 0, criterion: 2 },
  ],
  [
    'a dimension up',
    { dimension: 1, criterion: null },
    -1,
    ['D21', 'D11', 'D12'],
    { dimension: 0, criterion: null },
  ],
] as const)('moves %s', (_, from, step, codes, to) => {
  const moved = moveStep(sample(), from, step);
  expect(moved && codesOf(moved.grid)).toEqual(codes);
  expect(moved?.place).toEqual(to);
});

it.each([
  [{ dimension: 0, criterion: null }, -1],
  [{ dimension: 0, criterion: 0 }, -1],
  [{ dimension: 1, criterion: 0 }, 1],
  [{ dimension: null, criterion: null }, 1],
] as const)('has nowhere to move %j', (place, step) => {
  expect(moveStep(sample(), place, step)).toBeNull();
});

it('takes a criterion to the end of another dimension', () => {
  const moved = moveTo(sample(), { dimension: 0, criterion: 0 }, 1);
  expect(outline(moved?.grid)).toEqual([
    ['D1', ['D12']],
    ['D2', ['D21', 'D11']],
  ]);
});

it('changes one criterion and leaves the others the same objects', () => {
  const before = sample();
  const after = changeCriterion(before, 0, 1, { weight: 3 });
  expect(after.dimensions[0]?.criteria[1]?.weight).toBe(3);
  expect(after.dimensions[0]?.criteria[0]).toBe(before.dimensions[0]?.criteria[0]);
  expect(after.dimensions[1]).toBe(before.dimensions[1]);
});
