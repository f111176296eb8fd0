import { Link } from 'react-router';
import { enrolmentPlaces } from '../../shared/enrolment-screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './programmes.module.css';

/** The ways into the papers of one enrolment, in the order of the chain. */
export function Places({ enrolmentId }: { enrolmentId: string }) {
  const t = useTexts('app');
  const may = useMay();
  return (
    <ul className={styles['places']}>
      {enrolmentPlaces
        .filter(({ verb }) => may(verb))
        .map(({ path, words }) => (
          <li key={path}>
            <Link className={styles['place']} to={`/enrolments/${enrolmentId}/${path}`}>
              {t(words)}
            </Link>
          </li>
        ))}
    </ul>
  );
}
