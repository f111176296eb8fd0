import { lazy, Suspense } from 'react';
import { Skeleton } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { PlaceCard } from './place-card';
import styles from './territories.module.css';
import { useMeasureWords } from './use-measure-words';
import { type View } from './use-view';
import { type TerritoryFigures } from './view-data';

// The shapes of the provinces come only where a map is looked at.
const CountryMap = lazy(() => import('./map/country-map'));

export function MapAndCard({ view, figures }: { view: View; figures: TerritoryFigures }) {
  const t = useTexts('territories');
  const { label } = useMeasureWords();
  const { dateTime, name } = useFormat();
  const programme = figures.programmes.find(({ id }) => id === view.query.programmeId);
  const about = [
    programme && name(programme.nameFr, programme.nameAr),
    view.query.sector && t(`states:sector.${view.query.sector}`),
    view.query.year === undefined ? undefined : String(view.query.year),
  ].filter((word) => word !== undefined && word !== '');
  const notes = [
    ...(figures.refreshedAt === null ? [] : [t('figuresOf', { when: dateTime(figures.refreshedAt) })]),
    t('source'),
  ];
  const chosen = figures.rows.find(({ id }) => id === view.place);
  return (
    <div className={styles['mapAndCard']}>
      <div>
        <Chart label={[t('title'), label(view.measure), ...about].join(' · ')} notes={notes}>
          <Suspense fallback={<Skeleton label={t('app:state.loading')} rows={12} />}>
            <CountryMap
              rows={figures.rows}
              level={view.level}
              measure={view.measure}
              chosen={view.place}
              onChoose={(id) => view.set('place', id)}
            />
          </Suspense>
        </Chart>
        <p className={styles['source']} dir="auto">
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer" target="_blank">
            {t('source')}
          </a>
        </p>
      </div>
      <PlaceCard view={view} place={chosen} figures={figures} />
    </div>
  );
}
