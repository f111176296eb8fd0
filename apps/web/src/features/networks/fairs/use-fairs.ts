import { useQuery, useQueryClient } from '@tanstack/react-query';
import { approveFairStand, inviteToFair, listFairs, readFair, removeFairStand } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import { type Stand } from './kinds';

export const useFairs = (programmeId: string | undefined) =>
  useQuery({
    queryKey: ['fairs', 'of', programmeId],
    queryFn: ({ signal }) => listFairs(api, { path: { id: programmeId ?? '' }, signal }),
    enabled: programmeId !== undefined,
  });

export const useFair = (id: string) =>
  useQuery({
    queryKey: ['fairs', 'one', id],
    queryFn: ({ signal }) => readFair(api, { path: { id }, signal }),
  });

export function useRefreshFairs() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['fairs'] });
}

/** Steps of a stand that can be taken back at once; what went wrong is said. */
export function useStandSteps(fairId: string) {
  const t = useTexts('fairs');
  const toast = useToast();
  const refresh = useRefreshFairs();
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    }
    await refresh();
  };
  const approve = ({ id, version }: Stand, approved: boolean) =>
    approveFairStand(api, { path: { id }, ifMatch: version, body: { approved } });
  return {
    approve: (stand: Stand, approved: boolean) =>
      attempt(async () => {
        const after = await approve(stand, approved);
        toast({
          message: t(approved ? 'approvedNow' : 'reopened'),
          undo: {
            label: t('app:do.undo'),
            onUndo: () => void attempt(async () => void (await approve(after, !approved))),
          },
        });
      }),
    remove: ({ id, version, enrolmentId }: Stand) =>
      attempt(async () => {
        await removeFairStand(api, { path: { id }, ifMatch: version });
        const invite = async () => {
          await inviteToFair(api, { path: { id: fairId }, body: { enrolmentIds: [enrolmentId] } });
        };
        toast({
          message: t('removed'),
          undo: { label: t('app:do.undo'), onUndo: () => void attempt(invite) },
        });
      }),
  };
}
