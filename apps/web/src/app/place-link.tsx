import { NavLink } from 'react-router';
import { classNames, Icon } from '@tiwizi/ui';
import { useTexts } from '../shared/texts';
import { type Place } from './navigation';
import styles from './place-link.module.css';

/** A place of the navigation. */
export function PlaceLink({ place: { to, exact, words, short, icon } }: { place: Place }) {
  const t = useTexts();
  return (
    <NavLink to={to} end={exact ?? false} className={styles['place']}>
      <Icon name={icon} />
      <span className={classNames(short && styles['roomy'])}>{t(words)}</span>
      {short && (
        <span className={styles['tight']} aria-hidden="true">
          {t(short)}
        </span>
      )}
    </NavLink>
  );
}
