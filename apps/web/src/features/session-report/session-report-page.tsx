import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { printSessionReport } from '@tiwizi/api-client';
import { Banner, Section, Stack } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { PrintMenu } from '../../shared/print-menu';
import { useReach } from '../../shared/reach';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import SessionPhotos from '../../shared/session-photos/session-photos';
import { useTexts } from '../../shared/texts';
import { LearningCheck } from './learning-check';
import { reportBy, reportSubject, type SessionReport } from './queries';
import { ReportForm } from './report-form';
import { ReportView } from './report-view';
import { Satisfaction } from './satisfaction';

/** What was done in a session, what people thought of it and learned. */
export default function SessionReportPage() {
  const { sessionId = '' } = useParams();
  const t = useTexts('session-report');
  const query = useQuery(reportBy(sessionId));
  if (query.data === undefined) {
    return (
      <Screen title={t('title')} width="reading">
        <Loaded query={query}>{() => null}</Loaded>
      </Screen>
    );
  }
  return <Report key={sessionId} report={query.data} />;
}

function Report({ report }: { report: SessionReport }) {
  const t = useTexts('session-report');
  const format = useFormat();
  const me = useMe();
  const may = useMay();
  const reachable = useReach();
  const { sessionId, startsAt, endsAt, zone } = report;
  const pending = usePending(reportSubject(sessionId));
  // As it was when the screen was opened: what is typed here takes its place.
  const [unsent] = useState(() => pending.findLast(isWrite));
  const [saved, setSaved] = useState<SessionReport | null>(null);
  // What the API said may be from before the session: without network this device's clock decides, and the API later.
  const begun = new Date(startsAt).getTime() - hour <= new Date().getTime();
  const leads = report.trainerAccountId === me.id;
  const mayWrite =
    report.may.includes('session-reports.write') ||
    (!reachable && begun && leads && may('session-reports.write'));
  const label = `${report.title} · ${format.date(report.day, 'day')}`;
  const hours = format.hours(startsAt, endsAt, zone);
  const names = report.cooperatives.map(({ nameFr, nameAr }) => format.name(nameFr, nameAr));
  return (
    <Screen
      title={t('title')}
      tabTitle={`${t('title')} · ${report.title}`}
      context={[report.title, format.date(report.day, 'weekday'), hours, report.venue].join(' · ')}
      back={{ to: `/sessions/${sessionId}`, label: t('roll') }}
      more={names.length <= 3 ? names.join(' · ') : t('cooperatives', { count: names.length })}
      {...(report.writtenAt !== null && {
        action: (
          <PrintMenu
            address={(locale) => printSessionReport.address({ path: { id: sessionId }, query: { locale } })}
          />
        ),
      })}
      width="reading"
    >
      <Stack gap={6}>
        {!mayWrite && !begun && <Banner tone="info">{t('early')}</Banner>}
        {mayWrite ? (
          <ReportForm
            key={saved?.version}
            report={saved ?? report}
            unsent={saved ? undefined : unsent}
            label={label}
            onSaved={setSaved}
          />
        ) : (
          <ReportView report={report} />
        )}
        <LearningCheck report={report} label={label} mayAsk={mayWrite} />
        <Satisfaction report={report} label={label} mayAsk={mayWrite} />
        <Section title={t('photos.title')}>
          <SessionPhotos
            sessionId={sessionId}
            enrolmentId={report.cooperatives[0]?.enrolmentId}
            label={label}
          />
        </Section>
        <p>
          <Link to={`/sessions/${sessionId}`}>{t('roll')}</Link>
        </p>
      </Stack>
    </Screen>
  );
}

const hour = 3_600_000;

const isWrite = (command: Command): command is Command<'writeSessionReport'> =>
  isOf(command, 'writeSessionReport');
