import { Banner, BarList, Section } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ComparedMeasure, type Comparison } from './dashboard-data';

const shares = ['attendance', 'followUps', 'actions'] as const;

/** Its own value on each measure, the median of the others as a line, and its place among them in words. */
export function ComparedMeasures({ comparison: { measures } }: { comparison: Comparison }) {
  const t = useTexts('comparison');
  const format = useFormat();
  const write = ({ kind }: ComparedMeasure, value: number | null) =>
    kind === 'score' ? format.number(value, 1) : format.percent(value);
  const label = ({ key, title }: ComparedMeasure) => {
    if (title) return format.text(title);
    const share = shares.find((each) => each === key);
    return t(share ? `measure.${share}` : 'measure.maturity');
  };
  const words = (measure: ComparedMeasure) => {
    const { own, others } = measure;
    const value = write(measure, own);
    if (others === null) return t('tooFew', { value });
    const { lowerQuartile, upperQuartile } = others;
    // In no quarter of others who are all alike.
    if (lowerQuartile === upperQuartile) return t('alike', { value, median: write(measure, others.median) });
    const range = {
      value,
      median: write(measure, others.median),
      lower: write(measure, lowerQuartile),
      upper: write(measure, upperQuartile),
    };
    return others.quarter === null
      ? t('othersOnly', range)
      : t('placed', { ...range, place: t(`quarter.${others.quarter}`) });
  };
  const bars = (kind: ComparedMeasure['kind']) =>
    measures
      .filter((measure) => measure.kind === kind)
      .map((measure) => ({
        key: measure.key,
        label: label(measure),
        value: measure.own,
        target: measure.others?.median ?? null,
        words: words(measure),
      }));
  return (
    <>
      {measures.every(({ others }) => others === null) && (
        <Banner title={t('none.title')}>{t('none.hint')}</Banner>
      )}
      {(['score', 'share'] as const).map((kind) => (
        <Section key={kind} title={t(`kind.${kind}`)} context={t('line')}>
          <Chart label={t(`kind.${kind}`)}>
            <BarList label={t(`kind.${kind}`)} max={kind === 'score' ? 4 : 1} bars={bars(kind)} />
          </Chart>
        </Section>
      ))}
      <p>{t('rule')}</p>
    </>
  );
}
