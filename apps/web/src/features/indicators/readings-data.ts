export type { Grid, Indicator } from './sheet/columns';
export { readTyped as readNumber } from './sheet/typed-number';

export const gridKey = (programmeId: string | undefined, month: string | undefined) =>
  ['readings', programmeId, month] as const;
