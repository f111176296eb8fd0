import { Injectable } from '@nestjs/common';
import { localDate, type ReadingWarningCode, readingWarnings } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, type FieldFault, notFound, Problem, refused } from '../../platform/problem/problem';
import { begunMonths, presentReading } from './indicators.presenter';
import { IndicatorsRepository } from './indicators.repository';
import { readingFaults } from './reading-faults';
import { changesOf, type ReadingChange, reasonFaults, staleFaults, withValue } from './reading-changes';
import {
  DecidedReadingsDto,
  DecideReadingsDto,
  EnteredReadingsDto,
  EnterReadingsDto,
  NewReadingDto,
} from './readings-entry.dto';
import { type PlacedReadingRow, ReadingsEntryRepository } from './readings-entry.repository';

export interface ReadingComparison {
  faults: FieldFault[];
  /** Cells in which something else stands than what was seen. */
  stale: FieldFault[];
  changes: ReadingChange[];
}

/** The status in which a reading has to be for a decision, and the one it has then. */
const decisions = {
  approve: { from: ['submitted'], to: 'approved' },
  return: { from: ['submitted'], to: 'returned' },
  reopen: { from: ['approved', 'returned'], to: 'submitted' },
} as const;

@Injectable()
export class ReadingsEntryService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readings: ReadingsEntryRepository,
  ) {}

  /** Keeps what changed: a reading that corrects another takes its place, and the other stays behind it. */
  async enter(context: RequestContext, id: string, body: EnterReadingsDto): Promise<EnteredReadingsDto> {
    const changes = await this.changes(context, id, body.readings);
    const stored = await this.store(context, changes);
    if (changes.length === 0) context.audit('readings', id, null, { unchanged: body.readings.length });
    return {
      items: stored.map((row) => ({
        enrolmentId: row.enrolment_id,
        indicatorId: row.indicator_id,
        reading: presentReading(row),
      })),
    };
  }

  /** What entering would change; refuses what cannot be entered. Whoever asks holds the programme from here on. */
  async changes(context: RequestContext, id: string, readings: NewReadingDto[]): Promise<ReadingChange[]> {
    const { faults, stale, changes } = await this.compare(context, id, readings);
    if (faults.length > 0) throw refused('invalid-fields', faults);
    if (stale.length > 0) throw new Problem(412, 'changed-meanwhile', {}, stale);
    const silent = reasonFaults(changes);
    if (silent.length > 0) throw refused('invalid-fields', silent);
    return changes;
  }

  /** The same, for who shows what stands against it; where anything is at fault nothing else is looked at. */
  async compare(context: RequestContext, id: string, readings: NewReadingDto[]): Promise<ReadingComparison> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    if (programme.status === 'closed') throw conflict('programme-closed');
    const enrolmentIds = readings.map(({ enrolmentId }) => enrolmentId);
    const faults = readingFaults(readings, {
      indicators: new Map(programme.indicators.map((indicator) => [indicator.id, indicator])),
      enrolments: await this.readings.enrolmentsOf(context, id, enrolmentIds),
      months: new Set(begunMonths(programme, localDate(new Date(), programme.zone))),
    });
    if (faults.length > 0) return { faults, stale: [], changes: [] };
    await this.readings.takeTurns(context, [id]);
    const entered = readings.map(withValue);
    const standing = await this.readings.standing(context, entered);
    return { faults, stale: staleFaults(entered, standing), changes: changesOf(entered, standing) };
  }

  /** The codes of what looks odd about each reading, in their order. */
  async warnings(context: RequestContext, readings: NewReadingDto[]): Promise<ReadingWarningCode[][]> {
    const earlier = await this.readings.earlierValues(context, readings);
    return readings.map((reading, place) =>
      readingWarnings(reading, earlier[place] ?? []).map(({ code }) => code),
    );
  }

  /** Writes changes, and an audit line for each. */
  async store(context: RequestContext, changes: readonly ReadingChange[]): Promise<PlacedReadingRow[]> {
    const replaced = changes.flatMap(({ reading, old }) =>
      old ? [{ oldId: old.id, newId: reading.id }] : [],
    );
    await this.readings.replace(context, replaced);
    const readings = changes.map(({ reading }) => reading);
    const warnings = await this.warnings(context, readings);
    const stored = await this.readings.insert(
      context,
      readings.map((reading, place) => ({ ...reading, warnings: warnings[place] ?? [] })),
    );
    changes.forEach(({ reading, old }) => context.audit('reading', reading.id, old, reading));
    return stored;
  }

  async decide(context: RequestContext, body: DecideReadingsDto): Promise<DecidedReadingsDto> {
    const { readingIds, decision, reason } = body;
    const programmeIds = await this.readings.programmesOf(context, readingIds);
    await this.readings.takeTurns(context, programmeIds);
    const rows = await this.readings.byId(context, readingIds);
    const known = new Set(rows.map(({ id }) => id));
    const faults = readingIds.flatMap((id, index) =>
      known.has(id) ? [] : [fault(`/readingIds/${index}`, 'unknown-reference')],
    );
    if (faults.length > 0) throw refused('unknown-reference', faults);
    if (decision === 'return' && reason.trim() === '') {
      throw refused('invalid-fields', [fault('/reason', 'required')]);
    }
    const { from, to } = decisions[decision];
    if (rows.some(({ reported_in: reports }) => reports.length > 0)) throw conflict('reading-reported');
    if (rows.some(({ replaced, status }) => replaced || !from.some((each) => each === status))) {
      throw conflict('reading-decided');
    }
    const kept = decision === 'return' ? reason.trim() : '';
    await this.readings.decide(context, readingIds, to, kept);
    rows.forEach(({ id, status, returned_reason: before }) =>
      context.audit('reading', id, { status, reason: before }, { status: to, reason: kept }),
    );
    return { count: readingIds.length, status: to };
  }
}
