import type { Applicability, DiagnosticGrid, GridCriterion } from './diagnostic-grid';
import type { CooperativeKind } from './registry';
import type { Sector } from './sectors';

type StoredCriterion = Omit<GridCriterion, 'appliesTo'> & { appliesTo?: Applicability };

/** A grid as it was kept: versions published before criteria had an applicability do not state one. */
export interface StoredGrid extends Omit<DiagnosticGrid, 'dimensions'> {
  dimensions: (Omit<DiagnosticGrid['dimensions'][number], 'criteria'> & { criteria: StoredCriterion[] })[];
}

/** What decides which criteria are asked; null where nobody has said. */
export interface Organisation {
  kind: CooperativeKind | null;
  sector: Sector | null;
}

/** The grid with every criterion's applicability stated: none stated means that it is asked of all. */
export function readStoredGrid(grid: StoredGrid): DiagnosticGrid {
  return {
    ...grid,
    dimensions: grid.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((criterion) => ({
        ...criterion,
        appliesTo: criterion.appliesTo ?? { kinds: [], sectors: [] },
      })),
    })),
  };
}

/**
 * Whether a criterion is asked of an organisation: it names its kind and its sector, or none. Where the kind or the
 * sector is not known, it excludes nothing: a question too many can be answered "not applicable", one that was not
 * asked cannot.
 */
export function isAskedOf({ kinds, sectors }: Applicability, { kind, sector }: Organisation): boolean {
  const named = <Value>(list: readonly Value[], value: Value | null): boolean =>
    list.length === 0 || value === null || list.includes(value);
  return named(kinds, kind) && named(sectors, sector);
}

/**
 * The part of a grid that is asked of an organisation, in the grid's order; dimensions without a criterion left are
 * left out.
 */
export function applicableGrid(grid: StoredGrid, organisation: Organisation): DiagnosticGrid {
  const { dimensions, ...whole } = readStoredGrid(grid);
  return {
    ...whole,
    dimensions: dimensions
      .map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.filter(({ appliesTo }) => isAskedOf(appliesTo, organisation)),
      }))
      .filter(({ criteria }) => criteria.length > 0),
  };
}
