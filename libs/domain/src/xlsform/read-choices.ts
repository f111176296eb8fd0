import { FORM_LIMITS, type FormChoice } from './form';
import {
  columnsLeftOut,
  type Sheet,
  type SheetFault,
  type Table,
  type TableRow,
  readTable,
} from './sheet-table';

export interface ReadChoices {
  lists: Map<string, FormChoice[]>;
  table: Table | null;
  faults: SheetFault[];
  notices: SheetFault[];
}

const names = new Map([
  ['list_name', 'list'],
  ['list', 'list'],
  ['listname', 'list'],
  ['name', 'name'],
  ['value', 'name'],
  ['label', 'label'],
]);
const known = new Set(names.values());

/** The choice lists of a workbook, in the order in which it writes them. */
export function readChoices(
  sheet: Sheet | undefined,
  defaultLanguage: string,
  repeatedChoices: boolean,
): ReadChoices {
  const lists = new Map<string, FormChoice[]>();
  const none: ReadChoices = { lists, table: null, faults: [], notices: [] };
  if (sheet === undefined || sheet.rows.length === 0) return none;
  const shape = { names, translated: new Set(['label']), needs: ['list', 'name'] };
  const table = readTable(sheet, shape, defaultLanguage);
  if (table === null) {
    const row = sheet.rows[0]?.number ?? 1;
    const fault = {
      sheet: sheet.name,
      row,
      column: '',
      cell: '',
      code: 'choices-headers',
      params: {},
      value: '',
    };
    return { ...none, faults: [fault] };
  }
  const faults: SheetFault[] = [];
  let count = 0;
  for (const row of table.rows) {
    if (row.isBlank()) continue;
    faults.push(...row.cellFaults());
    const choice = readChoice(row, lists, repeatedChoices, faults);
    if (choice !== null) count += 1;
    if (count > FORM_LIMITS.choices) {
      faults.push(row.fault('name', 'too-many-choices', { max: FORM_LIMITS.choices }));
      break;
    }
  }
  return { lists, table, faults, notices: columnsLeftOut(table, known) };
}

function readChoice(
  row: TableRow,
  lists: Map<string, FormChoice[]>,
  repeatedChoices: boolean,
  faults: SheetFault[],
): FormChoice | null {
  const [listName, name] = [row.text('list'), row.text('name')];
  if (listName === '' && name === '') return null;
  if (listName === '' || name === '') {
    faults.push(row.fault(listName === '' ? 'list' : 'name', 'required'));
    return null;
  }
  const list = lists.get(listName) ?? [];
  lists.set(listName, list);
  if (/\s/.test(name)) faults.push(row.fault('name', 'choice-name-blank'));
  if (name.length > 100) faults.push(row.fault('name', 'too-long', { max: 100 }));
  if (list.some((other) => other.name === name)) {
    // The workbook says itself that it repeats some; the first is the one that is offered.
    if (!repeatedChoices) faults.push(row.fault('name', 'duplicate-choice', { list: listName }));
    return null;
  }
  const choice = { name, label: row.words('label') };
  list.push(choice);
  return choice;
}
