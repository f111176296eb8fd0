import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from './tabs.module.css';

export interface TabsProps {
  label: string;
  tabs: readonly { to: string; label: string; count?: number | string; end?: boolean }[];
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const [row, current] = [nav.current, nav.current?.querySelector('[aria-current="page"]')];
    if (!row || !current) return;
    // Only the row itself moves, whichever way it is read: the page stays where it is.
    const [around, tab] = [row.getBoundingClientRect(), current.getBoundingClientRect()];
    row.scrollLeft += tab.left + tab.width / 2 - (around.left + around.width / 2);
  }, [pathname, tabs.length]);
  return (
    <nav ref={nav} aria-label={label} className={styles['tabs']}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end ?? false} className={styles['tab']}>
          {tab.label}
          {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
