import { type components } from '@tiwizi/api-client';
import { type DiagnosticGrid, type GridCriterion, type GridDimension } from '@tiwizi/domain';

export type GridItem = components['schemas']['GridItemDto'];
export type GridVersion = components['schemas']['GridVersionDto'];
export type GridDraft = components['schemas']['GridDraftDto'];

export const gridsKey = ['grids'];
export const versionKey = (id: string) => ['grids', 'versions', id];
export const draftKey = (id: string) => ['grids', 'drafts', id];

/** The grid alone, of a version or a draft. A criterion has five levels: the API refuses any other number. */
export const gridOf = ({ code, title, dimensions }: GridVersion | GridDraft): DiagnosticGrid => ({
  code,
  title,
  dimensions: dimensions as GridDimension[],
});

/** What is being written: the grid's own title, a dimension, or a criterion of it. */
export interface Place {
  dimension: number | null;
  criterion: number | null;
}

const emptyText = () => ({ fr: '', ar: '', en: '' });

/** A code nobody has yet: the dimension's, and the next number. */
function nextCode(stem: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

export const codesOf = (grid: DiagnosticGrid): string[] =>
  grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code));

export function newCriterion(grid: DiagnosticGrid, dimension: GridDimension): GridCriterion {
  return {
    code: nextCode(dimension.code || 'C', codesOf(grid)),
    title: emptyText(),
    category: 'organisational',
    evidence: emptyText(),
    weight: 1,
    targetLevel: 3,
    levels: [emptyText(), emptyText(), emptyText(), emptyText(), emptyText()],
    legalBlockerAtOrBelow: null,
    legalNote: null,
    suggestions: [],
    appliesTo: { kinds: [], sectors: [] },
  };
}

export function newDimension(grid: DiagnosticGrid): GridDimension {
  const code = nextCode(
    'D',
    grid.dimensions.map((dimension) => dimension.code),
  );
  return { code, title: emptyText(), criteria: [] };
}
