import { Link } from 'react-router';
import { Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Figures as ReportFigures } from './dashboard-data';
import { type Address } from './use-address';

const three = ['participations', 'uniqueParticipants', 'hours'] as const;

/** The three figures about people, told apart; who they are stands on the rolls of the sessions. */
export function PeopleFigures({ people, address }: { people: ReportFigures['people']; address: Address }) {
  const t = useTexts('reports');
  const { number } = useFormat();
  const rolls = address.listOf('sessions', { state: 'held' });
  return (
    <Section title={t('part.people')}>
      <Figures>
        {three.map((figure) => (
          <Figure
            key={figure}
            label={t(`people.${figure}`)}
            value={<Link to={rolls}>{number(people[figure].total, figure === 'hours' ? 1 : 0)}</Link>}
            note={t(`people.${figure}Rule`)}
          />
        ))}
        {people.headcounts.people > 0 && (
          <Figure
            label={t('people.headcounts')}
            value={
              <Link to={address.listOf('sessions', { state: 'headcounted' })}>
                {number(people.headcounts.people)}
              </Link>
            }
            note={t('people.headcountsRule', { hours: number(people.headcounts.hours, 1) })}
          />
        )}
      </Figures>
    </Section>
  );
}
