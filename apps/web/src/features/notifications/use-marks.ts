import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { markNotifications, unmarkNotifications, type components } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, type Me } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { meKey } from '../../shared/session';
import { useTexts } from '../../shared/texts';

export const notificationsKey = ['notifications'] as const;

type Marked = components['schemas']['MarkedNotificationsDto'];

/** Marks as read, and tells the bell. */
export function useMarks() {
  const t = useTexts('notifications');
  const client = useQueryClient();
  const toast = useToast();

  const tellBell = useCallback(
    (unread: number) =>
      client.setQueryData<Me>(meKey, (me) => (me && me.unread !== unread ? { ...me, unread } : me)),
    [client],
  );
  const settle = useCallback(
    async ({ unread }: Marked) => {
      tellBell(unread);
      await client.invalidateQueries({ queryKey: notificationsKey });
    },
    [client, tellBell],
  );
  const failed = (error: unknown) => toast({ tone: 'late', message: problemText(error) });

  return {
    tellBell,
    /** One that was opened. Where that does not reach the API, it is simply still unread. */
    markOne: (id: string) =>
      void markNotifications(api, { body: { ids: [id] } }).then(settle, () => undefined),
    markAll: async () => {
      try {
        const done = await markNotifications(api, { body: {} });
        await settle(done);
        const onUndo = () =>
          void unmarkNotifications(api, { body: { markedAt: done.markedAt } }).then(settle, failed);
        toast({
          message: t('list.marked', { count: done.marked }),
          undo: { label: t('app:do.undo'), onUndo },
        });
      } catch (error) {
        failed(error);
      }
    },
  };
}
