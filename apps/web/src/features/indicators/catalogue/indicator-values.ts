import { type CatalogueIndicator, type IndicatorBody, type Words } from './catalogue-data';

/** An indicator as it is typed: lists as text, numbers as text. */
export interface IndicatorValues {
  code: string;
  name: Words;
  unit: Words;
  unitCode: string;
  definition: Words;
  method: Words;
  source: Words;
  kind: IndicatorBody['kind'];
  origin: IndicatorBody['origin'];
  formula: string;
  nature: 'number' | 'ratio';
  numeratorName: Words;
  denominatorName: Words;
  direction: IndicatorBody['direction'];
  acrossTime: IndicatorBody['acrossTime'];
  acrossCooperatives: IndicatorBody['acrossCooperatives'];
  decimals: string;
  frequencyMonths: string;
  bySex: boolean;
  byAgeBand: boolean;
  byTerritory: boolean;
  mayBeNegative: boolean;
  sdg: string;
  iris: string;
  reason: string;
}

const nothing = (): Words => ({ fr: '', ar: '', en: '' });

export const emptyIndicator = (): IndicatorValues => ({
  code: '',
  name: nothing(),
  unit: nothing(),
  unitCode: '1',
  definition: nothing(),
  method: nothing(),
  source: nothing(),
  kind: 'performance',
  origin: 'typed',
  formula: '',
  nature: 'number',
  numeratorName: nothing(),
  denominatorName: nothing(),
  direction: 'increase',
  acrossTime: 'sum',
  acrossCooperatives: 'sum',
  decimals: '0',
  frequencyMonths: '1',
  bySex: false,
  byAgeBand: false,
  byTerritory: false,
  mayBeNegative: false,
  sdg: '',
  iris: '',
  reason: '',
});

export function indicatorValues(indicator: CatalogueIndicator): IndicatorValues {
  const { disaggregations } = indicator;
  return {
    ...emptyIndicator(),
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    unitCode: indicator.unitCode,
    definition: indicator.definition,
    method: indicator.method,
    source: indicator.source,
    kind: indicator.kind,
    origin: indicator.origin,
    formula: indicator.formula ?? '',
    nature: indicator.isRatio ? 'ratio' : 'number',
    numeratorName: indicator.numeratorName ?? nothing(),
    denominatorName: indicator.denominatorName ?? nothing(),
    direction: indicator.direction,
    acrossTime: indicator.acrossTime,
    acrossCooperatives: indicator.acrossCooperatives,
    decimals: String(indicator.decimals),
    frequencyMonths: String(indicator.frequencyMonths),
    bySex: disaggregations.includes('sex'),
    byAgeBand: disaggregations.includes('age_band'),
    byTerritory: disaggregations.includes('territory'),
    mayBeNegative: indicator.mayBeNegative,
    sdg: indicator.sdg.join(', '),
    iris: indicator.iris.join(', '),
  };
}

const listed = (text: string): string[] =>
  text
    .split(/[\s,;،]+/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Words left out in a language are those of the first language that has them: what is shown is never empty. */
function filled({ fr, ar, en }: Words): Words {
  const any = fr || ar || en;
  return { fr: fr || any, ar: ar || any, en: en || any };
}

export function indicatorBody(values: IndicatorValues): IndicatorBody {
  const isRatio = values.nature === 'ratio' && values.origin !== 'formula';
  const parted = !isRatio && values.origin === 'typed';
  return {
    code: values.code.trim().toUpperCase(),
    name: filled(values.name),
    unit: isRatio ? { fr: '%', ar: '%', en: '%' } : filled(values.unit),
    unitCode: isRatio ? '1' : values.unitCode,
    definition: filled(values.definition),
    method: filled(values.method),
    source: filled(values.source),
    kind: values.kind,
    origin: values.origin,
    formula: values.origin === 'formula' ? values.formula : null,
    isRatio,
    numeratorName: isRatio ? filled(values.numeratorName) : null,
    denominatorName: isRatio ? filled(values.denominatorName) : null,
    direction: values.direction,
    acrossTime: values.acrossTime,
    acrossCooperatives: values.acrossCooperatives,
    decimals: Number(values.decimals),
    frequencyMonths: Number(values.frequencyMonths),
    disaggregations: [
      ...(parted && values.bySex ? (['sex'] as const) : []),
      ...(parted && values.byAgeBand ? (['age_band'] as const) : []),
      ...(values.byTerritory ? (['territory'] as const) : []),
    ],
    mayBeNegative: values.mayBeNegative,
    sdg: listed(values.sdg),
    iris: listed(values.iris),
  };
}
