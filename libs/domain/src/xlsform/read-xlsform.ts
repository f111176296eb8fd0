import { checkForm } from './check-form';
import { FORM_LIMITS, type FormLanguage, type QuestionnaireForm, UNNAMED_LANGUAGE } from './form';
import { readChoices, type ReadChoices } from './read-choices';
import { type FormSettings, readSettings } from './read-settings';
import { readSurvey, surveyColumns, surveyNames, surveyTranslated } from './read-survey';
import { columnsLeftOut, plainName, readTable, type Sheet, type SheetFault, type Table } from './sheet-table';

export type ReadForm =
  { form: QuestionnaireForm; notices: SheetFault[] } | { faults: SheetFault[]; notices: SheetFault[] };

/** The two sheets that say what is asked, read as tables; their faults if they cannot be. */
export interface FormTables {
  settings: FormSettings;
  survey: Table;
  choices: ReadChoices;
}

const knownSheets = new Set(['survey', 'choices', 'settings']);

/**
 * Reads an XLSForm workbook, whole or not at all: `faults` lists everything in it that is not understood, with sheet,
 * row and column; `notices` lists what was left out without changing what is asked. `fileName`, without its ending,
 * names a form that does not name itself.
 */
export function readXlsform(sheets: readonly Sheet[], fileName: string): ReadForm {
  const tables = readFormTables(sheets, fileName, new Map());
  if (Array.isArray(tables)) return { faults: tables, notices: [] };
  const { settings, survey, choices } = tables;
  const read = readSurvey(survey, choices);
  const languages = languagesOf([survey, choices.table], settings.defaultLanguage);
  const form: QuestionnaireForm = {
    id: settings.id,
    title: settings.title,
    version: settings.version,
    defaultLanguage: defaultOf(settings.defaultLanguage, languages),
    languages,
    items: read.items,
    lists: Object.fromEntries(choices.lists),
  };
  const faults = [...choices.faults, ...read.faults, ...checkForm(form, read.rowOf)];
  if (read.rowOf.size === 0 && faults.length === 0) faults.push(sheetFault(survey.sheet, 'survey-empty'));
  if (languages.length > FORM_LIMITS.languages) {
    faults.push(sheetFault(survey.sheet, 'too-many-languages', { max: FORM_LIMITS.languages }));
  }
  const notices = [
    ...sheets
      .filter(({ name, rows }) => !knownSheets.has(plainName(name)) && rows.length > 0)
      .map(({ name }) => sheetFault(name, 'sheet-left-out')),
    ...columnsLeftOut(survey, surveyColumns),
    ...read.notices,
    ...choices.notices,
    ...settings.notices,
  ];
  return faults.length > 0 ? { faults, notices } : { form, notices };
}

/** `more` names further columns of the survey that the caller understands. */
export function readFormTables(
  sheets: readonly Sheet[],
  fileName: string,
  more: ReadonlyMap<string, string>,
  moreTranslated: readonly string[] = [],
): FormTables | SheetFault[] {
  const find = (wanted: string) => sheets.find(({ name }) => plainName(name) === wanted);
  const settings = readSettings(sheets, fileName);
  const sheet = find('survey');
  if (sheet === undefined) return [sheetFault(sheets[0]?.name ?? '', 'missing-survey')];
  const survey = readTable(
    sheet,
    {
      names: new Map([...surveyNames, ...more]),
      translated: new Set([...surveyTranslated, ...moreTranslated]),
      needs: ['type', 'name'],
    },
    settings.defaultLanguage,
  );
  if (survey === null) return [sheetFault(sheet.name, 'survey-headers')];
  const choices = readChoices(find('choices'), settings.defaultLanguage, settings.repeatedChoices);
  return { settings, survey, choices };
}

function sheetFault(sheet: string, code: string, params: SheetFault['params'] = {}): SheetFault {
  return { sheet, row: 1, column: '', cell: '', code, params, value: '' };
}

/** The languages of the headers, in order; a header that names none speaks the default language. */
function languagesOf(tables: readonly (Table | null)[], defaultLanguage: string): FormLanguage[] {
  const languages = new Map<string, FormLanguage>();
  for (const { name, language } of tables.flatMap((table) => table?.columns ?? [])) {
    if (name.startsWith('?') || !(surveyTranslated.has(name) || language !== null)) continue;
    const found = language ?? { code: defaultLanguage, name: '' };
    const known = languages.get(found.code);
    if (known === undefined || known.name === '') {
      languages.set(found.code, { code: found.code, name: found.name });
    }
  }
  return [...languages.values()];
}

function defaultOf(stated: string, languages: readonly FormLanguage[]): string {
  if (stated !== UNNAMED_LANGUAGE || languages.some(({ code }) => code === stated)) return stated;
  return languages[0]?.code ?? UNNAMED_LANGUAGE;
}
