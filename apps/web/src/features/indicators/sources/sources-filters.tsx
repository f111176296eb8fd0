import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readIndicatorFigures } from '@tiwizi/api-client';
import { SECTORS } from '@tiwizi/domain';
import { DateField, FieldRow, SelectField } from '@tiwizi/ui';
import { type useAddressFilters } from '../../../shared/address-filters';
import { api } from '../../../shared/api';
import { FoldedFilters } from '../../../shared/folded-filters';
import { useFormat } from '../../../shared/format';
import { useTerritoryOptions } from '../../../shared/territory-options';
import { useTexts } from '../../../shared/texts';
import { type SourceNoun } from './sources-data';

export const sourceFilters = ['territoryId', 'sector', 'enrolmentId', 'from', 'to', 'state'] as const;
export type SourceFilters = ReturnType<typeof useAddressFilters<(typeof sourceFilters)[number]>>;

/** Each cooperative of the programme under its enrolment, by name; empty until they are there. */
export function useCooperativeOptions(): { value: string; label: string }[] {
  const { programmeId = '', indicatorId = '' } = useParams();
  const { locale, name } = useFormat();
  const { data } = useQuery({
    queryKey: ['readings', programmeId, 'figures', indicatorId],
    queryFn: ({ signal }) => readIndicatorFigures(api, { path: { id: programmeId, indicatorId }, signal }),
  });
  return (data?.rows ?? [])
    .map(({ enrolmentId, nameFr, nameAr }) => ({ value: enrolmentId, label: name(nameFr, nameAr) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

interface SourcesFiltersProps {
  filters: SourceFilters;
  cooperatives: { value: string; label: string }[];
  /** What the rows are, and the days that they are of. */
  shown: { noun: SourceNoun | null; from: string; to: string } | undefined;
}

/** What the rows behind a figure are narrowed to. It stands in the address, so that it can be sent as a link. */
export function SourcesFilters({ filters: { values, set }, cooperatives, shown }: SourcesFiltersProps) {
  const t = useTexts('indicator-figures');
  const { date } = useFormat();
  const territories = useTerritoryOptions();
  const sectors = SECTORS.map((value) => ({ value, label: t(`states:sector.${value}`) }));
  const states = [{ value: 'approved', label: t('sources.filter.approved') }];
  const selects = [
    { key: 'enrolmentId', every: t('sources.filter.everyCooperative'), options: cooperatives },
    { key: 'territoryId', every: t('sources.filter.everyTerritory'), options: territories },
    { key: 'sector', every: t('sources.filter.everySector'), options: sectors },
    ...(shown?.noun === 'reading' || values.state !== ''
      ? [{ key: 'state' as const, every: t('sources.filter.everyState'), options: states }]
      : []),
  ] as const;
  const days = ['from', 'to'] as const;
  const chosen = [
    ...selects.flatMap(({ key, options }) =>
      options
        .filter(({ value }) => value === values[key])
        .map(({ label }) => ({ key, label: label.trim(), onRemove: () => set(key, '') })),
    ),
    ...days.flatMap((key) =>
      values[key] === ''
        ? []
        : [
            {
              key,
              label: `${t(`sources.filter.${key}`)} ${date(values[key], 'short')}`,
              onRemove: () => set(key, ''),
            },
          ],
    ),
  ];
  return (
    <FoldedFilters chosen={chosen}>
      <FieldRow>
        {selects.map(({ key, every, options }) => (
          <SelectField
            key={key}
            label={t(`sources.filter.${key}`)}
            placeholder={every}
            options={options}
            value={options.length > 0 ? values[key] : ''}
            onChange={(event) => set(key, event.target.value)}
          />
        ))}
        {days.map((key) => (
          <DateField
            key={key}
            label={t(`sources.filter.${key}`)}
            value={values[key] === '' ? (shown?.[key] ?? '') : values[key]}
            onChange={(event) => set(key, event.target.value)}
          />
        ))}
      </FieldRow>
    </FoldedFilters>
  );
}
