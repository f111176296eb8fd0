import {
  FORM_LIMITS,
  type FormGroup,
  type FormItem,
  type FormQuestion,
  isAsked,
  type QuestionType,
} from './form';
import { type ReadChoices } from './read-choices';
import { type SheetFault, type Table, type TableRow } from './sheet-table';
import { readRowType, type RowType } from './survey-types';

export const surveyNames = new Map([
  ['type', 'type'],
  ['name', 'name'],
  ['label', 'label'],
  ['caption', 'label'],
  ['hint', 'hint'],
  ['required', 'required'],
  ['required_message', 'required_message'],
  ['relevant', 'relevant'],
  ['relevance', 'relevant'],
  ['constraint', 'constraint'],
  ['constraint_message', 'constraint_message'],
  ['constraint_msg', 'constraint_message'],
  ['calculation', 'calculation'],
  ['calculate', 'calculation'],
  ['default', 'default'],
  ['choice_filter', 'choice_filter'],
  ['trigger', 'trigger'],
]);
export const surveyColumns: ReadonlySet<string> = new Set(surveyNames.values());
export const surveyTranslated: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'required_message',
  'constraint_message',
]);

/** What a row became, so that a fault found later can be shown at its place. */
export type RowOf = Map<FormItem, TableRow>;

export interface ReadSurvey {
  items: FormItem[];
  rowOf: RowOf;
  faults: SheetFault[];
  notices: SheetFault[];
}

interface OpenGroup {
  items: FormItem[];
  repeat: boolean;
  row: TableRow | null;
}

/** Reads the rows of a survey sheet into its tree of groups and questions. */
export function readSurvey(table: Table, choices: ReadChoices): ReadSurvey {
  return new SurveyReader(choices).read(table);
}

class SurveyReader {
  private readonly rowOf: RowOf = new Map();
  private readonly faults: SheetFault[] = [];
  private readonly notices: SheetFault[] = [];
  private readonly names = new Set<string>();
  private readonly open: OpenGroup[] = [{ items: [], repeat: false, row: null }];
  private questions = 0;

  constructor(private readonly choices: ReadChoices) {}

  read(table: Table): ReadSurvey {
    const root = this.open[0]?.items ?? [];
    for (const row of table.rows) {
      if (row.isBlank()) continue;
      this.faults.push(...row.cellFaults());
      this.readRow(row);
      if (this.questions > FORM_LIMITS.questions) {
        this.faults.push(row.fault('name', 'too-many-questions', { max: FORM_LIMITS.questions }));
        break;
      }
    }
    for (const { row } of this.open.slice(1)) {
      if (row !== null) this.faults.push(row.fault('type', 'group-not-closed'));
    }
    return { items: root, rowOf: this.rowOf, faults: this.faults, notices: this.notices };
  }

  private readRow(row: TableRow): void {
    if (row.text('type') === '') {
      // A remark between the rows asks nothing; a row with a name meant to.
      if (row.text('name') === '') this.notices.push(row.fault('label', 'row-left-out'));
      else this.faults.push(row.fault('type', 'missing-type'));
      return;
    }
    const type = readRowType(row.text('type'));
    switch (type.kind) {
      case 'unknown':
        this.faults.push(row.fault('type', type.code));
        // Its name stands, so that what refers to it is not called unknown as well.
        this.names.add(row.text('name'));
        return;
      case 'metadata':
        this.notices.push(row.fault('type', 'row-left-out'));
        return;
      case 'begin':
        return this.begin(row, type);
      case 'end':
        return this.end(row, type);
      case 'today':
        return this.question(row, 'calculate', null, 'today()');
      case 'question':
        return this.question(row, type.type, type.list);
    }
  }

  private begin(row: TableRow, { repeat }: RowType & { kind: 'begin' }): void {
    const group: FormGroup = {
      kind: 'group',
      name: this.name(row, `group_${row.number}`),
      label: row.words('label'),
      relevant: this.expression(row, 'relevant'),
      repeat,
      items: [],
    };
    if (repeat) this.notices.push(row.fault('type', 'repeat-as-group'));
    if (this.open.length > FORM_LIMITS.depth) {
      this.faults.push(row.fault('type', 'too-deep', { max: FORM_LIMITS.depth }));
    }
    this.rowOf.set(group, row);
    this.open.at(-1)?.items.push(group);
    this.open.push({ items: group.items, repeat, row });
  }

  private end(row: TableRow, { repeat }: RowType & { kind: 'end' }): void {
    const group = this.open.length > 1 ? this.open.pop() : undefined;
    if (group === undefined) this.faults.push(row.fault('type', 'group-not-begun'));
    else if (group.repeat !== repeat) {
      this.faults.push(row.fault('type', 'group-mismatch', { row: group.row?.number ?? 0 }));
    }
  }

  private question(row: TableRow, type: QuestionType, list: string | null, calculation = ''): void {
    this.questions += 1;
    const name = this.name(row, type === 'note' ? `note_${row.number}` : null);
    const question: FormQuestion = {
      kind: 'question',
      type,
      name,
      label: row.words('label'),
      hint: row.words('hint'),
      required: this.required(row),
      requiredMessage: row.words('required_message'),
      relevant: this.expression(row, 'relevant'),
      constraint: this.expression(row, 'constraint'),
      constraintMessage: row.words('constraint_message'),
      calculation: calculation === '' ? this.expression(row, 'calculation') : calculation,
      defaultValue: row.text('default'),
      list: list === null ? null : this.list(row, list),
    };
    this.check(row, question);
    this.rowOf.set(question, row);
    this.open.at(-1)?.items.push(question);
  }

  private check(row: TableRow, question: FormQuestion): void {
    const refuse = (wrong: boolean, column: string, code: string): void => {
      if (wrong) this.faults.push(row.fault(column, code));
    };
    const isCalculated = question.type === 'calculate';
    refuse(isCalculated && question.calculation === '', 'calculation', 'required');
    refuse(!isCalculated && question.calculation !== '', 'calculation', 'calculation-not-here');
    refuse(!isCalculated && Object.keys(question.label).length === 0, 'label', 'missing-label');
    refuse(row.text('choice_filter') !== '', 'choice_filter', 'choice-filter');
    refuse(row.text('trigger') !== '', 'trigger', 'trigger');
    // A question that nobody answers is neither required nor right or wrong.
    if (!isAsked(question)) {
      Object.assign(question, { required: '', constraint: '', defaultValue: '' });
    }
  }

  private name(row: TableRow, made: string | null): string {
    const name = row.text('name') || made;
    if (name === null) {
      this.faults.push(row.fault('name', 'required'));
      return '';
    }
    // Not every program that passes answers on keeps those under a name that all objects have.
    if (name in Object.prototype || !/^[\p{L}_][\p{L}\p{N}_.-]{0,119}$/u.test(name))
      this.faults.push(row.fault('name', 'invalid-name'));
    else if (this.names.has(name)) this.faults.push(row.fault('name', 'duplicate-name'));
    this.names.add(name);
    return name;
  }

  private required(row: TableRow): string {
    const text = row.text('required');
    if (/^(|no|non|false|false\(\)|0|faux|لا)$/i.test(text)) return '';
    return /^(yes|oui|true|true\(\)|1|vrai|نعم)$/i.test(text) ? 'true()' : text;
  }

  private expression(row: TableRow, column: string): string {
    const text = row.text(column);
    // TRUE typed into a cell is a condition of its own, without brackets.
    return /^(true|false)$/i.test(text) ? `${text.toLowerCase()}()` : text;
  }

  private list(row: TableRow, name: string): string {
    const { lists } = this.choices;
    if (lists.has(name)) return name;
    const alike = [...lists.keys()].filter((each) => each.toLowerCase() === name.toLowerCase());
    if (alike.length === 1) return alike[0] ?? name;
    this.faults.push(row.fault('type', 'unknown-list', { list: name.slice(0, 60) }));
    return name;
  }
}
