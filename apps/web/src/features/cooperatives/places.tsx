import { Link } from 'react-router';
import { enrolmentPlaces } from '../../shared/enrolment-screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './programmes.module.css';

/** The ways into the papers of one enrolment, in the order of the chain. */
export function Places({
  enrolment: { id, programmeId },
}: {
  enrolment: { id: string; programmeId: string };
}) {
  const t = useTexts('cooperatives');
  const may = useMay();
  return (
    <ul className={styles['places']}>
      {enrolmentPlaces
        .filter(({ verb }) => may(verb))
        .map(({ path, words }) => (
          <li key={path}>
            <Link className={styles['place']} to={`/enrolments/${id}/${path}`}>
              {t(`app:${words}`)}
            </Link>
          </li>
        ))}
      {may('certificates.read') && (
        <li>
          <Link
            className={styles['place']}
            to={`/programmes/${programmeId}/certificates/people?enrolment=${id}`}
          >
            {t('page.certificates')}
          </Link>
        </li>
      )}
    </ul>
  );
}
