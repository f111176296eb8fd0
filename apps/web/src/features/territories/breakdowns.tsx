import { Link } from 'react-router';
import { BarList, Columns, Section } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { withSearch } from './rows-behind';
import { type View } from './use-view';
import { type TerritoryFigures } from './view-data';

/** What cooperatives live from, and what they are. */
export function Breakdowns({ view, figures }: { view: View; figures: TerritoryFigures }) {
  const t = useTexts('territories');
  const { number } = useFormat();
  const may = useMay();
  const { sectors, kinds } = figures;
  const { sector: narrowed } = view.query;
  const ofRegister = (words: string, more: Record<string, string | undefined>) =>
    may('cooperatives.read') ? (
      <Link to={withSearch('/cooperatives', { territoryId: view.territoryId, ...more })}>{words}</Link>
    ) : (
      words
    );
  const most = Math.max(1, ...sectors.map(({ registered, enrolled }) => registered ?? enrolled));
  if (sectors.length === 0) return null;
  return (
    <Columns least={22}>
      {narrowed === undefined && (
        <Section title={t('bySector')}>
          <Chart label={t('bySector')}>
            <BarList
              label={t('bySector')}
              max={most}
              bars={sectors.map(({ sector, registered, enrolled }) => ({
                key: sector,
                label: ofRegister(t(`states:sector.${sector}`), { sector }),
                value: registered ?? enrolled,
                words:
                  registered === null
                    ? number(enrolled)
                    : t('ofRegistered', { enrolled: number(enrolled), registered: number(registered) }),
              }))}
            />
          </Chart>
        </Section>
      )}
      {kinds.length > 0 && (
        <Section title={t('byKind')}>
          <Chart label={t('byKind')}>
            <BarList
              label={t('byKind')}
              max={Math.max(1, ...kinds.map(({ registered }) => registered))}
              bars={kinds.map(({ kind, registered }) => ({
                key: kind,
                label: ofRegister(t(`states:kind.${kind}`), { kind, sector: narrowed }),
                value: registered,
                words: number(registered),
              }))}
            />
          </Chart>
        </Section>
      )}
    </Columns>
  );
}
