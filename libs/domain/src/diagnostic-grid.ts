import type { LocalizedText } from './localized-text';
import type { CooperativeKind } from './registry';
import type { Sector } from './sectors';

export const NEED_CATEGORIES = ['technical', 'financial', 'legal', 'organisational', 'commercial'] as const;
export type NeedCategory = (typeof NEED_CATEGORIES)[number];

export const REMEDY_KINDS = ['training', 'accompaniment', 'compliance', 'equipment'] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

export const LEVELS = [0, 1, 2, 3, 4] as const;
/** 0 nothing exists; 1 informal; 2 begun or applied at times; 3 applied, with proof; 4 mastered. */
export type Level = (typeof LEVELS)[number];

/** What the law says about a criterion; shown as unverified until someone has read the text itself. */
export interface LegalNote {
  text: LocalizedText;
  verified: boolean;
  source: string;
}

/** What could be done about a low level; `moduleCode` names the training module that teaches it. */
export interface RemedySuggestion {
  remedy: RemedyKind;
  text: LocalizedText;
  moduleCode: string | null;
}

/** Whom a criterion is asked of; an empty list means all. */
export interface Applicability {
  kinds: CooperativeKind[];
  sectors: Sector[];
}

export interface GridCriterion {
  code: string;
  title: LocalizedText;
  category: NeedCategory;
  evidence: LocalizedText;
  /** From 1 to 3. */
  weight: number;
  targetLevel: Level;
  /** The description of each level, 0 first. */
  levels: [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText];
  /** A rated level at or below this one raises a legal flag; null where the law does not ask. */
  legalBlockerAtOrBelow: Level | null;
  legalNote: LegalNote | null;
  suggestions: RemedySuggestion[];
  appliesTo: Applicability;
}

export interface GridDimension {
  code: string;
  title: LocalizedText;
  criteria: GridCriterion[];
}

export interface DiagnosticGrid {
  code: string;
  title: LocalizedText;
  dimensions: GridDimension[];
}

/** True for a whole number from 0 to 4. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** The criterion of that code, or null if the grid has none. */
export function findCriterion(grid: DiagnosticGrid, code: string): GridCriterion | null {
  for (const dimension of grid.dimensions) {
    const found = dimension.criteria.find((criterion) => criterion.code === code);
    if (found) return found;
  }
  return null;
}
