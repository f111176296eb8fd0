import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation, useNavigationType } from 'react-router';
import { Brand } from '../shared/brand';
import { homeOf, useMe } from '../shared/session';
import { useNarrow } from '../shared/use-narrow';
import { AccountMenu } from './account-menu';
import { BrokenScreen } from './broken-screen';
import { DeviceSign } from './device-sign';
import { placesOf } from './navigation';
import { NewsLink } from './news-link';
import { NewVersionBar } from './new-version-bar';
import { Places } from './places';
import styles from './shell.module.css';
import { useTexts } from '../shared/texts';

/** How many places the bar of a phone has room for, beside "more". */
const onBar = 4;

/** The frame around every screen of somebody who is signed in: a phone's or a wide one's, never both to hide one. */
export function Shell() {
  const t = useTexts();
  const me = useMe();
  const places = placesOf(me);
  const main = useNewScreen();
  const narrow = useNarrow();

  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      {me.demo && (
        <p className={styles['ribbon']}>
          <strong>{t('demo.ribbon')}</strong> <span>{t('demo.hint')}</span>
        </p>
      )}
      <header className={styles['side']}>
        <div className={styles['column']}>
          {!narrow && (
            <Link to={homeOf(me)} className={styles['home']}>
              <Brand />
            </Link>
          )}
          <Places onBar={narrow ? onBar : undefined} />
          {narrow ? (
            <div className={styles['barMore']}>
              <AccountMenu
                compact
                places={places.slice(onBar).map(({ to, words, icon }) => ({ to, icon, label: t(words) }))}
              />
            </div>
          ) : (
            <div className={styles['foot']}>
              <NewsLink />
              <DeviceSign />
              <AccountMenu />
            </div>
          )}
        </div>
      </header>
      {narrow && (
        <div className={styles['onTop']}>
          <DeviceSign />
          <NewsLink compact />
        </div>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <BrokenScreen>
          <Outlet />
        </BrokenScreen>
      </main>
      <NewVersionBar />
    </div>
  );
}

/** A new screen is read from its top; going back returns to where one was, and the first one is the browser's matter. */
function useNewScreen() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const how = useNavigationType();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
    if (how !== 'POP') window.scrollTo(0, 0);
  }, [pathname, how]);
  return main;
}
