import { Link } from 'react-router';
import { DataTable, EmptyState, Figure, Figures, Section, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { CertificateRule, CertificatesScreen } from './certificates-screen';
import { type CertificateSummary, type CooperativeHours } from './certificate-data';

/** How many people of each cooperative have enough hours, and how many have their certificate. */
export default function CertificatesPage() {
  return (
    <CertificatesScreen>
      {(summary) => (
        <>
          <Cooperatives summary={summary} />
          <CertificateRule threshold={summary.threshold} />
        </>
      )}
    </CertificatesScreen>
  );
}

const counts = ['people', 'earned', 'issued', 'ready'] as const;
const words = {
  people: 'people',
  earned: 'earnedCount',
  issued: 'issuedCount',
  ready: 'readyCount',
} as const;

function Cooperatives({ summary: { programmeId, cooperatives } }: { summary: CertificateSummary }) {
  const t = useTexts('certificates');
  const format = useFormat();
  const sum = (count: (typeof counts)[number]) =>
    cooperatives.reduce((total, cooperative) => total + cooperative[count], 0);
  if (sum('people') === 0) return <EmptyState title={t('empty.title')} hint={t('empty.hint')} />;
  const columns: Column<CooperativeHours>[] = [
    {
      key: 'name',
      header: t('cooperative'),
      naming: true,
      cell: ({ enrolmentId, nameFr, nameAr }) => (
        <Link to={`/programmes/${programmeId}/certificates/people?enrolment=${enrolmentId}`}>
          {format.name(nameFr, nameAr)}
        </Link>
      ),
    },
    {
      key: 'planned',
      header: t('planned'),
      align: 'end',
      wideOnly: true,
      cell: ({ plannedHours }) => format.number(plannedHours, 1),
    },
    ...counts.map((count) => ({
      key: count,
      header: t(words[count]),
      align: 'end' as const,
      wideOnly: count === 'people',
      cell: (cooperative: CooperativeHours) => format.number(cooperative[count]),
    })),
  ];
  return (
    <>
      <Figures>
        {counts.map((count) => (
          <Figure
            key={count}
            label={t(words[count])}
            value={format.number(sum(count))}
            {...(count === 'issued' && { tone: 'done' as const })}
          />
        ))}
      </Figures>
      <Section title={t('cooperatives')}>
        <DataTable
          caption={t('cooperatives')}
          columns={columns}
          rows={cooperatives}
          rowKey={({ enrolmentId }) => enrolmentId}
        />
      </Section>
    </>
  );
}
