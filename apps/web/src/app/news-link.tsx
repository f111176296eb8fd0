import { NavLink } from 'react-router';
import { Icon, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../shared/format';
import { useMe } from '../shared/session';
import { useTexts } from '../shared/texts';
import styles from './news-link.module.css';
import place from './place-link.module.css';

/** The bell: how much news waits to be read. On a phone the sign alone. */
export function NewsLink({ compact }: { compact?: boolean }) {
  const t = useTexts();
  const { number } = useFormat();
  const { unread } = useMe();
  return (
    <NavLink to="/notifications" className={compact ? styles['bell'] : place['place']}>
      <Icon name="bell" />
      {compact ? (
        <VisuallyHidden>{t('nav.notifications')}</VisuallyHidden>
      ) : (
        <span>{t('nav.notifications')}</span>
      )}
      {unread > 0 && (
        <>
          <span className={styles['count']} aria-hidden="true">
            {unread > 99 ? '99+' : number(unread)}
          </span>
          <VisuallyHidden>{t('count.unread', { count: unread })}</VisuallyHidden>
        </>
      )}
    </NavLink>
  );
}
