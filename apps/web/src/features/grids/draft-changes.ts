import { type DiagnosticGrid, type GridCriterion, type GridDimension } from '@tiwizi/domain';
import { newCriterion, newDimension, type Place } from './kinds';

type Changed = { grid: DiagnosticGrid; place: Place };

const replaced = <Item>(list: readonly Item[], at: number, item: Item): Item[] =>
  list.map((each, place) => (place === at ? item : each));
const without = <Item>(list: readonly Item[], at: number): Item[] => list.filter((_, place) => place !== at);
const inserted = <Item>(list: readonly Item[], at: number, item: Item): Item[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export function changeDimension(
  grid: DiagnosticGrid,
  at: number,
  changes: Partial<GridDimension>,
): DiagnosticGrid {
  const dimension = grid.dimensions[at];
  if (dimension === undefined) return grid;
  return { ...grid, dimensions: replaced(grid.dimensions, at, { ...dimension, ...changes }) };
}

export function changeCriterion(
  grid: DiagnosticGrid,
  dimension: number,
  at: number,
  changes: Partial<GridCriterion>,
): DiagnosticGrid {
  const criteria = grid.dimensions[dimension]?.criteria ?? [];
  const criterion = criteria[at];
  if (criterion === undefined) return grid;
  return changeDimension(grid, dimension, {
    criteria: replaced(criteria, at, { ...criterion, ...changes }),
  });
}

export function addDimension(grid: DiagnosticGrid): Changed {
  return {
    grid: { ...grid, dimensions: [...grid.dimensions, newDimension(grid)] },
    place: { dimension: grid.dimensions.length, criterion: null },
  };
}

export function addCriterion(grid: DiagnosticGrid, at: number): Changed {
  const dimension = grid.dimensions[at];
  if (dimension === undefined) return { grid, place: { dimension: null, criterion: null } };
  return {
    grid: changeDimension(grid, at, { criteria: [...dimension.criteria, newCriterion(grid, dimension)] }),
    place: { dimension: at, criterion: dimension.criteria.length },
  };
}

/** Takes away the dimension or the criterion that stands there, and goes to what holds it. */
export function removeAt(grid: DiagnosticGrid, { dimension, criterion }: Place): Changed {
  if (dimension === null) return { grid, place: { dimension, criterion } };
  if (criterion === null) {
    return {
      grid: { ...grid, dimensions: without(grid.dimensions, dimension) },
      place: { dimension: null, criterion: null },
    };
  }
  const criteria = without(grid.dimensions[dimension]?.criteria ?? [], criterion);
  return {
    grid: changeDimension(grid, dimension, { criteria }),
    place: { dimension, criterion: null },
  };
}

/**
 * One step up (-1) or down (1). A criterion at the edge of its dimension goes over into the next one; null where there
 * is nowhere to go.
 */
export function moveStep(
  grid: DiagnosticGrid,
  { dimension, criterion }: Place,
  step: -1 | 1,
): Changed | null {
  if (dimension === null) return null;
  const { dimensions } = grid;
  const here = dimensions[dimension];
  const beside = dimensions[dimension + step];
  if (here === undefined) return null;
  if (criterion === null) {
    if (beside === undefined) return null;
    return {
      grid: { ...grid, dimensions: inserted(without(dimensions, dimension), dimension + step, here) },
      place: { dimension: dimension + step, criterion },
    };
  }
  const moving = here.criteria[criterion];
  if (moving === undefined) return null;
  const target = criterion + step;
  if (target >= 0 && target < here.criteria.length) {
    const criteria = inserted(without(here.criteria, criterion), target, moving);
    return { grid: changeDimension(grid, dimension, { criteria }), place: { dimension, criterion: target } };
  }
  return beside === undefined ? null : moveTo(grid, { dimension, criterion }, dimension + step, step);
}

/** Takes a criterion into another dimension: its end, or its beginning when it comes from above (`step` 1). */
export function moveTo(grid: DiagnosticGrid, place: Place, to: number, step: -1 | 1 = -1): Changed | null {
  const { dimension, criterion } = place;
  if (dimension === null || criterion === null) return null;
  const [from, target] = [grid.dimensions[dimension], grid.dimensions[to]];
  const moving = from?.criteria[criterion];
  if (from === undefined || target === undefined || moving === undefined || to === dimension) return null;
  const at = step === 1 ? 0 : target.criteria.length;
  const left = changeDimension(grid, dimension, { criteria: without(from.criteria, criterion) });
  return {
    grid: changeDimension(left, to, { criteria: inserted(target.criteria, at, moving) }),
    place: { dimension: to, criterion: at },
  };
}
