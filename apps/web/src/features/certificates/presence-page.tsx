import { useQuery } from '@tanstack/react-query';
import { readAttendanceFigures } from '@tiwizi/api-client';
import { BarList, DataTable, DateField, EmptyState, FieldRow, Figure, Figures, Section } from '@tiwizi/ui';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { CertificatesScreen } from './certificates-screen';
import styles from './certificates.module.css';
import { PresenceTables } from './presence-tables';
import { type Presence, type PresenceGroup } from './certificate-data';
import { Chart } from '../../shared/charts/chart';

/** Who came to the programme's sessions: three figures told apart, by sex, age and cooperative. */
export default function PresencePage() {
  return <CertificatesScreen>{() => <Period />}</CertificatesScreen>;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function Period() {
  const t = useTexts('certificates');
  const { programmeId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const dayOf = (name: 'from' | 'to') => {
    const value = params.get(name) ?? '';
    return day.test(value) ? value : '';
  };
  const [from, to] = [dayOf('from'), dayOf('to')];
  const query = useQuery({
    queryKey: ['attendance-figures', programmeId, from, to],
    queryFn: ({ signal }) =>
      readAttendanceFigures(api, {
        path: { id: programmeId },
        query: { ...(from && { from }), ...(to && { to }) },
        signal,
      }),
  });
  const choose = (name: 'from' | 'to', value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <>
      <FieldRow>
        {(['from', 'to'] as const).map((name) => (
          <DateField
            key={name}
            label={t(`presence.${name}`)}
            optional={t('app:field.optional')}
            value={dayOf(name)}
            onChange={(event) => choose(name, event.target.value)}
          />
        ))}
      </FieldRow>
      <Loaded query={query} rows={8}>
        {(presence) => <PresenceFigures presence={presence} />}
      </Loaded>
    </>
  );
}

function PresenceFigures({ presence }: { presence: Presence }) {
  const t = useTexts('certificates');
  const format = useFormat();
  const { sessions, total, rate, headcounts, bySex, byAgeBand } = presence;
  if (sessions === 0) return <EmptyState title={t('presence.empty')} hint={t('empty.hint')} />;
  return (
    <>
      <Figures>
        <Figure
          label={t('presence.participations')}
          value={format.number(total.participations)}
          note={t('presence.participationsRule')}
        />
        <Figure
          label={t('presence.uniqueParticipants')}
          value={format.number(total.uniqueParticipants)}
          note={t('presence.uniqueParticipantsRule')}
        />
        <Figure
          label={t('presence.hours')}
          value={format.number(total.hours, 1)}
          note={t('presence.hoursRule')}
        />
        <Figure
          label={t('presence.rate')}
          value={format.percent(rate.expected === 0 ? null : rate.attended / rate.expected)}
          note={t('presence.rateRule', {
            attended: format.number(rate.attended),
            expected: format.number(rate.expected),
            excused: format.number(rate.excused),
            notExpected: format.number(rate.notExpected),
          })}
        />
        {headcounts.people > 0 && (
          <Figure
            label={t('presence.headcounts')}
            value={format.number(headcounts.people)}
            note={t('presence.headcountsRule')}
          />
        )}
      </Figures>
      <div className={styles['bars']}>
        <Groups
          title={t('presence.bySex')}
          groups={bySex}
          labelOf={(key) => t(`states:sex.${key as 'female'}`)}
        />
        <Groups
          title={t('presence.byAge')}
          groups={byAgeBand}
          labelOf={(key) => t(`states:ageBand.${key as '18_24'}`)}
        />
      </div>
      <PresenceTables presence={presence} />
    </>
  );
}

interface GroupsProps {
  title: string;
  groups: readonly PresenceGroup[];
  labelOf: (key: string) => string;
}

function Groups({ title, groups, labelOf }: GroupsProps) {
  const t = useTexts('certificates');
  const format = useFormat();
  const rows = groups.filter(({ participations }) => participations > 0);
  const measures = ['participations', 'uniqueParticipants', 'hours'] as const;
  if (rows.length === 0) return null;
  return (
    <Section title={title} context={t('presence.onTheDay')}>
      <Chart label={`${title}, ${t('presence.uniqueParticipants')}`}>
        <BarList
          label={`${title}, ${t('presence.uniqueParticipants')}`}
          max={Math.max(...rows.map(({ uniqueParticipants }) => uniqueParticipants), 1)}
          bars={rows.map(({ key, uniqueParticipants }) => ({
            key,
            label: labelOf(key),
            value: uniqueParticipants,
            words: format.number(uniqueParticipants),
          }))}
        />
      </Chart>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'group', header: title, naming: true, cell: ({ key }) => labelOf(key) },
          ...measures.map((measure) => ({
            key: measure,
            header: t(`presence.${measure}`),
            align: 'end' as const,
            cell: (row: PresenceGroup) => format.number(row[measure], measure === 'hours' ? 1 : 0),
          })),
        ]}
      />
    </Section>
  );
}
