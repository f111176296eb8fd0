import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readReport, readSponsorReport } from '@tiwizi/api-client';
import { Banner, Tag } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { ChangedSince } from './changed-since';
import { DraftReport } from './draft-report';
import { reportKey, type Report, type SponsorReport } from './report-data';
import { SealActions } from './seal-actions';
import { SealedReport } from './sealed-report';

/** One progress report: the office's draft or sealed one, or the sealed one that its sponsor reads. */
export default function ReportPage() {
  return useMay()('reports.read') ? <OfficeReport /> : <SponsorsReport />;
}

function useFrame(report: Report | SponsorReport | undefined) {
  const t = useTexts('reports');
  const format = useFormat();
  if (!report) return { title: t('one'), context: undefined };
  const { periodFrom, periodTo } = report;
  return {
    title: report.title,
    context: (
      <>
        {format.name(report.programmeNameFr, report.programmeNameAr)} ·{' '}
        {t('period', { from: format.date(periodFrom), to: format.date(periodTo) })}{' '}
        <Tag tone={report.number === null ? 'attention' : 'done'}>
          {report.number === null ? t('states:report.draft') : t('sealedNumber', { number: report.number })}
        </Tag>
      </>
    ),
  };
}

function OfficeReport() {
  const t = useTexts('reports');
  const { reportId = '' } = useParams();
  const query = useQuery({
    queryKey: reportKey(reportId),
    queryFn: ({ signal }) => readReport(api, { path: { id: reportId }, signal }),
  });
  const report = query.data;
  const sealed = report && sealOf(report);
  return (
    <Screen
      {...useFrame(report)}
      back={{ to: report ? `/reports?programme=${report.programmeId}` : '/reports', label: t('title') }}
      more={sealed && <SealActions report={sealed} />}
    >
      <Loaded query={query} rows={12}>
        {(loaded) => {
          const whole = sealOf(loaded);
          if (!whole) return <DraftReport key={loaded.id} report={loaded} />;
          return (
            <>
              <ChangedSince changes={loaded.changedSinceSealed} />
              <SealedReport report={whole} />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

/** A report with all that a seal gives it; null while it is a draft. */
function sealOf(report: Report) {
  const { number, seal, canonical, sealedAt, sealedBy } = report;
  if (number === null || seal === null || canonical === null || sealedAt === null || sealedBy === null)
    return null;
  return { ...report, number, seal, canonical, sealedAt, sealedBy };
}

function SponsorsReport() {
  const t = useTexts('reports');
  const { reportId = '' } = useParams();
  const query = useQuery({
    queryKey: ['reports', 'sponsor', reportId],
    queryFn: ({ signal }) => readSponsorReport(api, { path: { id: reportId }, signal }),
    staleTime: Infinity,
  });
  return (
    <Screen
      {...useFrame(query.data)}
      back={{ to: '/reports', label: t('title') }}
      more={query.data && <SealActions report={query.data} />}
    >
      <Loaded query={query} rows={12}>
        {(report) => (
          <>
            <Banner>{t('sponsorNote')}</Banner>
            <SealedReport report={report} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
