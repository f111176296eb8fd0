import { aggregateAcrossTime } from '@tiwizi/domain';
import { type FieldFault, fault, refused } from '../../platform/problem/problem';
import { cellOf } from './reading-faults';
import { NewReadingDto } from './readings-entry.dto';
import { type PlacedReadingRow } from './readings-entry.repository';
import { type ReadingPartDto } from './readings.dto';

export interface ReadingChange {
  /** Its place in what was sent. */
  place: number;
  reading: NewReadingDto;
  /** What it takes the place of. */
  old: PlacedReadingRow | null;
}

/** With the value that its parts make, where it is a ratio. */
export function withValue(reading: NewReadingDto): NewReadingDto {
  return { ...reading, value: aggregateAcrossTime([{ ...reading, period: reading.month }], 'latest').value };
}

/** Which readings say something new; an id that already stands for something else is refused. */
export function changesOf(entered: NewReadingDto[], standing: PlacedReadingRow[]): ReadingChange[] {
  const byId = new Map(standing.map((row) => [row.id, row]));
  const current = currentByCell(standing);
  return entered.flatMap((reading, place): ReadingChange[] => {
    const same = byId.get(reading.id);
    if (same !== undefined) {
      if (placeOf(same) === cellOf(reading) && saysTheSame(same, reading)) return [];
      throw refused('invalid-fields', [fault(`/readings/${place}/id`, 'already-exists')]);
    }
    const old = current.get(cellOf(reading)) ?? null;
    if (old === null) return reading.value === null ? [] : [{ place, reading, old }];
    return saysTheSame(old, reading) && old.status !== 'returned' ? [] : [{ place, reading, old }];
  });
}

/** Cells in which another reading stands than the one that was seen. */
export function staleFaults(entered: NewReadingDto[], standing: PlacedReadingRow[]): FieldFault[] {
  const current = currentByCell(standing);
  return entered.flatMap((reading, place) => {
    const there = current.get(cellOf(reading)) ?? null;
    const seen = reading.replaces === undefined || reading.replaces === (there?.id ?? null);
    // Sent again after it arrived, or the same by somebody else: nothing of theirs would be lost.
    if (seen || (there !== null && saysTheSame(there, reading))) return [];
    return [fault(`/readings/${place}/replaces`, 'changed-meanwhile')];
  });
}

/** Corrections of what a sealed report says, without a word on why. */
export function reasonFaults(changes: readonly ReadingChange[]): FieldFault[] {
  return changes.flatMap(({ place, reading: { remark = '' }, old }) =>
    old !== null && old.reported_in.length > 0 && remark.trim() === ''
      ? [fault(`/readings/${place}/remark`, 'reported-needs-reason')]
      : [],
  );
}

function currentByCell(standing: PlacedReadingRow[]): Map<string, PlacedReadingRow> {
  return new Map(standing.filter(({ replaced }) => !replaced).map((row) => [placeOf(row), row]));
}

function placeOf(row: PlacedReadingRow): string {
  return cellOf({ enrolmentId: row.enrolment_id, indicatorId: row.indicator_id, month: row.month });
}

function saysTheSame(row: PlacedReadingRow, reading: NewReadingDto): boolean {
  if (row.numerator !== reading.numerator || row.denominator !== reading.denominator) return false;
  if (wordOfParts(row.parts) !== wordOfParts(reading.parts ?? [])) return false;
  const { remark = '' } = reading;
  if (remark.trim() !== '' && remark.trim() !== row.remark) return false;
  // The stored value of a ratio is rounded; its parts have just been compared.
  return row.source === reading.source && (row.numerator !== null || row.value === reading.value);
}

/** Parts in words that are the same where they say the same. */
export const wordOfParts = (parts: readonly ReadingPartDto[]): string =>
  parts
    .flatMap(({ dimension, key, value }) => (value === null ? [] : [`${dimension} ${key} ${value}`]))
    .sort()
    .join();
