import {
  type GridCriterion,
  isLevel,
  type LegalNote,
  type Level,
  LEVELS,
  NEED_CATEGORIES,
} from '../diagnostic-grid';
import { COOPERATIVE_KINDS } from '../registry';
import { SECTORS } from '../sectors';
import { type FormChoice } from './form';
import { localized, otherAnswers } from './grid-columns';
import { type SheetFault, type TableRow } from './sheet-table';

/** Where the workbook does not say: an ordinary weight, and the level of what is applied, with proof. */
const ordinary = { weight: 1, target: 3 } as const;
// A grid asks every criterion of whom it concerns: what a form may ask on conditions, it cannot.
const rules = ['relevant', 'constraint', 'calculation', 'choice_filter', 'trigger'] as const;

/** A select_one question as a criterion; what keeps it from being one is listed. */
export function readCriterion(
  row: TableRow,
  code: string,
  choices: readonly FormChoice[] | undefined,
  list: string,
): { criterion: GridCriterion; faults: SheetFault[] } {
  const faults = rules
    .filter((column) => row.text(column) !== '')
    .map((column) => row.fault(column, 'rule-in-grid'));
  const category = NEED_CATEGORIES.find((each) => each === row.text('category').toLowerCase());
  if (category === undefined)
    faults.push(row.fault('category', 'unknown-value', { allowed: NEED_CATEGORIES.join(', ') }));
  const criterion: GridCriterion = {
    code,
    title: localized(row.words('label')),
    category: category ?? 'organisational',
    evidence: localized(row.words('hint')),
    weight: readWeight(row, faults),
    targetLevel: readLevel(row, 'target', faults) ?? ordinary.target,
    levels: readLevels(row, choices, list, faults),
    legalBlockerAtOrBelow: readLevel(row, 'blocker', faults),
    legalNote: readLaw(row),
    suggestions: [],
    appliesTo: {
      kinds: readNames(row, 'kinds', COOPERATIVE_KINDS, faults),
      sectors: readNames(row, 'sectors', SECTORS, faults),
    },
  };
  return { criterion, faults };
}

function readWeight(row: TableRow, faults: SheetFault[]): number {
  const text = row.text('weight');
  if (text === '') return ordinary.weight;
  const weight = Number(text.replace(',', '.'));
  if (Number.isInteger(weight) && weight >= 1 && weight <= 3) return weight;
  faults.push(row.fault('weight', 'unknown-value', { allowed: '1, 2, 3' }));
  return ordinary.weight;
}

function readLevel(row: TableRow, column: string, faults: SheetFault[]): Level | null {
  const text = row.text(column);
  if (text === '') return null;
  const level = Number(text);
  if (isLevel(level)) return level;
  faults.push(row.fault(column, 'unknown-value', { allowed: LEVELS.join(', ') }));
  return null;
}

function readLevels(
  row: TableRow,
  choices: readonly FormChoice[] | undefined,
  list: string,
  faults: SheetFault[],
): GridCriterion['levels'] {
  const words = (level: Level) => {
    const choice = choices?.find(({ name }) => name === String(level));
    if (choice === undefined && choices !== undefined) {
      faults.push(row.fault('type', 'level-missing', { list: list.slice(0, 60), level }));
    }
    return localized(choice?.label ?? {});
  };
  if (choices === undefined) faults.push(row.fault('type', 'unknown-list', { list: list.slice(0, 60) }));
  const strange = choices?.find(({ name }) => !/^[0-4]$/.test(name) && !Object.hasOwn(otherAnswers, name));
  if (strange !== undefined) {
    faults.push(
      row.fault('type', 'choice-no-level', { list: list.slice(0, 60), choice: strange.name.slice(0, 60) }),
    );
  }
  return [words(0), words(1), words(2), words(3), words(4)];
}

function readLaw(row: TableRow): LegalNote | null {
  const [text, source] = [localized(row.words('law')), row.text('law_source')];
  if (source === '' && Object.values(text).every((words) => words === '')) return null;
  return { text, source, verified: /^(yes|oui|true|1|نعم)$/i.test(row.text('law_verified')) };
}

function readNames<Name extends string>(
  row: TableRow,
  column: string,
  all: readonly Name[],
  faults: SheetFault[],
): Name[] {
  const given = row
    .text(column)
    .split(/[\s,;]+/)
    .filter(Boolean);
  const names = all.filter((name) => given.includes(name));
  if (new Set(given).size > names.length) {
    faults.push(row.fault(column, 'unknown-value', { allowed: all.join(', ') }));
  }
  return names;
}
