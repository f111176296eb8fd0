import { skipToken, useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { issueCertificates } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { textsNow } from '../../shared/texts';
import { certificatesKey, type CertificateSummary } from './certificate-data';

/** More than these take long enough that people wonder: they are issued cooperative by cooperative, and counted aloud. */
const mostAtOnce = 500;

export interface Portion {
  enrolmentId?: string;
  ready: number;
}

/** What is asked for at a time: everything, or one cooperative after the other where that is much. */
export function portionsOf(
  { cooperatives }: Pick<CertificateSummary, 'cooperatives'>,
  enrolmentId: string | undefined,
): Portion[] {
  const wanted = cooperatives.filter((one) => enrolmentId === undefined || one.enrolmentId === enrolmentId);
  const ready = wanted.reduce((sum, one) => sum + one.ready, 0);
  if (ready === 0) return [];
  if (enrolmentId !== undefined) return [{ enrolmentId, ready }];
  if (ready <= mostAtOnce) return [{ ready }];
  return wanted.flatMap((one) => (one.ready > 0 ? [{ enrolmentId: one.enrolmentId, ready: one.ready }] : []));
}

/**
 * Issues to all who earned one, and says how far that has come. It goes on while other screens are looked at; when it
 * breaks off, what is issued stays, and asked again it goes on with the rest.
 */
export function useIssuing(programmeId: string) {
  const client = useQueryClient();
  const toast = useToast();
  const mutationKey = ['issue-certificates', programmeId];
  const progressKey = ['certificates-issued', programmeId];
  const { data: done } = useQuery<number>({ queryKey: progressKey, queryFn: skipToken });
  const under = useMutationState({ filters: { mutationKey, status: 'pending' } });
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: async (portions: readonly Portion[]) => {
      let issued = 0;
      client.setQueryData(progressKey, 0);
      for (const { enrolmentId } of portions) {
        const body = enrolmentId === undefined ? {} : { enrolmentId };
        issued += (await issueCertificates(api, { path: { id: programmeId }, body })).issued;
        client.setQueryData(progressKey, issued);
      }
      return issued;
    },
    onSuccess: (issued) => {
      const t = textsNow('certificates');
      toast({ message: issued === 0 ? t('issuedNone') : t('issued', { count: issued }), tone: 'done' });
    },
    onError: (error) => toast({ message: problemText(error), tone: 'late' }),
    onSettled: () => client.invalidateQueries({ queryKey: certificatesKey(programmeId) }),
  });
  return { issue: mutate, busy: under.length > 0, done: done ?? 0 };
}
