import { Link } from 'react-router';
import { Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import styles from './each-cooperative.module.css';
import { cellOf, type HeatColumn, type HeatRow } from './heatmap-data';

/** The map on a phone: a line a cooperative, with the levels of the most shared gaps first. */
export function EachCooperative({
  rows,
  columns,
}: {
  rows: readonly HeatRow[];
  columns: readonly HeatColumn[];
}) {
  const t = useTexts('heatmap');
  const format = useFormat();
  return (
    <Section title={t('each.title')}>
      <ul className={styles['list']}>
        {rows.map((row) => {
          const cells = columns.map((column) => cellOf(row, column));
          const gaps = cells.filter(({ tone }) => tone === 'near' || tone === 'far').length;
          const blocked = cells.filter((cell) => cell.blocked).length;
          const name = format.name(row.nameFr, row.nameAr);
          if (row.diagnosticId === null) {
            return (
              <li key={row.enrolmentId} className={styles['item']}>
                <Link to={`/enrolments/${row.enrolmentId}/diagnostics`}>{name}</Link>
                <span className={styles['aside']}>{t('each.notYet')}</span>
              </li>
            );
          }
          return (
            <li key={row.enrolmentId} className={styles['item']}>
              <Link to={`/diagnostics/${row.diagnosticId}`}>{name}</Link>
              <span className={styles['aside']}>
                {t('each.gaps', { count: gaps })}
                {blocked > 0 && (
                  <>
                    {' · '}
                    <Tag tone="late">⚑ {t('each.blockers', { count: blocked })}</Tag>
                  </>
                )}
              </span>
              <span className={styles['strip']} aria-hidden="true">
                {cells.map(({ tone, sign }, index) => (
                  <span key={columns[index]?.criterion.code} data-tone={tone}>
                    {sign}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
