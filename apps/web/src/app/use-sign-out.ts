import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { endSession } from '@tiwizi/api-client';
import { keepRepliesIn } from '../offline/kept-replies';
import { leaveDevice } from '../offline/shared-device';
import { api, rememberSession } from '../shared/api';
import { keepMe, noteEnding, useMe } from '../shared/session';

/** Leaves this device: whatever the API answers, it forgets what it read, and keeps shut what it has not sent. */
export function useSignOut(): () => Promise<void> {
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return async () => {
    keepMe(null);
    // Ended where it is kept as soon as the API can be reached.
    await endSession(api).catch(() => noteEnding(true));
    rememberSession(null);
    keepRepliesIn(null);
    await leaveDevice(me.id).catch(() => undefined);
    await navigate('/sign-in', { replace: true });
    queryClient.clear();
  };
}
