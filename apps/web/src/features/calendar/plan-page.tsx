import { useQueries } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { listCohort, readProgramme } from '@tiwizi/api-client';
import { ButtonLink, EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { PlanWizard } from './plan-wizard';

/** All trainings, workshops and follow-ups of a programme, planned in one go. */
export default function PlanPage() {
  const t = useTexts('planning');
  const format = useFormat();
  const { programmeId: id = '' } = useParams();
  const [programme, cohort] = useQueries({
    queries: [
      {
        queryKey: ['programmes', id],
        queryFn: ({ signal }: { signal: AbortSignal }) => readProgramme(api, { path: { id }, signal }),
      },
      {
        queryKey: ['programmes', id, 'cohort'],
        queryFn: ({ signal }: { signal: AbortSignal }) => listCohort(api, { path: { id }, signal }),
      },
    ],
  });
  const name = programme.data && format.name(programme.data.nameFr, programme.data.nameAr);
  return (
    <Screen
      title={t('title')}
      back={{ to: `/programmes/${id}`, label: name ?? t('sessions:programme') }}
      {...(programme.data && {
        context: t('context', {
          workshops: format.cadence(programme.data.workshopCadence),
          followUps: format.cadence(programme.data.followUpCadence),
        }),
      })}
    >
      <Loaded query={programme}>
        {(known) => (
          <Loaded query={cohort}>
            {({ items }) =>
              items.some(({ status }) => status === 'active') ? (
                <PlanWizard programme={known} cohort={items} />
              ) : (
                <EmptyState
                  title={t('nobody')}
                  hint={t('nobodyHint')}
                  action={<ButtonLink to={`/programmes/${id}/enrol`}>{t('enrol')}</ButtonLink>}
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}
