/** The smallest group of people that may be shown on its own to a sponsor. */
export const SMALLEST_GROUP = 5;

export interface GroupRow {
  key: string;
  people: number;
}

export interface SuppressedGroups<Row extends GroupRow> {
  /** Rows that may be shown, in their order. */
  shown: Row[];
  /** Keys of the rows that may not, in their order. */
  hiddenKeys: string[];
  /** People of the hidden rows together. */
  hiddenPeople: number;
}

/**
 * Hides the rows of a breakdown that have fewer than `minimum` people, and enough others that no hidden row can be
 * worked out from the total: what is hidden is always at least two rows and at least `minimum` people, taken from the
 * smallest up. If even all rows with people do not make that, everything is hidden, empty rows included, and
 * only the total may be shown. A row with nobody in it is no group: on its own it hides nothing.
 */
export function suppressSmallGroups<Row extends GroupRow>(
  rows: readonly Row[],
  minimum: number = SMALLEST_GROUP,
): SuppressedGroups<Row> {
  const peopled = rows.filter(({ people }) => people > 0).sort((a, b) => a.people - b.people);
  const hidden = new Set(peopled.filter(({ people }) => people < minimum));
  const people = (): number => [...hidden].reduce((sum, row) => sum + row.people, 0);

  if (hidden.size > 0) {
    for (const row of peopled) {
      if (hidden.size >= 2 && people() >= minimum) break;
      hidden.add(row);
    }
    if (hidden.size < 2 || people() < minimum) rows.forEach((row) => hidden.add(row));
  }
  return {
    shown: rows.filter((row) => !hidden.has(row)),
    hiddenKeys: rows.filter((row) => hidden.has(row)).map(({ key }) => key),
    hiddenPeople: people(),
  };
}
