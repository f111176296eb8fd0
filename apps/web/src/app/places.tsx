import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '@tiwizi/ui';
import { useMe } from '../shared/session';
import { useTexts } from '../shared/texts';
import { groupsOf, type PlaceGroup } from './navigation';
import { PlaceLink } from './place-link';
import styles from './places.module.css';

/** More than so many places are not read at a glance: what is not of every day is folded away. */
const glance = 12;
const everyDay: readonly PlaceGroup[] = ['daily', 'results'];

/** The main navigation; the first `onBar` of it in one row, on a phone. */
export function Places({ onBar }: { onBar?: number | undefined }) {
  const t = useTexts();
  const groups = groupsOf(useMe());
  const order = groups.flatMap(({ places }) => places);
  const folds = order.length > glance;
  if (onBar !== undefined) {
    return (
      <nav aria-label={t('nav.label')} className={styles['places']}>
        {order.slice(0, onBar).map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
      </nav>
    );
  }
  return (
    <nav aria-label={t('nav.label')} className={styles['places']}>
      {groups.map(({ group, places }, position) => {
        const links = places.map((place) => <PlaceLink key={place.to} place={place} />);
        if (position === 0) return links;
        const isOpen = !folds || everyDay.includes(group);
        return isOpen ? (
          <div key={group} className={styles['group']}>
            <p className={styles['caption']}>{t(`nav.group.${group}`)}</p>
            {links}
          </div>
        ) : (
          <Folded key={group} group={group} paths={places.map(({ to }) => to)}>
            {links}
          </Folded>
        );
      })}
    </nav>
  );
}

interface FoldedProps {
  group: PlaceGroup;
  paths: string[];
  children: ReactNode;
}

/** Stays as it was left on this device; never hides where one is. */
function Folded({ group, paths, children }: FoldedProps) {
  const t = useTexts();
  const key = `tiwizi.nav.${group}`;
  const { pathname } = useLocation();
  const [open, setOpen] = useState(() => localStorage.getItem(key) === 'open');
  const isHere = paths.some((path) => pathname.startsWith(path));
  const toggle = () => {
    if (open) localStorage.removeItem(key);
    else localStorage.setItem(key, 'open');
    setOpen(!open);
  };
  return (
    <div className={styles['group']}>
      <button
        type="button"
        className={styles['caption']}
        aria-expanded={open || isHere}
        disabled={isHere}
        onClick={toggle}
      >
        {t(`nav.group.${group}`)}
        <Icon name="chevron" size={16} />
      </button>
      {(open || isHere) && children}
    </div>
  );
}
