import { stableId } from '../src/platform/database/stable-id';
import { type TestApi } from './api';

/** Ids of shipped indicators: turnover (a sum), members (the latest), women (a ratio). */
export const turnover = stableId('indicator', 'CA');
export const members = stableId('indicator', 'MEM');
export const women = stableId('indicator', 'FEM');

/** The programme follows the given indicators, in this order. */
export async function givenIndicators(
  api: TestApi,
  programmeId: string,
  indicatorIds: string[] = [turnover, members, women],
): Promise<void> {
  await api.rows(
    `INSERT INTO programme_indicators (programme_id, indicator_id, position)
     SELECT $1, id, position FROM unnest($2::uuid[]) WITH ORDINALITY AS t (id, position)`,
    [programmeId, indicatorIds],
  );
}
