import { Code, DescriptionList, Section } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type CatalogueIndicator } from './catalogue-data';
import { useUnitWords } from './use-unit-words';

/** What an indicator means and how it adds up, in words. */
export function DefinitionView({ indicator }: { indicator: CatalogueIndicator }) {
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const unitWords = useUnitWords();
  const { origin, formula, isRatio, numeratorName, denominatorName, sdg, iris, disaggregations } = indicator;
  const rules =
    origin === 'formula'
      ? t('rulesOfFormula')
      : `${t(`acrossTime.${indicator.acrossTime}`)} · ${t(`acrossCooperatives.${indicator.acrossCooperatives}`)}`;
  const parts = [
    { label: t('method'), value: format.text(indicator.method) },
    { label: t('source'), value: format.text(indicator.source) },
    { label: t('originLabel'), value: t(`origin.${origin}`) },
    ...(formula === null ? [] : [{ label: t('form.formula'), value: <Code>{formula}</Code> }]),
    {
      label: t('unit'),
      value: isRatio ? '%' : `${format.text(indicator.unit)} (${unitWords(indicator.unitCode)})`,
    },
    ...(numeratorName && denominatorName
      ? [{ label: t('parts'), value: `${format.text(numeratorName)} ÷ ${format.text(denominatorName)}` }]
      : []),
    { label: t('rules'), value: rules },
    { label: t('frequency'), value: t('every', { count: indicator.frequencyMonths }) },
    { label: t('direction.label'), value: t(`direction.${indicator.direction}`) },
    ...(disaggregations.length === 0
      ? []
      : [
          {
            label: t('disaggregations'),
            value: disaggregations.map((each) => t(`disaggregation.${each}`)).join(' · '),
          },
        ]),
    ...(sdg.length === 0 ? [] : [{ label: t('sdg'), value: <Code>{sdg.join(', ')}</Code> }]),
    ...(iris.length === 0 ? [] : [{ label: t('iris'), value: <Code>{iris.join(', ')}</Code> }]),
  ];
  return (
    <Section title={t('definition')} context={t('version', { number: indicator.version })}>
      <p>{format.text(indicator.definition)}</p>
      <DescriptionList items={parts} />
    </Section>
  );
}
