import { foldForSearch } from '../text-folding';
import { UNNAMED_LANGUAGE } from './form';
import {
  columnsLeftOut,
  plainName,
  readLanguage,
  readTable,
  type Sheet,
  type SheetFault,
} from './sheet-table';

export interface FormSettings {
  id: string;
  title: string;
  version: string;
  /** UNNAMED_LANGUAGE where the workbook does not say. */
  defaultLanguage: string;
  repeatedChoices: boolean;
  notices: SheetFault[];
}

const names = new Map([
  ['form_title', 'title'],
  ['title', 'title'],
  ['set_form_title', 'title'],
  ['form_id', 'id'],
  ['id_string', 'id'],
  ['set_form_id', 'id'],
  ['version', 'version'],
  ['default_language', 'default_language'],
  ['allow_choice_duplicates', 'repeats'],
]);
const known = new Set(names.values());

export const LONGEST_ID = 60;

/** A text as an identifier: letters, digits, dashes and underscores. */
function asId(text: string): string {
  const id = foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return id.slice(0, LONGEST_ID) || 'questionnaire';
}

/** The settings of a workbook; what it leaves out comes from `fileName`, the file's name without its ending. */
export function readSettings(sheets: readonly Sheet[], fileName: string): FormSettings {
  const sheet = sheets.find(({ name }) => plainName(name) === 'settings');
  const table = sheet && readTable(sheet, { names, translated: new Set(), needs: [] }, UNNAMED_LANGUAGE);
  const row = table?.rows.find((each) => !each.isBlank());
  const title = row?.text('title') || fileName;
  const language = row?.text('default_language') ?? '';
  return {
    id: (row?.text('id') || asId(title)).slice(0, LONGEST_ID),
    title: title.slice(0, 200),
    version: (row?.text('version') ?? '').slice(0, 60),
    defaultLanguage: readLanguage(language).code,
    repeatedChoices: /^(yes|true|oui|1)$/i.test(row?.text('repeats') ?? ''),
    notices: table ? columnsLeftOut(table, known) : [],
  };
}
