import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, Cluster } from '@tiwizi/ui';
import { useFormat } from '../format';
import { Loaded } from '../loaded';
import { useTexts } from '../texts';
import { practicesOn } from './practices-on';
import styles from './convergence.module.css';

/** What worked elsewhere on a criterion, and the way to who knows how. */
export default function PracticesBeside({
  enrolmentId,
  criterion,
}: {
  enrolmentId: string;
  criterion: string;
}) {
  const t = useTexts('practices');
  const { locale } = useFormat();
  const query = useQuery(practicesOn(criterion));
  const code = encodeURIComponent(criterion);
  return (
    <>
      <Loaded query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('beside.none')}</p>
          ) : (
            <ul className={styles['titles']}>
              {items.map(({ id, titleFr, titleAr }) => (
                <li key={id}>
                  <Link to={`/practices/${id}`} dir="auto">
                    {(locale === 'ar' ? titleAr || titleFr : titleFr || titleAr) || id}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Cluster>
        <ButtonLink to={`/enrolments/${enrolmentId}/peers?criterion=${code}`}>{t('beside.peers')}</ButtonLink>
        <ButtonLink look="quiet" to={`/practices?criterion=${code}`}>
          {t('beside.all')}
        </ButtonLink>
      </Cluster>
    </>
  );
}
