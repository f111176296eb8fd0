import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { PlanEditor } from './plan-editor';
import { trainingPlanOf } from './training-data';

/** What a programme teaches, to whom and in which order; how much of the needs that answers; and its guide. */
export default function TrainingPlanPage() {
  const t = useTexts('training');
  const format = useFormat();
  const { programmeId = '' } = useParams();
  const query = useQuery(trainingPlanOf(programmeId));
  const plan = query.data;
  const name = plan && format.name(plan.programmeNameFr, plan.programmeNameAr);
  return (
    <Screen
      title={t('plan.title')}
      back={{ to: `/programmes/${programmeId}`, label: name ?? t('app:nav.programmes') }}
      {...(plan?.updatedAt && {
        context: t('plan.version', {
          version: plan.version,
          name: plan.updatedByName ?? '',
          date: format.dateTime(plan.updatedAt),
        }),
      })}
    >
      <Loaded query={query} rows={10}>
        {(loaded) => <PlanEditor plan={loaded} />}
      </Loaded>
    </Screen>
  );
}
