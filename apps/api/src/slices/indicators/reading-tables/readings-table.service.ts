import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { fault, notFound, refused } from '../../../platform/problem/problem';
import { writeCsv } from '../../../platform/spreadsheets/write-csv';
import { writeWorkbook } from '../../../platform/spreadsheets/write-workbook';
import { begunMonths } from '../indicators.presenter';
import { type IndicatorRow, IndicatorsRepository } from '../indicators.repository';
import { type CohortRow, ReadingImportsRepository } from './reading-imports.repository';
import { ReadingsTableQuery } from './readings-table.dto';
import { ReadingsTableRepository, type TableReading } from './readings-table.repository';
import { columnsTold, partIn } from './part-columns';
import { columnsFor, type Field, fields } from './table-columns';
import { type TableLocale } from './table-locale';

type Line = (string | number | null)[];

const states = {
  submitted: { fr: 'À valider', ar: 'في انتظار المصادقة', en: 'To approve' },
  approved: { fr: 'Validé', ar: 'مصادق عليه', en: 'Approved' },
  returned: { fr: 'Renvoyé', ar: 'أُعيد', en: 'Sent back' },
};

/** Readings as a table for a spreadsheet; what it writes, the import reads. */
@Injectable()
export class ReadingsTableService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly imports: ReadingImportsRepository,
    private readonly tables: ReadingsTableRepository,
  ) {}

  async table(
    context: RequestContext,
    id: string,
    { from, to, layout, format, locale }: ReadingsTableQuery,
  ): Promise<{ bytes: Buffer; fileName: string }> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    if (to < from) throw refused('invalid-fields', [fault('?to', 'period-reversed')]);
    const months = begunMonths(programme, localDate(new Date(), programme.zone)).filter(
      (month) => month >= from && month <= to,
    );
    const cohort = await this.imports.cohort(context, id);
    const typed = programme.indicators.filter(({ origin }) => origin === 'typed');
    const readings = layout === 'template' ? [] : await this.tables.between(context, id, from, to);
    const rows =
      layout === 'long'
        ? longTable(readings, cohort, programme.indicators, locale)
        : gridTable(readings, cohort, typed, months, locale);
    const bytes =
      format === 'csv'
        ? Buffer.from(writeCsv(rows), 'utf8')
        : await writeWorkbook([{ name: from === to ? from : `${from} ${to}`, rows }]);
    return { bytes, fileName: `${['tiwizi', layout, from, to].join('-')}.${format}` };
  }
}

const heads = (names: readonly Field[], locale: TableLocale): string[] =>
  names.map((name) => fields[name][locale]);

function gridTable(
  readings: readonly TableReading[],
  cohort: readonly CohortRow[],
  indicators: readonly IndicatorRow[],
  months: readonly string[],
  locale: TableLocale,
): Line[] {
  const known = new Map(readings.map((one) => [`${one.enrolment_id} ${one.indicator_id} ${one.month}`, one]));
  const columns = indicators.flatMap((indicator) => {
    const { id, code, name } = indicator;
    const own = readings.filter(({ indicator_id: of }) => of === id);
    return [
      ...columnsFor(indicator, locale).map(({ header, slot }) => ({
        id,
        header,
        read: (one: TableReading) => one[slot],
      })),
      ...columnsTold(own).map((part) => ({
        id,
        header: `${code}/${part.suffix} · ${name[locale]} (${part.header[locale]})`,
        read: (one: TableReading) => partIn(part, one),
      })),
    ];
  });
  const lines = months.flatMap((month) =>
    cohort.map((row): Line => [
      row.code,
      row.name_fr,
      month,
      ...columns.map(({ id, read }) => {
        const one = known.get(`${row.id} ${id} ${month}`);
        return one === undefined ? null : read(one);
      }),
    ]),
  );
  return [[...heads(['code', 'name', 'month'], locale), ...columns.map(({ header }) => header)], ...lines];
}

const longFields: readonly Field[] = [
  ...(['code', 'name', 'month', 'indicator', 'title', 'value', 'numerator', 'denominator'] as const),
  ...(['unit', 'status', 'source', 'remark'] as const),
];

function longTable(
  readings: readonly TableReading[],
  cohort: readonly CohortRow[],
  indicators: readonly IndicatorRow[],
  locale: TableLocale,
): Line[] {
  const names = new Map(cohort.map((row) => [row.id, row]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const parts = columnsTold(readings);
  const lines = readings.flatMap((one): Line[] => {
    const [row, indicator] = [names.get(one.enrolment_id), known.get(one.indicator_id)];
    if (!row || !indicator) return [];
    const { code, name, unit, is_ratio: isRatio } = indicator;
    // The value of a ratio follows from its two numbers.
    const figures: Line = [isRatio ? null : one.value, one.numerator, one.denominator];
    const words: Line = [unit[locale], states[one.status][locale], one.source, one.remark];
    const told = parts.map((part) => partIn(part, one));
    return [[row.code, row.name_fr, one.month, code, name[locale], ...figures, ...told, ...words]];
  });
  const named = heads(longFields, locale);
  const at = longFields.indexOf('unit');
  return [
    [...named.slice(0, at), ...parts.map(({ header }) => header[locale]), ...named.slice(at)],
    ...lines,
  ];
}
