import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readDashboard } from '@tiwizi/api-client';
import { Columns, EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ActionBars, NeedBars, SessionBars } from './breakdowns';
import { ChainFigures } from './chain-figures';
import { type Dashboard } from './dashboard-data';
import { FilterFields } from './filter-fields';
import { Indicators } from './indicators';
import { Maturity } from './maturity';
import { PeopleFigures } from './people-figures';
import { type Address, useAddress } from './use-address';

/** A programme at a glance: every figure opens the rows that it is counted from. */
export default function DashboardPage() {
  const t = useTexts('dashboard');
  const { name, date } = useFormat();
  const address = useAddress();
  const { programmeId, filters } = address;
  const query = useQuery({
    queryKey: ['dashboard', programmeId, filters],
    queryFn: ({ signal }) => readDashboard(api, { path: { id: programmeId }, query: filters, signal }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <Screen
      title={t('title')}
      back={{ to: `/board?programme=${programmeId}`, label: t('toBoard') }}
      context={
        data &&
        t('context', {
          programme: name(data.nameFr, data.nameAr),
          from: date(data.from, 'long'),
          to: date(data.to, 'long'),
        })
      }
      under={<FilterFields dashboard={data} address={address} />}
    >
      <Loaded query={query} rows={12}>
        {(dashboard) => <Glance dashboard={dashboard} address={address} />}
      </Loaded>
    </Screen>
  );
}

function Glance({ dashboard, address }: { dashboard: Dashboard; address: Address }) {
  const t = useTexts('dashboard');
  const { figures } = dashboard;
  if (dashboard.enrolments.every(({ count }) => count === 0)) {
    return <EmptyState title={t('empty.title')} hint={t('empty.hint')} />;
  }
  return (
    <>
      <ChainFigures dashboard={dashboard} address={address} />
      <Columns least={22}>
        <NeedBars figures={figures} address={address} />
        <ActionBars figures={figures} address={address} />
      </Columns>
      <SessionBars figures={figures} address={address} />
      <PeopleFigures people={figures.people} address={address} />
      <Maturity dashboard={dashboard} address={address} />
      <Indicators figures={figures} address={address} />
    </>
  );
}
