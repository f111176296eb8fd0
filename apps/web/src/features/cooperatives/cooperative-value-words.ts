import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type CooperativeValues } from './cooperative-values';
import { useTerritories } from './use-territories';

/** A record's values as a reader reads them, one label each, in the order of the form. */
export function useValueWords() {
  const t = useTexts('cooperatives');
  const { date } = useFormat();
  const territories = useTerritories();
  const place = (id: string): string => {
    const found = territories.find(id);
    return found ? territories.nameOf(found) : '–';
  };
  return (values: CooperativeValues): { label: string; value: string }[] => [
    { label: t('field.nameFr'), value: values.nameFr },
    { label: t('field.nameAr'), value: values.nameAr || '–' },
    { label: t('field.code'), value: values.code },
    { label: t('field.kind'), value: t(`states:kind.${values.kind}`) },
    { label: t('field.sector'), value: values.sector === '' ? '–' : t(`states:sector.${values.sector}`) },
    { label: t('field.province'), value: place(values.provinceId) },
    { label: t('states:territory.commune'), value: place(values.territoryId) },
    { label: t('field.foundedOn'), value: date(values.foundedOn || null) },
    { label: t('field.fiscalYearEnd'), value: date(`2000-${values.fiscalYearEnd}`, 'day') },
    { label: t('field.registrationNumber'), value: values.registrationNumber || '–' },
    { label: t('field.phone'), value: values.phone || '–' },
  ];
}
