import { parse } from 'csv-parse/sync';
import { refused } from '../problem/problem';
import { cellOf, isBlank, type RawSheet, refuseTooMany, type SheetLimits } from './raw-sheet';

/** Reads CSV as Excel, LibreOffice and others write it: UTF-8, UTF-16 or Windows-1252; `;`, `,` or tab. */
export function readCsv(bytes: Buffer, name: string, limits: SheetLimits): RawSheet {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw refused('import-unreadable');
  const records = split(text, limits);
  const rows = records
    .map((record, index) => ({
      number: index + 1,
      cells: record.map((value) => cellOf(value, limits.cell)),
    }))
    .filter(({ cells }) => !isBlank(cells));
  refuseTooMany(
    rows.length,
    Math.max(0, ...rows.map(({ cells }) => lastFilled(cells.map(({ text: t }) => t)))),
    limits,
  );
  return { name, rows };
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // French Excel saves plain "CSV" in the code page of Windows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function split(text: string, limits: SheetLimits): string[][] {
  const delimiter = delimiterOf(text);
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
      // Blank rows may stand between, so the exact limit is checked on what is left.
      to: limits.rows * 2,
    });
  } catch {
    throw refused('import-unreadable');
  }
}

function delimiterOf(text: string): string {
  const headers =
    text
      .slice(0, 10_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  const counted = [';', ',', '\t'].map((mark) => ({ mark, times: headers.split(mark).length }));
  return counted.reduce((most, each) => (each.times > most.times ? each : most)).mark;
}

function lastFilled(texts: readonly string[]): number {
  return texts.findLastIndex((text) => text !== '') + 1;
}
