export type { Grid, Indicator } from './sheet/columns';
export { readTypedNumber as readNumber } from '@tiwizi/domain';

export const gridKey = (programmeId: string | undefined, month: string | undefined) =>
  ['readings', programmeId, month] as const;
