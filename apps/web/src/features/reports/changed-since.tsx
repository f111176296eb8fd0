import { Banner } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Figures, type Report } from './report-data';

const parts = [
  'cooperatives',
  'provinces',
  'sessions',
  'people',
  'attendance',
  'followUps',
  'needs',
  'actions',
  'actionsLate',
  'maturity',
  'indicators',
  'readingsToApprove',
  'procedures',
] as const satisfies readonly (keyof Figures)[];

/** Which parts of a sealed report would read differently today. */
export function ChangedSince({ changes }: { changes: Report['changedSinceSealed'] }) {
  const t = useTexts('reports');
  if (changes.length === 0) return null;
  const counted = parts
    .map((part) => ({ part, count: changes.filter(({ path }) => path.split('.')[0] === part).length }))
    .filter(({ count }) => count > 0);
  return (
    <Banner tone="attention" title={t('changed.title', { count: changes.length })}>
      <p>{t('changed.hint')}</p>
      <ul>
        {counted.map(({ part, count }) => (
          <li key={part}>{t('changed.part', { part: t(`part.${part}`), count })}</li>
        ))}
      </ul>
    </Banner>
  );
}
