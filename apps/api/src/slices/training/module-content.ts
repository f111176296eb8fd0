import { type LocalizedText, type NeedCategory } from '@tiwizi/domain';

export interface AgendaStep {
  minutes: number;
  title: LocalizedText;
  /** How it is done, in one line. */
  method: LocalizedText;
}

export interface SheetTable {
  columns: LocalizedText[];
  /** Worked examples; each row has a cell a column. */
  rows: LocalizedText[][];
  /** Empty rows below, to write in. */
  blankRows: number;
}

/** A page that participants fill in; `debrief` is for the trainer alone. */
export interface ExerciseSheet {
  title: LocalizedText;
  purpose: LocalizedText;
  instructions: LocalizedText[];
  table: SheetTable | null;
  questions: LocalizedText[];
  debrief: LocalizedText[];
}

/** Asked before the session and again after it, without names; `right` is the place of the right choice, from 0. */
export interface CheckQuestion {
  question: LocalizedText;
  choices: LocalizedText[];
  right: number;
}

/** What a module says. English and Arabic may be empty where it was written here: they are read in French then. */
export interface ModuleContent {
  title: LocalizedText;
  objectives: LocalizedText;
  audience: LocalizedText;
  agenda: AgendaStep[];
  materials: LocalizedText[];
  messages: LocalizedText[];
  sheets: ExerciseSheet[];
  learningCheck: CheckQuestion[];
}

/** What is kept of a module in columns: the plan is made of it. */
export interface ModuleFrame {
  category: NeedCategory;
  plannedHours: number;
  criteria: string[];
  buildsOn: string[];
}

export interface ShippedModule extends ModuleFrame {
  code: string;
  content: ModuleContent;
}
