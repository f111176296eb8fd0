import { type ReadingWarningCode } from '@tiwizi/domain';
import { type IndicatorRow } from '../indicators.repository';
import { type ReadingChange } from '../reading-changes';
import { type CohortRow, type ImportPreview, type ReadingImportRow } from './reading-imports.repository';
import { ReadingImportDto } from './readings-table.dto';
import { type StagedReadings } from './stage-readings';

const mostShown = 200;

interface Named {
  cohort: readonly CohortRow[];
  indicators: readonly IndicatorRow[];
}

interface WarnedChange extends ReadingChange {
  warnings: ReadingWarningCode[];
}

/** What a file would change, as it is shown before anything does: what is odd or reported stands first. */
export function previewOf(
  { readings, faults, ignoredColumns, rows }: StagedReadings,
  changes: readonly WarnedChange[],
  { cohort, indicators }: Named,
): ImportPreview {
  const names = new Map(cohort.map((row) => [row.id, row]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const shown = changes.map(({ place, reading, old, warnings }) => ({
    row: readings[place]?.row ?? 0,
    nameFr: names.get(reading.enrolmentId)?.name_fr ?? '–',
    nameAr: names.get(reading.enrolmentId)?.name_ar ?? '',
    indicator: known.get(reading.indicatorId)?.name ?? { fr: '–', ar: '–', en: '–' },
    month: reading.month,
    before: old?.value ?? null,
    after: reading.value === null ? null : Number(reading.value.toFixed(4)),
    warnings,
    reported: (old?.reported_in.length ?? 0) > 0,
  }));
  const weight = ({ warnings, reported }: (typeof shown)[number]) =>
    reported ? 0 : warnings.length > 0 ? 1 : 2;
  return {
    rows,
    unchanged: readings.length - changes.length,
    changes: shown.sort((a, b) => weight(a) - weight(b)).slice(0, mostShown),
    changesTotal: changes.length,
    faults: faults.slice(0, mostShown),
    faultsTotal: faults.length,
    ignoredColumns: [...new Set(ignoredColumns)].slice(0, mostShown),
    canConfirm: faults.length === 0 && changes.length > 0,
  };
}

export function presentImport(row: Omit<ReadingImportRow, 'staged'>): ReadingImportDto {
  const { id, programme_id: programmeId, file_name: fileName, status, preview } = row;
  return {
    id,
    programmeId,
    fileName,
    status,
    ...preview,
    canConfirm: preview.canConfirm && status === 'preview',
  };
}
