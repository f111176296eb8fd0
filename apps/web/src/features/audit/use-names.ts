import { useQuery } from '@tanstack/react-query';
import { listIndicators, listPeopleChoices, listProgrammes } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';

/** Names of accounts: who, and whose. */
export function useAccountNames(): (id: string) => string | undefined {
  const { data } = useQuery({
    queryKey: ['people', 'choices'],
    queryFn: ({ signal }) => listPeopleChoices(api, { signal }),
  });
  return (id) => data?.items.find((item) => item.id === id)?.displayName;
}

/** Names of what a line points at, as far as a short list holds them: accounts, programmes, indicators. */
export function useNames(): (id: string) => string | undefined {
  const { name, text } = useFormat();
  const accounts = useAccountNames();
  const programmes = useQuery({
    queryKey: ['audit', 'programmes'],
    queryFn: ({ signal }) => listProgrammes(api, { query: {}, signal }),
  });
  const indicators = useQuery({
    queryKey: ['audit', 'indicators'],
    queryFn: ({ signal }) => listIndicators(api, { signal }),
  });
  return (id) => {
    const programme = programmes.data?.items.find((item) => item.id === id);
    const indicator = indicators.data?.items.find((item) => item.id === id);
    return (
      accounts(id) ??
      (programme && name(programme.nameFr, programme.nameAr)) ??
      (indicator && text(indicator.name))
    );
  };
}
