import { NavLink } from 'react-router';
import styles from './tabs.module.css';

export interface TabsProps {
  label: string;
  tabs: readonly { to: string; label: string; count?: number | string; end?: boolean }[];
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end ?? false} className={styles['tab']}>
          {tab.label}
          {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
