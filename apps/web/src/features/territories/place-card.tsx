import { Link } from 'react-router';
import { Button, Card, DescriptionList } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type MeasureName, measureNames, measures } from './measures';
import { rowsBehind, withSearch } from './rows-behind';
import styles from './territories.module.css';
import { useMeasureWords } from './use-measure-words';
import { type View } from './use-view';
import { type PlaceRow, type TerritoryFigures } from './view-data';

/** The others are in the filter. */
const mostNamed = 8;

interface PlaceCardProps {
  view: View;
  /** Undefined for all that the view holds. */
  place: PlaceRow | undefined;
  figures: TerritoryFigures;
}

/** A place in figures, and the way to what they are counted from. */
export function PlaceCard({ view, place, figures }: PlaceCardProps) {
  const t = useTexts('territories');
  const { name } = useFormat();
  const may = useMay();
  const { label, told } = useMeasureWords();
  const sums = place ?? figures.total;
  const { sector } = view.query;
  // Who reaches one programme alone has chosen it.
  const [first, ...others] = figures.programmes;
  const programmeId = view.query.programmeId ?? (others.length === 0 ? first?.id : undefined);
  const territoryId = place?.id ?? view.territoryId;
  const opened = (measure: MeasureName) => {
    const value = told(measure, sums);
    if (measures[measure].of(sums) === null) return value;
    const path = rowsBehind(measure, { ...view.query, programmeId, territoryId });
    const mayOpen = measure === 'registered' ? may('cooperatives.read') : may('board.read');
    return mayOpen ? <Link to={path}>{value}</Link> : value;
  };
  return (
    <Card>
      <h2 className={styles['place']}>{place ? name(place.nameFr, place.nameAr) : t('all')}</h2>
      <DescriptionList
        items={measureNames
          .filter((measure) => measure !== 'registered' || sums.registered !== null)
          .map((measure) => ({ label: label(measure), value: opened(measure) }))}
      />
      <p className={styles['aside']}>{t('rule')}</p>
      {figures.smallGroupsLeftOut && <p className={styles['aside']}>{t('smallGroups')}</p>}
      <ul className={styles['ways']}>
        {place && view.level === 'region' && (
          <li>
            <Link to={view.pathTo(place.id)}>{t('provinces')}</Link>
          </li>
        )}
        {may('cooperatives.read') && (
          <li>
            <Link to={withSearch('/cooperatives', { territoryId, sector })}>{t('cooperatives')}</Link>
          </li>
        )}
        {may('board.read') && programmeId !== undefined && (
          <li>
            <Link to={withSearch(`/programmes/${programmeId}/dashboard`, { territoryId, sector })}>
              {t('dashboard')}
            </Link>
          </li>
        )}
      </ul>
      {may('board.read') && programmeId === undefined && figures.programmes.length > 0 && (
        <>
          <h3 className={styles['by']}>{t('byProgramme')}</h3>
          <ul className={styles['ways']}>
            {figures.programmes.slice(0, mostNamed).map(({ id, nameFr, nameAr }) => (
              <li key={id}>
                <Link to={view.pathOf(id)}>{name(nameFr, nameAr)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {place && (
        <Button look="quiet" onClick={() => view.set('place', '')}>
          {t('showAll')}
        </Button>
      )}
    </Card>
  );
}
