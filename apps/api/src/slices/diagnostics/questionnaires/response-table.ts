import { type FormAnswer, isAsked, ownOf, questionsOf, type QuestionnaireForm } from '@tiwizi/domain';
import { writeCsv } from '../../../platform/spreadsheets/write-csv';
import { writeWorkbook } from '../../../platform/spreadsheets/write-workbook';
import { type TableFormat } from './responses.dto';
import { type SentRow } from './responses.repository';

type Cell = string | number | null;

const own = ['cooperative_code', 'cooperative', 'programme', 'held_on', 'respondent', 'written_by'];

/**
 * Sent responses as a table: a column a question under the question's own name, the names of choices as they are kept,
 * those of a select_multiple with a space between, as every program that reads XLSForm data expects.
 */
export async function responseTable(
  form: QuestionnaireForm,
  sent: readonly SentRow[],
  format: TableFormat,
): Promise<Buffer> {
  const names = questionsOf(form.items)
    .filter(({ question }) => isAsked(question) || question.type === 'calculate')
    .map(({ question }) => question.name);
  const rows: Cell[][] = [
    [...own, ...names],
    ...sent.map((row) => [
      row.cooperative_code,
      row.name_fr,
      row.programme_code,
      row.held_on,
      row.respondent,
      row.written_by_name,
      ...names.map((name) => cellOf(ownOf(row.answers, name) ?? null)),
    ]),
  ];
  if (format === 'csv') return Buffer.from(writeCsv(rows));
  return writeWorkbook([{ name: form.id.replace(/[*?:\\/[\]]/g, '_').slice(0, 31), rows }]);
}

const cellOf = (answer: FormAnswer): Cell =>
  typeof answer === 'string' || typeof answer === 'number' || answer === null ? answer : answer.join(' ');
