import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listNetworkMembers, readNetwork, removeAffiliation, updateAffiliation } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { type Affiliation } from './kinds';

export const useNetwork = (id: string) =>
  useQuery({
    queryKey: ['networks', 'one', id],
    queryFn: ({ signal }) => readNetwork(api, { path: { id }, signal }),
  });

export const useMembers = (id: string) =>
  usePages({
    key: ['networks', 'members', id],
    load: (cursor, signal) => listNetworkMembers(api, { path: { id }, query: { cursor }, signal }),
  });

/** Everything that shows who belongs to whom is read again. */
export function useRefreshNetworks() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['networks'] });
}

/** Changes and removals that can be taken back; what went wrong is said. */
export function useAffiliationSteps() {
  const t = useTexts('networks');
  const toast = useToast();
  const refresh = useRefreshNetworks();

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    }
    await refresh();
  };
  const change = ({ id, version }: Affiliation, toDate: string | null) =>
    updateAffiliation(api, { path: { id }, ifMatch: version, body: { toDate } });

  return {
    /** It left on that day; the words say so. */
    leave: async (affiliation: Affiliation, toDate: string, message: string) => {
      const left = await change(affiliation, toDate);
      await refresh();
      const back = () => void attempt(async () => void (await change(left, affiliation.toDate)));
      toast({ message, undo: { label: t('app:do.undo'), onUndo: back } });
    },
    comeBack: (affiliation: Affiliation) =>
      attempt(async () => {
        await change(affiliation, null);
        toast({ message: t('lasts') });
      }),
    remove: (affiliation: Pick<Affiliation, 'id' | 'version'>) =>
      attempt(async () => {
        await removeAffiliation(api, { path: { id: affiliation.id }, ifMatch: affiliation.version });
        toast({ message: t('removed') });
      }),
  };
}
