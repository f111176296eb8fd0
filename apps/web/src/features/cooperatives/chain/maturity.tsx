import { useState } from 'react';
import { BarList, Button, Columns, DataTable, Radar } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import styles from './chain.module.css';
import { Part } from './part';
import { type Chain } from './use-chain';
import { Chart } from '../../../shared/charts/chart';

const rim = 4;

/** What the diagnostics found, dimension by dimension: the first wave and the latest in one shape. */
export function Maturity({ maturity: { dimensions, waves } }: Pick<Chain, 'maturity'>) {
  const t = useTexts('cooperatives');
  const { date, number, text } = useFormat();
  const [asTable, setAsTable] = useState(false);
  const score = (value: number | null) => number(value, 1);
  const rows = dimensions.map(({ code, title }, place) => ({
    code,
    title: text(title),
    scores: waves.map(({ scores }) => scores[place]?.score ?? null),
  }));
  const latest = waves.at(-1);
  if (latest === undefined) {
    return (
      <Part title={t('chain.maturity.title')}>
        <p className={styles['note']}>{t('chain.maturity.none')}</p>
      </Part>
    );
  }
  const label = t('chain.maturity.title');
  return (
    <Part
      title={label}
      note={waves
        .map(({ wave, heldOn, overall }) =>
          t('chain.maturity.wave', {
            wave: t(`states:wave.${wave}`),
            date: date(heldOn, 'short'),
            overall: score(overall),
            rim,
          }),
        )
        .join(' · ')}
      more={
        <Button look="quiet" icon={asTable ? 'chart' : 'grid'} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chain.maturity.drawing' : 'chain.maturity.table')}
        </Button>
      }
    >
      {asTable ? (
        <DataTable
          caption={label}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'title', header: t('chain.maturity.dimension'), naming: true, cell: ({ title }) => title },
            ...waves.map(({ wave, diagnosticId }, place) => ({
              key: diagnosticId,
              header: t(`states:wave.${wave}`),
              align: 'end' as const,
              cell: ({ scores }: (typeof rows)[number]) => score(scores[place] ?? null),
            })),
          ]}
        />
      ) : (
        <Columns least={20}>
          <Chart label={label}>
            <Radar
              label={label}
              axes={rows.map(({ title }) => title)}
              series={waves.map(({ wave, scores }) => ({
                name: t(`states:wave.${wave}`),
                values: scores.map((each) => each.score),
              }))}
              max={rim}
              write={score}
            />
          </Chart>
          <div className={styles['bars']}>
            <Chart label={label}>
              <BarList
                label={label}
                max={rim}
                bars={rows.map(({ code, title, scores }) => {
                  const value = scores.at(-1) ?? null;
                  return {
                    key: code,
                    label: title,
                    value,
                    // Read from left to right in every language, as the radar is.
                    words: `\u2066${scores.map(score).join(' → ')}\u2069`,
                    tone: value !== null && value < 2 ? ('attention' as const) : ('plain' as const),
                  };
                })}
              />
            </Chart>
          </div>
        </Columns>
      )}
    </Part>
  );
}
