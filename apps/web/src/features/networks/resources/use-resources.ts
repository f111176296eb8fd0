import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listSharedResources, moveBooking, readSharedResource } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import { type Booking } from './kinds';

export const usePoleResources = (poleId: string) =>
  useQuery({
    queryKey: ['networks', 'resources', poleId],
    queryFn: ({ signal }) => listSharedResources(api, { path: { id: poleId }, signal }),
  });

/** The resource and the week of bookings that begins on `from`; this week where it is null. */
export const useResource = (id: string, from: string | null) =>
  useQuery({
    queryKey: ['shared-resources', id, from],
    queryFn: ({ signal }) =>
      readSharedResource(api, { path: { id }, query: { ...(from !== null && { from }) }, signal }),
    placeholderData: (before) => before,
  });

export function useRefreshResources() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['shared-resources'] });
    await client.invalidateQueries({ queryKey: ['networks', 'resources'] });
  };
}

/** Moves a booking; what was called off can be brought back at once. */
export function useMoveBooking() {
  const t = useTexts('shared-resources');
  const toast = useToast();
  const refresh = useRefreshResources();
  const move = ({ id, version }: Booking, status: Booking['status'], reason = '') =>
    moveBooking(api, { path: { id }, ifMatch: version, body: { status, reason } });
  const attempt = async (booking: Booking, status: Booking['status'], reason = '') => {
    try {
      await move(booking, status, reason);
      toast({ message: t(`moved.${status}`) });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    }
    await refresh();
  };
  return {
    attempt,
    /** Refuses or calls off; what goes wrong is the form's to say. */
    end: async (booking: Booking, status: 'refused' | 'cancelled', reason: string) => {
      const ended = await move(booking, status, reason);
      await refresh();
      const [back] = ended.may;
      toast({
        message: t(`moved.${status}`),
        ...(back && {
          undo: { label: t('app:do.undo'), onUndo: () => void attempt(ended, back) },
        }),
      });
    },
  };
}
