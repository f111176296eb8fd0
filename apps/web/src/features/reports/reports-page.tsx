import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listReports, listSponsorReports } from '@tiwizi/api-client';
import { Button, DataTable, EmptyState, Tag } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import {
  OfProgramme,
  type Programme,
  ProgrammeSelect,
  useProgrammeChoice,
} from '../../shared/programme-choice';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type ReportSummary } from './report-data';
import { StartReportDialog } from './start-report-dialog';

/** Progress reports: those of a programme for the office, those sealed for their sponsor. */
export default function ReportsPage() {
  return useMay()('reports.read') ? <ProgrammeReports /> : <SponsorReports />;
}

function ProgrammeReports() {
  const t = useTexts('reports');
  const format = useFormat();
  const choice = useProgrammeChoice();
  const { programme } = choice;
  const [starting, setStarting] = useState<Programme | null>(null);
  const query = useQuery({
    queryKey: ['reports', 'of', programme?.id],
    queryFn: ({ signal }) => listReports(api, { path: { id: programme?.id ?? '' }, signal }),
    enabled: programme !== undefined,
  });
  const start = programme && query.data?.may.includes('reports.write') && (
    <Button look="primary" icon="plus" onClick={() => setStarting(programme)}>
      {t('start.title')}
    </Button>
  );
  return (
    <Screen
      title={t('title')}
      context={programme && format.name(programme.nameFr, programme.nameAr)}
      more={<ProgrammeSelect choice={choice} />}
      action={query.data && query.data.items.length > 0 ? start : undefined}
    >
      <OfProgramme choice={choice}>
        {() => (
          <Loaded query={query}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('empty.title')} hint={t('empty.hint')} action={start} />
              ) : (
                <ReportTable reports={items} />
              )
            }
          </Loaded>
        )}
      </OfProgramme>
      {starting && <StartReportDialog programme={starting} onClose={() => setStarting(null)} />}
    </Screen>
  );
}

function ReportTable({ reports }: { reports: readonly ReportSummary[] }) {
  const t = useTexts('reports');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('field.title'),
          naming: true,
          cell: ({ id, title }) => <Link to={`/reports/${id}`}>{title}</Link>,
        },
        {
          key: 'period',
          header: t('field.period'),
          cell: ({ periodFrom, periodTo }) =>
            t('period', { from: format.date(periodFrom, 'short'), to: format.date(periodTo, 'short') }),
        },
        {
          key: 'status',
          header: t('field.status'),
          cell: ({ status, number }) => (
            <Tag tone={status === 'sealed' ? 'done' : 'attention'}>
              {status === 'sealed' ? t('sealedNumber', { number: number ?? '' }) : t('states:report.draft')}
            </Tag>
          ),
        },
        { key: 'sealedAt', header: t('field.sealedAt'), cell: ({ sealedAt }) => format.dateTime(sealedAt) },
      ]}
    />
  );
}

function SponsorReports() {
  const t = useTexts('reports');
  const format = useFormat();
  const query = useQuery({
    queryKey: ['reports', 'sponsor'],
    queryFn: ({ signal }) => listSponsorReports(api, { signal }),
  });
  return (
    <Screen title={t('title')} context={t('sponsorContext')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('sponsorEmpty.title')} hint={t('sponsorEmpty.hint')} />
          ) : (
            <DataTable
              caption={t('title')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'title',
                  header: t('field.title'),
                  naming: true,
                  cell: ({ id, title }) => <Link to={`/reports/${id}`}>{title}</Link>,
                },
                {
                  key: 'programme',
                  header: t('app:programme.choose'),
                  cell: (report) => format.name(report.programmeNameFr, report.programmeNameAr),
                },
                {
                  key: 'period',
                  header: t('field.period'),
                  cell: ({ periodFrom, periodTo }) =>
                    t('period', {
                      from: format.date(periodFrom, 'short'),
                      to: format.date(periodTo, 'short'),
                    }),
                },
                {
                  key: 'sealedAt',
                  header: t('field.sealedAt'),
                  cell: ({ sealedAt }) => format.dateTime(sealedAt),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Screen>
  );
}
