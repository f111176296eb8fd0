import { useQueryClient } from '@tanstack/react-query';
import { unmuteSilence } from '@tiwizi/api-client';
import { api } from '../../../shared/api';

/** Lets a cooperative be spoken of again. */
export function useUnmute() {
  const queries = useQueryClient();
  return async (enrolmentId: string) => {
    await unmuteSilence(api, { path: { id: enrolmentId } });
    await queries.invalidateQueries({ queryKey: ['board'] });
  };
}
