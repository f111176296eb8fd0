import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readIndicatorTargets } from '@tiwizi/api-client';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { TargetsGrid } from './targets-grid';

export const targetsOf = (programmeId: string, indicatorId: string) =>
  ({ queryKey: ['readings', programmeId, 'targets', indicatorId] }) as const;

/** Where each cooperative starts from, and what it should reach by when, for one indicator. */
export default function TargetsPage() {
  const { programmeId = '', indicatorId = '' } = useParams();
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const query = useQuery({
    ...targetsOf(programmeId, indicatorId),
    queryFn: ({ signal }) => readIndicatorTargets(api, { path: { id: programmeId, indicatorId }, signal }),
    refetchOnWindowFocus: false,
  });
  const name = query.data && format.text(query.data.indicator.name);
  return (
    <Screen
      title={t('grid.title')}
      context={name}
      back={{ to: `/programmes/${programmeId}/indicators/${indicatorId}`, label: name ?? t('title') }}
    >
      <Loaded query={query} rows={12}>
        {(targets) => <TargetsGrid targets={targets} />}
      </Loaded>
    </Screen>
  );
}
