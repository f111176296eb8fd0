import { type BoardRow } from '../board-data';

export type SilenceReason = BoardRow['silence'][number];

const firstSince = ({ silence }: BoardRow) =>
  silence.reduce((day, { since }) => (since < day ? since : day), '9');

/** Who is silent, those with the most reasons and the longest silence first; and who is left in peace for now. */
export function silentRows(rows: readonly BoardRow[]): { silent: BoardRow[]; muted: BoardRow[] } {
  const silent = rows
    .filter(({ silence, mute }) => silence.length > 0 && mute === null)
    .sort(
      (one, other) =>
        other.silence.length - one.silence.length || firstSince(one).localeCompare(firstSince(other)),
    );
  return { silent, muted: rows.filter(({ mute }) => mute !== null) };
}
