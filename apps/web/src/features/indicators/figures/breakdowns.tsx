import { type components } from '@tiwizi/api-client';
import { AGE_BANDS, SEXES } from '@tiwizi/domain';
import { Columns, DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type Indicator } from '../readings-data';
import { useWrite } from '../use-write';

type Breakdown = components['schemas']['BreakdownDto'];
type Part = Breakdown['parts'][number];

interface BreakdownsProps {
  indicator: Indicator;
  total: number | null;
  breakdowns: readonly Breakdown[];
}

/** What the total is made of, each way with what nobody told; nothing where it does not divide. */
export function Breakdowns({ indicator, total, breakdowns }: BreakdownsProps) {
  const t = useTexts('indicator-figures');
  if (breakdowns.length === 0) return null;
  return (
    <Section title={t('breakdown.title')}>
      <Columns least={20}>
        {breakdowns.map((breakdown) => (
          <Divided key={breakdown.dimension} indicator={indicator} total={total} breakdown={breakdown} />
        ))}
      </Columns>
    </Section>
  );
}

function Divided({
  indicator,
  total,
  breakdown: { dimension, parts },
}: {
  indicator: Indicator;
  total: number | null;
  breakdown: Breakdown;
}) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const addsUp = indicator.acrossCooperatives === 'sum' || dimension !== 'territory';
  const name = ({ key, name: place }: Part): string => {
    if (place) return format.text(place);
    const sex = SEXES.find((each) => each === key);
    if (dimension === 'sex' && sex) return t(`states:sex.${sex}`);
    const band = AGE_BANDS.find((each) => each === key);
    if (dimension === 'age_band' && band) return t(`states:ageBand.${band}`);
    return t('breakdown.unknown');
  };
  return (
    <DataTable
      caption={t(`breakdown.${dimension}`)}
      rows={parts}
      rowKey={({ key }) => key}
      columns={[
        { key: 'part', header: t(`breakdown.${dimension}`), naming: true, cell: name },
        { key: 'value', header: t('value'), align: 'end', cell: ({ value }) => write(indicator, value) },
        ...(addsUp
          ? [
              {
                key: 'share',
                header: t('breakdown.share'),
                align: 'end' as const,
                cell: ({ value }: Part) => format.percent(value === null || !total ? null : value / total),
              },
            ]
          : []),
      ]}
      {...(addsUp && { totals: { part: t('breakdown.total'), value: write(indicator, total) } })}
    />
  );
}
