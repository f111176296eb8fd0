import {
  type FormItem,
  type FormLanguage,
  type FormText,
  ownOf,
  type QuestionnaireForm,
  UNNAMED_LANGUAGE,
} from './form';

/** A sheet to be written: the first row holds the headers. */
export interface PlainSheet {
  name: string;
  rows: string[][];
}

type Cells = Record<string, string>;

/** The workbook of a form: reading it gives the same form. */
export function writeXlsform(form: QuestionnaireForm): PlainSheet[] {
  const survey = form.items.flatMap((item) => surveyRows(item, form.languages));
  const choices = Object.entries(form.lists).flatMap(([list, all]) =>
    all.map(({ name, label }) => ({ list_name: list, name, ...translated('label', label, form.languages) })),
  );
  return [
    sheetOf('survey', ['type', 'name', ...headersOf('label', form.languages)], survey),
    sheetOf('choices', ['list_name', 'name', ...headersOf('label', form.languages)], choices),
    settingsSheet(form),
  ];
}

export function settingsSheet(form: Omit<QuestionnaireForm, 'items' | 'lists'>): PlainSheet {
  const language = form.languages.find(({ code }) => code === form.defaultLanguage);
  return {
    name: 'settings',
    rows: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [
        form.title,
        form.id,
        form.version,
        form.defaultLanguage === UNNAMED_LANGUAGE
          ? ''
          : languageName(language ?? { code: form.defaultLanguage, name: '' }),
      ],
    ],
  };
}

function surveyRows(item: FormItem, languages: readonly FormLanguage[]): Cells[] {
  if (item.kind === 'group') {
    const kind = item.repeat ? 'repeat' : 'group';
    const { name, relevant } = item;
    return [
      { type: `begin_${kind}`, name, ...translated('label', item.label, languages), relevant },
      ...item.items.flatMap((inner) => surveyRows(inner, languages)),
      { type: `end_${kind}` },
    ];
  }
  const { type, name, list, required, relevant, constraint, calculation, defaultValue } = item;
  return [
    {
      type: list === null ? type : `${type} ${list}`,
      name,
      ...translated('label', item.label, languages),
      ...translated('hint', item.hint, languages),
      required: required === 'true()' ? 'yes' : required,
      ...translated('required_message', item.requiredMessage, languages),
      relevant,
      constraint,
      ...translated('constraint_message', item.constraintMessage, languages),
      calculation,
      default: defaultValue,
    },
  ];
}

export const headersOf = (column: string, languages: readonly FormLanguage[]): string[] =>
  languages.map((language) => headerOf(column, language));

/** One cell a language, under the header of that language. */
export function translated(column: string, text: FormText, languages: readonly FormLanguage[]): Cells {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = ownOf(text, language.code);
      return words === undefined ? [] : [[headerOf(column, language), words]];
    }),
  );
}

const headerOf = (column: string, language: FormLanguage): string =>
  language.code === UNNAMED_LANGUAGE ? column : `${column}::${languageName(language)}`;

const languageName = ({ code, name }: FormLanguage): string => `${name || code} (${code})`;

/** Rows under the headers that `first` names and those that any row fills, in the order of their first use. */
export function sheetOf(name: string, first: readonly string[], rows: readonly Cells[]): PlainSheet {
  const headers = [...first];
  for (const row of rows) {
    for (const [header, text] of Object.entries(row)) {
      if (text !== '' && !headers.includes(header)) headers.push(header);
    }
  }
  return { name, rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))] };
}
