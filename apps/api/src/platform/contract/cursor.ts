import { fault, refused } from '../problem/problem';

/** The place after the last row of a page: the values it was ordered by. Opaque on the wire. */
export function writeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads what writeCursor wrote with `size` values; null when there is none; refuses anything else. */
export function readCursor(cursor: string | undefined, size: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === size && place.every(isPlainText)) return place;
  } catch {
    // Falls through to the refusal below: it was never one of ours.
  }
  throw refused('invalid-fields', [fault('?cursor', 'cursor')]);
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
}
