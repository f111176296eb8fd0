import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { type SheetLimits } from '../../../platform/spreadsheets/raw-sheet';
import { readTable } from '../../../platform/spreadsheets/read-table';
import { begunMonths } from '../indicators.presenter';
import { IndicatorsRepository, type ProgrammeRow } from '../indicators.repository';
import { type ReadingChange, wordOfParts } from '../reading-changes';
import { NewReadingDto } from '../readings-entry.dto';
import { ReadingsEntryService } from '../readings-entry.service';
import { presentImport, previewOf } from './present-import';
import {
  type CohortRow,
  ReadingImportsRepository,
  type ReadingImportRow,
} from './reading-imports.repository';
import { ConfirmReadingImportDto, ReadingImportDto, ReadingsFileQuery } from './readings-table.dto';
import { faultAt, stageReadings, type TableFault } from './stage-readings';

// Three hundred cooperatives with a dozen indicators, and room.
const limits: SheetLimits = { rows: 20_000, columns: 250, cell: 500 };
const mostReadings = 10_000;

@Injectable()
export class ReadingImportsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly entry: ReadingsEntryService,
    private readonly imports: ReadingImportsRepository,
  ) {}

  /** Reads the file and says what it would change; the readings stay as they are. */
  async preview(
    context: RequestContext,
    programmeId: string,
    { id, fileName, month }: ReadingsFileQuery,
    body: unknown,
  ): Promise<ReadingImportDto> {
    const programme = await this.programme(context, programmeId);
    if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type');
    const sheets = await readTable(body, fileName, limits);
    const cohort = await this.imports.cohort(context, programmeId);
    const file = stageReadings(sheets, frameOf(programme, cohort, month, fileName));
    if (file.readings.length > mostReadings) throw refused('import-too-many-rows', [], { max: mostReadings });
    const readings = file.readings.map(({ sheet: _sheet, row: _row, ...reading }) => ({
      ...reading,
      id: uuidv7(),
    }));
    const compared = await this.entry.compare(context, programmeId, readings);
    const against = compared.faults.map(({ pointer, code, params }): TableFault => {
      const [, place, field] = /^\/readings\/(\d+)\/(.*)$/.exec(pointer) ?? [];
      const { sheet = '', row = 0 } = file.readings[Number(place)] ?? {};
      return { ...faultAt(sheet, row, field ?? '', code, ''), params };
    });
    const faults = [...file.faults, ...against];
    const changes = compared.changes.filter((change) => changesFigure(change, fileName));
    const warnings = await this.entry.warnings(
      context,
      changes.map(({ reading }) => reading),
    );
    const preview = previewOf(
      { ...file, faults },
      changes.map((change, place) => ({ ...change, warnings: warnings[place] ?? [] })),
      { cohort, indicators: programme.indicators },
    );
    const staged = preview.canConfirm ? changes.map(seenNow) : null;
    const row = { id, programme_id: programmeId, file_name: fileName, preview, staged };
    await this.imports.insert(context, row);
    context.audit('reading-import', id, null, { fileName, bytes: body.length, faults: preview.faultsTotal });
    return presentImport({ ...row, status: 'preview' });
  }

  async read(context: RequestContext, id: string): Promise<ReadingImportDto> {
    return presentImport(found(await this.imports.find(context, id)));
  }

  /** Enters all of it, or none. */
  async confirm(
    context: RequestContext,
    id: string,
    { remark }: ConfirmReadingImportDto,
  ): Promise<ReadingImportDto> {
    const row = found(await this.imports.find(context, id, true));
    if (row.status !== 'preview') throw conflict('import-already-confirmed');
    if (row.staged === null) throw conflict('import-not-ready');
    const readings = row.staged.map((reading) => ({ ...reading, remark: reading.remark || remark.trim() }));
    const { faults, stale, changes } = await this.entry.compare(context, row.programme_id, readings);
    if (faults.length + stale.length > 0 || changes.length !== readings.length)
      throw conflict('import-outdated');
    const silent = changes.some(({ reading, old }) => (old?.reported_in.length ?? 0) > 0 && !reading.remark);
    if (silent) throw refused('invalid-fields', [fault('/remark', 'reported-needs-reason')]);
    await this.entry.store(context, changes);
    await this.imports.confirm(
      context,
      id,
      changes.map(({ reading, old }) => ({ readingId: reading.id, replacedId: old?.id ?? null })),
    );
    context.audit(
      'reading-import',
      id,
      { status: 'preview' },
      { status: 'confirmed', readings: changes.length },
    );
    return this.read(context, id);
  }

  /** Brings back what stood before, while nobody has corrected, decided on or reported what came in. */
  async undo(context: RequestContext, id: string): Promise<ReadingImportDto> {
    const row = found(await this.imports.find(context, id, true));
    if (row.status !== 'confirmed') throw conflict('import-not-ready');
    const imported = await this.imports.imported(context, id);
    if (imported.some(({ untouched }) => !untouched)) throw conflict('import-touched');
    const pairs = imported.map((each) => ({ ...each, newId: uuidv7() }));
    await this.imports.restore(context, id, pairs, row.file_name);
    for (const { newId, reading_id: before } of pairs) {
      context.audit('reading', newId, { reading: before }, { restored: true, import: id });
    }
    context.audit(
      'reading-import',
      id,
      { status: 'confirmed' },
      { status: 'undone', readings: pairs.length },
    );
    return this.read(context, id);
  }

  private async programme(context: RequestContext, id: string): Promise<ProgrammeRow> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }
}

function found(row: ReadingImportRow | null): ReadingImportRow {
  if (row === null) throw notFound();
  return row;
}

/** A table that tells neither source nor parts says nothing new by leaving them out. */
function changesFigure({ reading, old }: ReadingChange, fileName: string): boolean {
  if (old === null || reading.source !== fileName || reading.remark) return true;
  if ((reading.parts ?? []).length > 0 && wordOfParts(reading.parts ?? []) !== wordOfParts(old.parts))
    return true;
  const { value, numerator, denominator } = reading;
  const same = numerator === null ? value === old.value : numerator === old.numerator;
  return !same || denominator !== old.denominator;
}

/** With what stands there now: where that is something else when it is confirmed, the preview no longer holds. */
function seenNow({ reading, old }: ReadingChange): NewReadingDto {
  const ratio = reading.numerator !== null;
  return { ...reading, value: ratio ? null : reading.value, replaces: old?.id ?? null };
}

function frameOf(programme: ProgrammeRow, cohort: readonly CohortRow[], month: string, fileName: string) {
  const typed = programme.indicators.filter(({ origin }) => origin === 'typed');
  return {
    enrolments: new Map(
      cohort.flatMap(({ id, code }) => (code === null ? [] : [[code.toUpperCase(), id] as const])),
    ),
    indicators: new Map(typed.map(({ id, code }) => [code.toUpperCase(), id])),
    months: new Set(begunMonths(programme, localDate(new Date(), programme.zone))),
    month,
    source: fileName,
  };
}
