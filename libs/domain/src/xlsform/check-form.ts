import { compile } from './compiled-form';
import { parseExpression, plainExpression, referencesOf } from './expression';
import { defaultAnswer } from './form-answers';
import { type FormItem, type FormText, groupsOf, questionsOf, type QuestionnaireForm } from './form';
import { referencesIn } from './form-words';
import { type RowOf } from './read-survey';
import { type SheetFault, type TableRow } from './sheet-table';

const expressions = ['relevant', 'required', 'constraint', 'calculation'] as const;
const texts = [
  ['label', 'label'],
  ['hint', 'hint'],
  ['constraintMessage', 'constraint_message'],
  ['requiredMessage', 'required_message'],
] as const;

/**
 * Checks what only the whole form can tell: expressions outside the subset, names that no question has, defaults that
 * could be no answer, circles. Writes each expression that can be read in its plain form.
 */
export function checkForm(form: QuestionnaireForm, rowOf: RowOf): SheetFault[] {
  const faults: SheetFault[] = [];
  const names = new Set(questionsOf(form.items).map(({ question }) => question.name));
  for (const item of itemsOf(form.items)) {
    const row = rowOf.get(item);
    if (row === undefined) continue;
    faults.push(...checkExpressions(item, row, names), ...checkTexts(item, row, names));
    if (
      item.kind === 'question' &&
      item.defaultValue !== '' &&
      defaultAnswer(form, item, '2000-01-01') === null
    ) {
      faults.push(row.fault('default', 'default-unreadable'));
    }
  }
  return faults.length > 0 ? faults : circles(form, rowOf);
}

const itemsOf = (items: readonly FormItem[]): FormItem[] => [
  ...questionsOf(items).map(({ question }) => question),
  ...groupsOf(items),
];

function checkExpressions(item: FormItem, row: TableRow, names: ReadonlySet<string>): SheetFault[] {
  const fields = item as unknown as Partial<Record<(typeof expressions)[number], string>>;
  return expressions.flatMap((field) => {
    const source = fields[field] ?? '';
    if (source === '') return [];
    const parsed = parseExpression(source);
    if ('fault' in parsed) {
      const { code, at, found } = parsed.fault;
      return [row.fault(field, code, { at: at + 1, found: found.slice(0, 40) })];
    }
    fields[field] = plainExpression(source) ?? source;
    return unknownNames(referencesOf(parsed.expression), names).map((name) =>
      row.fault(field, 'unknown-reference', { name }),
    );
  });
}

function checkTexts(item: FormItem, row: TableRow, names: ReadonlySet<string>): SheetFault[] {
  const fields = item as unknown as Partial<Record<(typeof texts)[number][0], FormText>>;
  return texts.flatMap(([field, column]) =>
    Object.entries(fields[field] ?? {}).flatMap(([language, text]) =>
      unknownNames(referencesIn(text), names).map((name) =>
        row.fault(column, 'unknown-reference', { name }, language),
      ),
    ),
  );
}

const unknownNames = (found: readonly string[], names: ReadonlySet<string>): string[] =>
  found.filter((name) => !names.has(name)).map((name) => name.slice(0, 60));

function circles(form: QuestionnaireForm, rowOf: RowOf): SheetFault[] {
  return compile(form).circles.flatMap((names) => circleFault(form, rowOf, names));
}

function circleFault(form: QuestionnaireForm, rowOf: RowOf, names: readonly string[]): SheetFault[] {
  const question = compile(form).byName.get(names[0] ?? '')?.question;
  const row = question && rowOf.get(question);
  if (question === undefined || row === undefined) return [];
  const column = question.type === 'calculate' ? 'calculation' : 'relevant';
  return [row.fault(column, 'circle', { names: names.slice(0, 8).join(' → ') })];
}
