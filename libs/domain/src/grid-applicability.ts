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
 * The part of a grid that is asked of an organisation, in the grid's order: criteria that name other kinds or sectors
 * are left out, and so are dimensions without a criterion left. Where the kind or the sector is not known, it excludes
 * nothing: a question too many can be answered "not applicable", one that was not asked cannot.
 */
export function applicableGrid(grid: StoredGrid, { kind, sector }: Organisation): DiagnosticGrid {
  const named = <Value>(list: readonly Value[], value: Value | null): boolean =>
    list.length === 0 || value === null || list.includes(value);
  const { dimensions, ...whole } = readStoredGrid(grid);
  return {
    ...whole,
    dimensions: dimensions
      .map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.filter(
          ({ appliesTo }) => named(appliesTo.kinds, kind) && named(appliesTo.sectors, sector),
        ),
      }))
      .filter(({ criteria }) => criteria.length > 0),
  };
}
