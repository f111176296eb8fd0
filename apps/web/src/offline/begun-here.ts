import { type QueryKey } from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { keptSince } from './kept-replies';

/**
 * For a query about what was begun on this device and the API does not know yet: only the device can answer, with network
 * too.
 */
export const fromDeviceAlone = <Data>(queryKey: QueryKey) => ({
  persister: undefined,
  queryFn: async (): Promise<Data> => {
    const kept = await keptSince(queryKey, 0);
    if (kept === null) throw new ApiProblem(0, 'unreachable', {}, []);
    return kept.data as Data;
  },
});
