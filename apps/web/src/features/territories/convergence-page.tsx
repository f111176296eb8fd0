import { useQuery } from '@tanstack/react-query';
import { readConvergence } from '@tiwizi/api-client';
import { EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ProgrammeConvergence } from './programme-convergence';

/** What a sponsor reads of the supports and promises around the programmes they pay for. */
export default function ConvergencePage() {
  const t = useTexts('territories');
  const query = useQuery({
    queryKey: ['convergence'],
    queryFn: ({ signal }) => readConvergence(api, { signal }),
  });
  return (
    <Screen
      title={t('convergence.title')}
      back={{ to: '/territories', label: t('title') }}
      context={t('convergence.context')}
    >
      <Loaded query={query} rows={8}>
        {({ programmes }) =>
          programmes.length === 0 ? (
            <EmptyState title={t('convergence.empty.title')} hint={t('convergence.empty.hint')} />
          ) : (
            programmes.map((programme) => (
              <ProgrammeConvergence key={programme.programmeId} programme={programme} />
            ))
          )
        }
      </Loaded>
    </Screen>
  );
}
