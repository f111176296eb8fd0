/** How a stored number stands in a field: as it can be typed, and pasted into a French Excel. */
export const written = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',');
