import { useQuery } from '@tanstack/react-query';
import { listPeopleChoices } from '@tiwizi/api-client';
import { type Option } from '@tiwizi/ui';
import { api } from '../../shared/api';

const none: Option[] = [];

/** Those who can lead a session, as options: trainers first, then coordinators. */
export function useLeaders(enabled = true): Option[] {
  const { data } = useQuery({
    queryKey: ['people', 'choices'],
    queryFn: ({ signal }) => listPeopleChoices(api, { signal }),
    enabled,
    select: ({ items }) =>
      (['trainer', 'coordinator'] as const).flatMap((role) =>
        items
          .filter((person) => person.role === role)
          .map(({ id, displayName }) => ({ value: id, label: displayName })),
      ),
  });
  return data ?? none;
}
