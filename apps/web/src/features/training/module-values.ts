import { type NeedCategory } from '@tiwizi/domain';
import { type Localized } from '@tiwizi/i18n';
import { type Module, type ModuleContent, type Sheet } from './training-data';

/** A sheet as it is typed: lists are a line a point, rows of a table have a bar between their cells. */
export interface SheetValues {
  title: Localized;
  purpose: Localized;
  instructions: Localized;
  columns: Localized;
  rows: Localized;
  blankRows: number | null;
  questions: Localized;
  debrief: Localized;
}

/** A question as it is typed: a choice a line, and the number of the right one, from 1. */
export interface QuestionValues {
  question: Localized;
  choices: Localized;
  right: string;
}

export interface StepValues {
  minutes: number | null;
  title: Localized;
  method: Localized;
}

export interface ModuleValues {
  code: string;
  category: NeedCategory;
  plannedHours: number | null;
  criteria: string;
  buildsOn: string;
  title: Localized;
  objectives: Localized;
  audience: Localized;
  agenda: StepValues[];
  materials: Localized;
  messages: Localized;
  sheets: SheetValues[];
  learningCheck: QuestionValues[];
}

const nothing = (): Localized => ({ fr: '', ar: '', en: '' });
export const emptyStep = (): StepValues => ({ minutes: 60, title: nothing(), method: nothing() });
export const emptySheet = (): SheetValues => ({
  title: nothing(),
  purpose: nothing(),
  instructions: nothing(),
  columns: nothing(),
  rows: nothing(),
  blankRows: 5,
  questions: nothing(),
  debrief: nothing(),
});

export const emptyQuestion = (): QuestionValues => ({
  question: nothing(),
  choices: nothing(),
  right: '1',
});

export const emptyModule = (): ModuleValues => ({
  code: '',
  category: 'organisational',
  plannedHours: 4,
  criteria: '',
  buildsOn: '',
  title: nothing(),
  objectives: nothing(),
  audience: nothing(),
  agenda: [emptyStep()],
  materials: nothing(),
  messages: nothing(),
  sheets: [],
  learningCheck: [],
});

const languages = ['fr', 'ar', 'en'] as const;
const bar = ' | ';

const inEach = (write: (language: keyof Localized) => string): Localized => ({
  fr: write('fr'),
  ar: write('ar'),
  en: write('en'),
});

/** Lines whose end is empty in a language lose it there: what is missing is read in French. */
const lined = (points: readonly Localized[]): Localized =>
  inEach((language) =>
    points
      .map((point) => point[language])
      .join('\n')
      .trimEnd(),
  );

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const linesOf = (text: string): string[] => (text.trim() === '' ? [] : text.trimEnd().split('\n'));

/** One text a line of French; a line of the other languages stands beside the French one of its number. */
function pointsOf(typed: Localized): Localized[] {
  const [french, arabic, english] = languages.map((language) => linesOf(typed[language]));
  return (french ?? []).flatMap((line, place) =>
    line.trim() === ''
      ? []
      : [{ fr: line.trim(), ar: arabic?.[place]?.trim() ?? '', en: english?.[place]?.trim() ?? '' }],
  );
}

function rowOf(line: Localized, width: number): Localized[] {
  const [french, arabic, english] = languages.map((language) => cellsOf(line[language]));
  return Array.from({ length: width }, (_, place) => ({
    fr: french?.[place] ?? '',
    ar: arabic?.[place] ?? '',
    en: english?.[place] ?? '',
  }));
}

export function moduleValues(module: Module): ModuleValues {
  const { code, category, plannedHours, criteria, buildsOn, title, objectives, audience, agenda } = module;
  return {
    code,
    category,
    plannedHours,
    criteria: criteria.join(', '),
    buildsOn: buildsOn.join(', '),
    title,
    objectives,
    audience,
    agenda,
    materials: lined(module.materials),
    messages: lined(module.messages),
    sheets: module.sheets.map(sheetValues),
    learningCheck: module.learningCheck.map(({ question, choices, right }) => ({
      question,
      choices: lined(choices),
      right: String(right + 1),
    })),
  };
}

function sheetValues({ table, ...sheet }: Sheet): SheetValues {
  const row = (cells: readonly Localized[]) =>
    inEach((language) =>
      cells.every((cell) => cell[language] === '') ? '' : cells.map((cell) => cell[language]).join(bar),
    );
  return {
    title: sheet.title,
    purpose: sheet.purpose,
    instructions: lined(sheet.instructions),
    columns: row(table?.columns ?? []),
    rows: lined((table?.rows ?? []).map(({ cells }) => row(cells))),
    blankRows: table?.blankRows ?? 0,
    questions: lined(sheet.questions),
    debrief: lined(sheet.debrief),
  };
}

const codesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\s,،;]+/)
      .map((code) => code.toUpperCase())
      .filter((code) => code !== ''),
  ),
];

/** What the form holds, as the API takes it; French decides how many lines and cells there are. */
export function moduleContent(values: ModuleValues): ModuleContent {
  const { category, plannedHours, title, objectives, audience, agenda } = values;
  return {
    category,
    plannedHours: plannedHours ?? 0,
    criteria: codesOf(values.criteria),
    buildsOn: codesOf(values.buildsOn),
    title,
    objectives,
    audience,
    agenda: agenda.map(({ minutes, ...step }) => ({ ...step, minutes: minutes ?? 0 })),
    materials: pointsOf(values.materials),
    messages: pointsOf(values.messages),
    sheets: values.sheets.map(sheetContent),
    learningCheck: values.learningCheck.map(({ question, choices, right }) => ({
      question,
      choices: pointsOf(choices),
      right: Number(right) - 1,
    })),
  };
}

function sheetContent(values: SheetValues): Sheet {
  const { title, purpose, columns, blankRows } = values;
  const width = columns.fr.trim() === '' ? 0 : cellsOf(columns.fr).length;
  return {
    title,
    purpose,
    instructions: pointsOf(values.instructions),
    table:
      width === 0
        ? null
        : {
            columns: rowOf(columns, width),
            rows: pointsOf(values.rows).map((line) => ({ cells: rowOf(line, width) })),
            blankRows: blankRows ?? 0,
          },
    questions: pointsOf(values.questions),
    debrief: pointsOf(values.debrief),
  };
}

/** The minutes that the agenda's steps add up to. */
export const minutesOf = (agenda: readonly StepValues[]): number =>
  agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
