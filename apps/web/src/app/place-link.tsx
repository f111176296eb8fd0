import { NavLink } from 'react-router';
import { classNames, Icon } from '@tiwizi/ui';
import { useTexts } from '../shared/texts';
import { type Place } from './navigation';
import styles from './place-link.module.css';

/** A place of the navigation; a spare one is left out of the bar of a phone. */
export function PlaceLink({
  place: { to, exact, words, short, icon },
  spare,
}: {
  place: Place;
  spare: boolean;
}) {
  const t = useTexts();
  return (
    <NavLink to={to} end={exact ?? false} className={classNames(styles['place'], spare && styles['spare'])}>
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
