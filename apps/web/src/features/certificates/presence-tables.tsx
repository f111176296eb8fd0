import { Link } from 'react-router';
import { DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Presence } from './certificate-data';

/** By cooperative, and the latest sessions with the way to their rolls. */
export function PresenceTables({ presence: { cooperatives, latest, zone } }: { presence: Presence }) {
  const t = useTexts('certificates');
  const format = useFormat();
  const rateOf = ({ attended, expected }: Presence['rate']) =>
    format.percent(expected === 0 ? null : attended / expected);
  return (
    <>
      <Section title={t('cooperatives')} context={t('presence.cooperativesRule')}>
        <DataTable
          caption={t('cooperatives')}
          rows={cooperatives}
          rowKey={({ enrolmentId }) => enrolmentId}
          columns={[
            {
              key: 'name',
              header: t('cooperative'),
              naming: true,
              cell: ({ nameFr, nameAr }) => format.name(nameFr, nameAr),
            },
            {
              key: 'sessions',
              header: t('presence.sessions'),
              align: 'end',
              cell: ({ sessions }) => format.number(sessions),
            },
            {
              key: 'participations',
              header: t('presence.participations'),
              align: 'end',
              cell: ({ participations }) => format.number(participations),
            },
            {
              key: 'people',
              header: t('presence.uniqueParticipants'),
              align: 'end',
              cell: ({ uniqueParticipants }) => format.number(uniqueParticipants),
            },
            {
              key: 'hours',
              header: t('presence.hours'),
              align: 'end',
              cell: ({ hours }) => format.number(hours, 1),
            },
            { key: 'rate', header: t('presence.rate'), align: 'end', cell: ({ rate }) => rateOf(rate) },
            {
              key: 'counted',
              header: t('presence.headcounts'),
              align: 'end',
              wideOnly: true,
              cell: ({ counted }) => format.number(counted),
            },
          ]}
        />
      </Section>
      <Section title={t('presence.latest')} context={t('presence.latestHint')}>
        <DataTable
          caption={t('presence.latest')}
          rows={latest}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: t('presence.session'),
              naming: true,
              cell: ({ id, title }) => (
                <Link to={`/sessions/${id}`}>
                  <bdi>{title}</bdi>
                </Link>
              ),
            },
            {
              key: 'kind',
              header: t('presence.kind'),
              cell: ({ kind }) => t(`states:sessionKind.${kind}`),
            },
            {
              key: 'when',
              header: t('presence.when'),
              cell: ({ startsAt }) => format.dateTime(startsAt, zone),
            },
            {
              key: 'attended',
              header: t('presence.came'),
              align: 'end',
              cell: ({ rate }) =>
                t('presence.of', {
                  attended: format.number(rate.attended),
                  expected: format.number(rate.expected),
                }),
            },
            {
              key: 'counted',
              header: t('presence.headcounts'),
              align: 'end',
              wideOnly: true,
              cell: ({ counted }) => format.number(counted),
            },
          ]}
        />
      </Section>
    </>
  );
}
