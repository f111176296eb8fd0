import { Link } from 'react-router';
import { DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { measureNames, measures } from './measures';
import { withSearch } from './rows-behind';
import { useMeasureWords } from './use-measure-words';
import { type View } from './use-view';
import { type PlaceRow, type TerritoryFigures } from './view-data';

/** The figures of the map and the others, the highest first; places without any are left out. */
export function PlacesTable({ view, figures }: { view: View; figures: TerritoryFigures }) {
  const t = useTexts('territories');
  const { name } = useFormat();
  const { label, told } = useMeasureWords();
  const by = (row: PlaceRow) => measures[view.measure].of(row) ?? -1;
  const rows = figures.rows
    .filter(({ enrolled, registered }) => enrolled > 0 || (registered ?? 0) > 0)
    .sort((one, other) => by(other) - by(one));
  const shown = measureNames.filter(
    (measure) => measure !== 'registered' || figures.total.registered !== null,
  );
  return (
    <Section title={t(`level.${view.level}`)} context={t('inFigures')}>
      <DataTable
        caption={t(`level.${view.level}`)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>{t('nothing')}</p>}
        columns={[
          {
            key: 'name',
            header: t('place'),
            naming: true,
            cell: (row) => (
              <Link
                to={
                  view.level === 'region'
                    ? view.pathTo(row.id)
                    : withSearch('/cooperatives', { territoryId: row.id, sector: view.query.sector })
                }
              >
                {name(row.nameFr, row.nameAr)}
              </Link>
            ),
          },
          ...shown.map((measure) => ({
            key: measure,
            header: label(measure),
            align: 'end' as const,
            cell: (row: PlaceRow) =>
              measure === view.measure ? <strong>{told(measure, row)}</strong> : told(measure, row),
          })),
        ]}
        totals={{
          name: t('total'),
          ...Object.fromEntries(shown.map((measure) => [measure, told(measure, figures.total)])),
        }}
      />
    </Section>
  );
}
