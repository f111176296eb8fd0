import { SECTORS } from '@tiwizi/domain';
import { FieldRow, SegmentedControl, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { FoldedFilters } from '../../shared/folded-filters';
import { useTexts } from '../../shared/texts';
import { measureNames } from './measures';
import { useMeasureWords } from './use-measure-words';
import styles from './territories.module.css';
import { type View } from './use-view';
import { type TerritoryFigures } from './view-data';

export function ViewFilters({ view, figures }: { view: View; figures: TerritoryFigures | undefined }) {
  const t = useTexts('territories');
  const { name } = useFormat();
  const { label } = useMeasureWords();
  const { query, set } = view;
  const thisYear = new Date().getFullYear();
  const first = figures?.firstYear ?? thisYear;
  const years = Array.from({ length: thisYear - first + 1 }, (_, back) => String(thisYear - back));
  const shown = measureNames.filter(
    (measure) => measure !== 'registered' || figures?.total.registered !== null,
  );
  const programme = figures?.programmes.find(({ id }) => id === query.programmeId);
  const words = {
    programmeId: programme && name(programme.nameFr, programme.nameAr),
    sector: query.sector && t(`states:sector.${query.sector}`),
    year: query.year === undefined ? undefined : String(query.year),
  };
  const chosen = (['programmeId', 'sector', 'year'] as const).flatMap((key) =>
    words[key] ? [{ key, label: words[key], onRemove: () => set(key, '') }] : [],
  );
  return (
    <>
      <div className={styles['measure']}>
        <SelectField
          label={t('filter.measure')}
          value={view.measure}
          onChange={(event) => set('measure', event.target.value)}
          options={shown.map((measure) => ({ value: measure, label: label(measure) }))}
        />
      </div>
      <FoldedFilters chosen={chosen}>
        <FieldRow>
          <SelectField
            label={t('filter.programme')}
            placeholder={t('filter.everyProgramme')}
            value={figures ? (query.programmeId ?? '') : ''}
            onChange={(event) => set('programmeId', event.target.value)}
            options={(figures?.programmes ?? []).map(({ id, nameFr, nameAr }) => ({
              value: id,
              label: name(nameFr, nameAr),
            }))}
          />
          <SelectField
            label={t('filter.sector')}
            placeholder={t('filter.everySector')}
            value={query.sector ?? ''}
            onChange={(event) => set('sector', event.target.value)}
            options={SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) }))}
          />
          <SelectField
            label={t('filter.year')}
            placeholder={t('filter.everyYear')}
            value={query.year === undefined ? '' : String(query.year)}
            onChange={(event) => set('year', event.target.value)}
            options={years.map((year) => ({ value: year, label: year }))}
          />
        </FieldRow>
        {view.territoryId === undefined && (
          <SegmentedControl
            label={t('filter.level')}
            hideLabel
            value={view.level}
            onChoose={(level) => set('level', level === 'region' ? '' : level)}
            choices={(['region', 'province'] as const).map((value) => ({
              value,
              label: t(`level.${value}`),
            }))}
          />
        )}
      </FoldedFilters>
    </>
  );
}
