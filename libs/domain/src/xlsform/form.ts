/** Words in the form's own languages, by language code; a language without words has no entry. */
export type FormText = Readonly<Record<string, string>>;

/** The language of a plain `label` column where the workbook does not say which it is. */
export const UNNAMED_LANGUAGE = 'default';

export interface FormLanguage {
  code: string;
  /** As the workbook writes it: "Français", "العربية". */
  name: string;
}

export const QUESTION_TYPES = [
  'text',
  'integer',
  'decimal',
  'date',
  'select_one',
  'select_multiple',
  'note',
  'calculate',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export interface FormChoice {
  name: string;
  label: FormText;
}

/**
 * Expressions are kept as text in the documented subset, with straight quotes; '' where there is none. Reading a
 * workbook makes sure that each of them can be read.
 */
export interface FormQuestion {
  kind: 'question';
  type: QuestionType;
  name: string;
  label: FormText;
  hint: FormText;
  required: string;
  requiredMessage: FormText;
  relevant: string;
  constraint: string;
  constraintMessage: FormText;
  /** Of a `calculate` question only. */
  calculation: string;
  /** What stands there before anybody answers, as the workbook writes it. */
  defaultValue: string;
  /** The list of a select question; null for all others. */
  list: string | null;
}

export interface FormGroup {
  kind: 'group';
  name: string;
  label: FormText;
  relevant: string;
  /** The workbook repeats it; here it is answered once. */
  repeat: boolean;
  items: FormItem[];
}

export type FormItem = FormGroup | FormQuestion;

export interface QuestionnaireForm {
  /** `form_id` of the settings: what makes two workbooks versions of one questionnaire. */
  id: string;
  title: string;
  version: string;
  defaultLanguage: string;
  languages: FormLanguage[];
  items: FormItem[];
  lists: Record<string, FormChoice[]>;
}

/** The most that a form may hold; larger ones are refused. */
export const FORM_LIMITS = { questions: 1000, depth: 10, choices: 2000, languages: 10 } as const;

/** A question with the groups around it, outermost first. */
export interface PlacedQuestion {
  question: FormQuestion;
  groups: readonly FormGroup[];
}

/** Every question in the order of the form. */
export function questionsOf(items: readonly FormItem[], groups: readonly FormGroup[] = []): PlacedQuestion[] {
  return items.flatMap((item) =>
    item.kind === 'question' ? [{ question: item, groups }] : questionsOf(item.items, [...groups, item]),
  );
}

/** Every group in the order of the form, the outer before the inner. */
export function groupsOf(items: readonly FormItem[]): FormGroup[] {
  return items.flatMap((item) => (item.kind === 'group' ? [item, ...groupsOf(item.items)] : []));
}

/** True for a question that somebody answers: notes and calculations are not. */
export function isAsked({ type }: FormQuestion): boolean {
  return type !== 'note' && type !== 'calculate';
}

/**
 * A text in the reader's language; without it in the form's default language, and failing that in whichever language
 * has words. '' where there are none at all.
 */
export function formTextIn(text: FormText, language: string, defaultLanguage: string): string {
  return ownOf(text, language) ?? ownOf(text, defaultLanguage) ?? Object.values(text)[0] ?? '';
}

/** What a record holds under a name that a workbook chose, which may be one that every object has. */
export function ownOf<Held>(record: Readonly<Record<string, Held>>, name: string): Held | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
