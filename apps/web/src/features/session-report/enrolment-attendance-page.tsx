import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readEnrolmentAttendance, type components } from '@tiwizi/api-client';
import { DataTable, EmptyState, Figure, Figures, Icon } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './session-report.module.css';

type EnrolmentAttendance = components['schemas']['EnrolmentAttendanceDto'];

/** Behind the attendance rate of a cooperative: each session, its sheet, its signed photo and its report. */
export default function EnrolmentAttendancePage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('session-report');
  const query = useQuery({
    queryKey: ['enrolment-attendance', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentAttendance(api, { path: { id: enrolmentId }, signal }),
  });
  const of = query.data && {
    enrolmentId,
    cooperativeId: query.data.cooperative.cooperativeId,
    cooperativeNameFr: query.data.cooperative.nameFr,
    cooperativeNameAr: query.data.cooperative.nameAr,
  };
  return (
    <EnrolmentScreen of={of} title={t('presence.title')}>
      <Loaded query={query} rows={8}>
        {(attendance) => <Sessions attendance={attendance} />}
      </Loaded>
    </EnrolmentScreen>
  );
}

function Sessions({
  attendance: { attended, expected, sessions, zone },
}: {
  attendance: EnrolmentAttendance;
}) {
  const t = useTexts('session-report');
  const format = useFormat();
  if (sessions.length === 0) return <EmptyState title={t('presence.empty')} hint={t('presence.emptyHint')} />;
  const of = (came: number, all: number) =>
    t('check.share', { right: format.number(came), asked: format.number(all) });
  return (
    <>
      <Figures>
        <Figure
          label={t('presence.rate')}
          value={format.percent(expected === 0 ? null : attended / expected)}
          note={
            <>
              {of(attended, expected)}
              <br />
              {t('presence.rule')}
            </>
          }
        />
      </Figures>
      <DataTable
        caption={t('presence.title')}
        rows={sessions}
        rowKey={({ sessionId }) => sessionId}
        columns={[
          {
            key: 'session',
            header: t('presence.session'),
            naming: true,
            cell: ({ sessionId, title }) => (
              <Link to={`/sessions/${sessionId}`}>
                <bdi>{title}</bdi>
              </Link>
            ),
          },
          {
            key: 'when',
            header: t('presence.when'),
            cell: ({ startsAt, kind }) =>
              `${format.dateTime(startsAt, zone)} · ${t(`states:sessionKind.${kind}`)}`,
          },
          {
            key: 'came',
            header: t('presence.came'),
            align: 'end',
            cell: (row) =>
              row.counted > 0
                ? `${of(row.attended, row.expected)} ${t('presence.counted', { count: row.counted })}`
                : of(row.attended, row.expected),
          },
          {
            key: 'proof',
            header: t('presence.proof'),
            cell: ({ sessionId, signedSheets, reported }) => (
              <Link to={`/sessions/${sessionId}/report`} className={styles['proof']}>
                <Icon name={signedSheets > 0 ? 'camera' : 'document'} />
                {signedSheets > 0
                  ? t('presence.sheets', { count: signedSheets })
                  : t(reported ? 'presence.reported' : 'presence.nothing')}
              </Link>
            ),
          },
        ]}
      />
    </>
  );
}
