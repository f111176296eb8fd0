import { Injectable } from '@nestjs/common';
import { aggregateAcrossTime, localDate } from '@tiwizi/domain';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import {
  begunMonths,
  dueOnOf,
  presentIndicator,
  presentReading,
  presentSeries,
} from './indicators.presenter';
import { IndicatorsRepository, type ProgrammeRow } from './indicators.repository';
import { cellOf, readingFaults } from './reading-faults';
import {
  DecidedReadingsDto,
  DecideReadingsDto,
  EnrolmentIndicatorsDto,
  EnteredReadingsDto,
  EnterReadingsDto,
  MonthQuery,
  NewReadingDto,
  ReadingsGridDto,
} from './readings.dto';
import { type PlacedReadingRow, ReadingsRepository } from './readings.repository';

@Injectable()
export class ReadingsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readings: ReadingsRepository,
  ) {}

  async grid(context: RequestContext, id: string, query: MonthQuery): Promise<ReadingsGridDto> {
    const programme = await this.programme(context, id);
    const months = this.monthsOf(programme);
    const month = query.month ?? months.at(-1) ?? programme.starts_on.slice(0, 7);
    if (query.month !== undefined && !months.includes(query.month)) {
      throw refused('invalid-fields', [fault('?month', 'month-not-open')]);
    }
    const rows = await this.readings.grid(context, id, month);
    return {
      programmeId: id,
      month,
      months,
      dueOn: dueOnOf(month),
      indicators: programme.indicators.map(presentIndicator),
      rows: rows.map((row) => ({
        enrolmentId: row.enrolment_id,
        nameFr: row.name_fr,
        nameAr: row.name_ar,
      })),
      cells: rows.flatMap((row) =>
        row.cells.map((cell) => ({
          ...cell,
          enrolmentId: row.enrolment_id,
          current: cell.current && presentReading(cell.current),
          previous: cell.previous && presentReading(cell.previous),
        })),
      ),
      may: allowedOf(context, ['readings.enter', 'readings.approve', 'indicators.choose']).filter(
        (verb) => verb !== 'readings.enter' || (programme.status === 'running' && months.length > 0),
      ),
    };
  }

  async ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentIndicatorsDto> {
    const enrolment = await this.readings.enrolment(context, enrolmentId);
    if (enrolment === null) throw notFound();
    const programme = await this.programme(context, enrolment.programme_id);
    const series = new Map(enrolment.series.map((each) => [each.indicator_id, each]));
    return {
      enrolmentId,
      programmeId: programme.id,
      cooperativeId: enrolment.cooperative_id,
      cooperativeNameFr: enrolment.name_fr,
      cooperativeNameAr: enrolment.name_ar,
      months: this.monthsOf(programme),
      indicators: programme.indicators.map((indicator) => presentSeries(indicator, series.get(indicator.id))),
      may: allowedOf(context, ['indicators.choose', 'readings.enter']),
    };
  }

  /** Keeps what changed: a reading that corrects another takes its place, and the other stays behind it. */
  async enter(context: RequestContext, id: string, body: EnterReadingsDto): Promise<EnteredReadingsDto> {
    const programme = await this.programme(context, id);
    if (programme.status === 'closed') throw conflict('programme-closed');
    const faults = readingFaults(body.readings, {
      indicators: new Map(programme.indicators.map((indicator) => [indicator.id, indicator])),
      enrolments: await this.readings.enrolmentsOf(
        context,
        id,
        body.readings.map(({ enrolmentId }) => enrolmentId),
      ),
      months: new Set(this.monthsOf(programme)),
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const entered = body.readings.map(withValue);
    const standing = await this.readings.standing(context, entered);
    const changes = changesOf(entered, standing);
    await this.readings.replace(
      context,
      changes.flatMap(({ reading, old }) => (old ? [{ oldId: old.id, newId: reading.id }] : [])),
    );
    const stored = await this.readings.insert(
      context,
      changes.map(({ reading }) => reading),
    );
    changes.forEach(({ reading, old }) => context.audit('reading', reading.id, old, reading));
    if (changes.length === 0) context.audit('readings', id, null, { unchanged: entered.length });
    return {
      items: stored.map((row) => ({
        enrolmentId: row.enrolment_id,
        indicatorId: row.indicator_id,
        reading: presentReading(row),
      })),
    };
  }

  async decide(context: RequestContext, body: DecideReadingsDto): Promise<DecidedReadingsDto> {
    const { readingIds, decision, reason } = body;
    const rows = new Map((await this.readings.byId(context, readingIds)).map((row) => [row.id, row]));
    const faults = readingIds.flatMap((id, index) =>
      rows.has(id) ? [] : [fault(`/readingIds/${index}`, 'unknown-reference')],
    );
    if (faults.length > 0) throw refused('unknown-reference', faults);
    if (decision === 'return' && reason.trim() === '') {
      throw refused('invalid-fields', [fault('/reason', 'required')]);
    }
    if ([...rows.values()].some(({ replaced, status }) => replaced || status !== 'submitted')) {
      throw conflict('reading-decided');
    }
    const status = decision === 'approve' ? 'approved' : 'returned';
    const kept = decision === 'approve' ? '' : reason.trim();
    await this.readings.decide(context, readingIds, status, kept);
    readingIds.forEach((id) =>
      context.audit('reading', id, { status: 'submitted' }, { status, reason: kept }),
    );
    return { count: readingIds.length, status };
  }

  private async programme(context: RequestContext, id: string): Promise<ProgrammeRow> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }

  private monthsOf(programme: ProgrammeRow): string[] {
    return begunMonths(programme, localDate(new Date(), programme.zone));
  }
}

function withValue(reading: NewReadingDto): NewReadingDto {
  return { ...reading, value: aggregateAcrossTime([{ ...reading, period: reading.month }], 'latest').value };
}

interface ReadingChange {
  reading: NewReadingDto;
  old: PlacedReadingRow | null;
}

/** Which readings say something new; an id that already stands for something else is refused. */
function changesOf(entered: NewReadingDto[], standing: PlacedReadingRow[]): ReadingChange[] {
  const byId = new Map(standing.map((row) => [row.id, row]));
  const current = new Map(standing.filter(({ replaced }) => !replaced).map((row) => [placeOf(row), row]));
  return entered.flatMap((reading, index): ReadingChange[] => {
    const same = byId.get(reading.id);
    if (same !== undefined) {
      if (placeOf(same) === cellOf(reading) && saysTheSame(same, reading)) return [];
      throw refused('invalid-fields', [fault(`/readings/${index}/id`, 'already-exists')]);
    }
    const old = current.get(cellOf(reading)) ?? null;
    if (old === null) return reading.value === null ? [] : [{ reading, old }];
    return saysTheSame(old, reading) && old.status !== 'returned' ? [] : [{ reading, old }];
  });
}

function placeOf(row: PlacedReadingRow): string {
  return cellOf({ enrolmentId: row.enrolment_id, indicatorId: row.indicator_id, month: row.month });
}

function saysTheSame(row: PlacedReadingRow, reading: NewReadingDto): boolean {
  if (row.numerator !== reading.numerator || row.denominator !== reading.denominator) return false;
  // The stored value of a ratio is rounded; its parts have just been compared.
  return row.source === reading.source && (row.numerator !== null || row.value === reading.value);
}
