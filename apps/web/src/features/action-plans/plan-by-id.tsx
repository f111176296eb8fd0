import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { readPlan } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';

/** Leads from a plan's own address to where it stands, among its cooperative's papers. */
export default function PlanById() {
  const { id = '' } = useParams();
  const { search } = useLocation();
  const t = useTexts('action-plans');
  const query = useQuery({
    queryKey: ['plan-by-id', id],
    queryFn: ({ signal }) => readPlan(api, { path: { id }, signal }),
  });
  return (
    <Screen title={t('title')}>
      <Loaded query={query}>
        {({ enrolmentId }) => <Navigate to={`/enrolments/${enrolmentId}/plan${search}`} replace />}
      </Loaded>
    </Screen>
  );
}
