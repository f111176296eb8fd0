import { useState } from 'react';
import { useParams } from 'react-router';
import { listStakeholderContacts, listStakeholders } from '@tiwizi/api-client';
import { Button, DataTable, EmptyState, LoadMore, Section, Skeleton, Stack } from '@tiwizi/ui';
import { Link } from 'react-router';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { PartnerTag, stakeholderStatuses } from './partner-tag';

/** Every institution that a programme's plans count on, and how many talks with it stand where. */
export default function PartnersPage() {
  const { programmeId = '' } = useParams();
  const t = useTexts('plan-work');
  const { date, number } = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const pages = usePages({
    key: ['stakeholders', programmeId],
    load: (cursor, signal) =>
      listStakeholders(api, {
        path: { id: programmeId },
        query: cursor === undefined ? {} : { cursor },
        signal,
      }),
  });
  return (
    <Screen
      title={t('partners.programme')}
      context={t('partners.programmeHint')}
      back={{ to: `/programmes/${programmeId}`, label: t('app:nav.programmes') }}
    >
      <Stack gap={8}>
        {pages.error && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
        {!pages.rows && !pages.error && <Skeleton label={t('app:state.loading')} />}
        {pages.rows && (
          <DataTable
            caption={t('partners.programme')}
            rows={pages.rows}
            rowKey={({ name }) => name}
            empty={<EmptyState title={t('partners.none')} hint={t('partners.noneHint')} />}
            columns={[
              {
                key: 'name',
                header: t('partners.name'),
                cell: ({ name }) => (
                  <Button look="quiet" aria-pressed={chosen === name} onClick={() => setChosen(name)}>
                    <span dir="auto">{name}</span>
                  </Button>
                ),
              },
              {
                key: 'cooperatives',
                header: t('partners.cooperatives'),
                align: 'end',
                cell: ({ cooperatives }) => number(cooperatives),
              },
              ...stakeholderStatuses.map((status) => ({
                key: status,
                header: t(`states:stakeholder.${status}`),
                align: 'end' as const,
                cell: (row: Record<typeof status, number>) => (row[status] === 0 ? '–' : number(row[status])),
              })),
              {
                key: 'contactedOn',
                header: t('partners.latest'),
                cell: ({ contactedOn }) => date(contactedOn, 'short'),
              },
            ]}
          />
        )}
        <LoadMore label={t('app:do.showMore')} {...pages} />
        {chosen !== null && <Talks key={chosen} programmeId={programmeId} name={chosen} />}
      </Stack>
    </Screen>
  );
}

/** The talks with one institution, cooperative by cooperative; each leads to its action. */
function Talks({ programmeId, name }: { programmeId: string; name: string }) {
  const t = useTexts('plan-work');
  const { date, name: nameOf } = useFormat();
  const pages = usePages({
    key: ['stakeholder-contacts', programmeId, name],
    load: (cursor, signal) =>
      listStakeholderContacts(api, {
        path: { id: programmeId },
        query: { name, ...(cursor !== undefined && { cursor }) },
        signal,
      }),
  });
  return (
    <Section title={name}>
      {pages.error && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {!pages.rows && !pages.error && <Skeleton label={t('app:state.loading')} rows={3} />}
      {pages.rows && (
        <DataTable
          caption={name}
          rows={pages.rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'cooperative',
              header: t('partners.cooperative'),
              cell: ({ cooperativeNameFr, cooperativeNameAr }) =>
                nameOf(cooperativeNameFr, cooperativeNameAr),
            },
            {
              key: 'action',
              header: t('action-plans:what'),
              cell: ({ enrolmentId, actionId, actionTitle }) => (
                <Link to={`/enrolments/${enrolmentId}/plan/partners?action=${actionId}`}>{actionTitle}</Link>
              ),
            },
            {
              key: 'status',
              header: t('action-plans:stakeholderStatus'),
              cell: ({ status }) => <PartnerTag status={status} />,
            },
            {
              key: 'contact',
              header: t('partners.said'),
              cell: ({ contactedOn, note }) =>
                [contactedOn && date(contactedOn, 'short'), note].filter(Boolean).join(' : ') || '–',
            },
          ]}
        />
      )}
      <LoadMore label={t('app:do.showMore')} {...pages} />
    </Section>
  );
}
