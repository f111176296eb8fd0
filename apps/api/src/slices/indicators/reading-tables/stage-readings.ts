import { readTypedNumber } from '@tiwizi/domain';
import { type RawCell, type RawSheet } from '../../../platform/spreadsheets/raw-sheet';
import { type NewReadingDto } from '../readings-entry.dto';
import { measure } from '../indicators.dto';
import { type ReadingPartDto } from '../readings.dto';
import { columnOf, type Field, type FigurePlace, monthOfText } from './table-columns';

export interface TableFault {
  sheet: string;
  /** As the spreadsheet numbers it. */
  row: number;
  column: string;
  code: string;
  params: Record<string, string | number>;
  value: string;
}

/** A reading of a table, and where it stands there. */
export interface StagedReading extends Omit<NewReadingDto, 'id'> {
  sheet: string;
  row: number;
}

export interface StagedReadings {
  readings: StagedReading[];
  faults: TableFault[];
  ignoredColumns: string[];
  rows: number;
}

/** What the codes of a table stand for. */
export interface TableFrame {
  /** Enrolments by the code of their cooperative. */
  enrolments: ReadonlyMap<string, string>;
  /** Indicators of the programme that are typed, by their code. */
  indicators: ReadonlyMap<string, string>;
  months: ReadonlySet<string>;
  /** Where nothing says the month: the one that was looked at. */
  month: string;
  source: string;
}

interface Placed {
  sheet: string;
  row: number;
  cell: (field: Field) => RawCell;
}

type Figures = Pick<StagedReading, 'value' | 'numerator' | 'denominator'> & { parts: ReadingPartDto[] };

/**
 * Reads grids (a row a cooperative, a column an indicator) and long tables (a row a reading). An empty cell says nothing: it
 * leaves what stands as it is.
 */
export function stageReadings(sheets: readonly RawSheet[], frame: TableFrame): StagedReadings {
  const staged: StagedReadings = { readings: [], faults: [], ignoredColumns: [], rows: 0 };
  for (const sheet of sheets) stageSheet(sheet, frame, staged);
  return staged;
}

function stageSheet({ name, rows }: RawSheet, frame: TableFrame, staged: StagedReadings): void {
  const [head, ...body] = rows;
  const columns = head?.cells.map(({ text }) => ({ header: text, means: columnOf(text) })) ?? [];
  const placeOfField = new Map<Field, number>();
  const figures: { at: number; code: string; place: FigurePlace; header: string }[] = [];
  const parts: { at: number; place: FigurePlace; header: string }[] = [];
  columns.forEach(({ header, means }, at) => {
    if (means && 'field' in means) placeOfField.set(means.field, at);
    else if (means && 'part' in means) parts.push({ at, place: means.part, header });
    else if (means && 'code' in means && frame.indicators.has(means.code))
      figures.push({ ...means, at, header });
    else if (header !== '' && !(means && 'rest' in means)) staged.ignoredColumns.push(header);
  });
  if (!placeOfField.has('code')) {
    if (body.length > 0) staged.faults.push(faultAt(name, head?.number ?? 1, '', 'column-missing', ''));
    return;
  }
  for (const { number, cells } of body) {
    staged.rows += 1;
    const cell = (at: number | undefined): RawCell =>
      (at === undefined ? undefined : cells[at]) ?? { text: '' };
    const row: Placed = { sheet: name, row: number, cell: (field) => cell(placeOfField.get(field)) };
    const long = placeOfField.has('indicator');
    const code = row.cell('indicator').text.toUpperCase();
    const given = long
      ? [
          ...parts.map((each) => ({ ...each, code })),
          ...(['value', 'numerator', 'denominator'] as const).flatMap((slot) => {
            const at = placeOfField.get(slot);
            return at === undefined ? [] : [{ at, code, place: { slot }, header: columns[at]?.header ?? '' }];
          }),
        ]
      : figures;
    stageRow(
      row,
      given.map((each) => ({ ...each, cell: cell(each.at) })),
      frame,
      staged,
    );
  }
}

interface GivenCell {
  code: string;
  place: FigurePlace;
  header: string;
  cell: RawCell;
}

function stageRow(row: Placed, given: readonly GivenCell[], frame: TableFrame, staged: StagedReadings): void {
  const refuse = (column: string, code: string, value: string) =>
    staged.faults.push(faultAt(row.sheet, row.row, column, code, value));
  const told = given.filter(({ cell }) => cell.text !== '' || cell.fault !== undefined);
  if (told.length === 0) return;
  const cooperative = row.cell('code').text;
  const enrolmentId = frame.enrolments.get(cooperative.toUpperCase());
  if (enrolmentId === undefined) return void refuse('code', 'unknown-cooperative', cooperative);
  const monthText = row.cell('month').text;
  const month = monthText === '' ? frame.month : monthOfText(monthText);
  if (month === null || !frame.months.has(month)) return void refuse('month', 'month-not-open', monthText);
  const byIndicator = new Map<string, Figures>();
  for (const { code, place, header, cell } of told) {
    const indicatorId = frame.indicators.get(code);
    const number = cell.fault === undefined ? readTypedNumber(cell.text) : NaN;
    if (indicatorId === undefined) refuse(header, 'unknown-indicator', code);
    else if (Number.isNaN(number) || Math.abs(number ?? 0) > measure.max)
      refuse(header, 'not-a-number', cell.text);
    else if (number !== null) {
      const figures = byIndicator.get(indicatorId) ?? {
        value: null,
        numerator: null,
        denominator: null,
        parts: [],
      };
      byIndicator.set(indicatorId, withFigure(figures, place, Number(number.toFixed(measure.places))));
    }
  }
  const source = row.cell('source').text.slice(0, 200) || frame.source;
  const remark = row.cell('remark').text.slice(0, 500);
  for (const [indicatorId, figures] of byIndicator) {
    staged.readings.push({
      sheet: row.sheet,
      row: row.row,
      enrolmentId,
      indicatorId,
      month,
      ...figures,
      source,
      remark,
    });
  }
}

function withFigure(figures: Figures, place: FigurePlace, value: number): Figures {
  if (place.slot !== 'part') return { ...figures, [place.slot]: value };
  const { dimension, key } = place;
  return { ...figures, parts: [...figures.parts, { dimension, key, value }] };
}

export function faultAt(sheet: string, row: number, column: string, code: string, value: string): TableFault {
  return { sheet, row, column, code, params: {}, value: value.slice(0, 80) };
}
