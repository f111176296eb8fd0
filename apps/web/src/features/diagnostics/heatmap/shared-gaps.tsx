import { useState } from 'react';
import { Button, DataTable, EmptyState, Section, Stack, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { csvOf, saveText } from './gaps-csv';
import { type HeatColumn, type Heatmap, rowsBelow } from './heatmap-data';
import styles from './shared-gaps.module.css';

const atFirst = 10;

/** The same as the map in a table, the most shared gap first, with what answers it: the start of a training plan. */
export function SharedGaps({ map, columns }: { map: Heatmap; columns: readonly HeatColumn[] }) {
  const t = useTexts('heatmap');
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const shared = columns.filter(({ gap }) => gap.below > 0);
  const modulesOf = ({ criterion }: HeatColumn) => [
    ...new Set(criterion.suggestions.flatMap(({ moduleCode }) => moduleCode ?? [])),
  ];

  const download = () => {
    const heads = [
      'code',
      'criterion',
      'dimension',
      'category',
      'target',
      'weight',
      'below',
      'rated',
      'priority',
      'modules',
      'remedies',
      'cooperatives',
    ] as const;
    const rows = shared.map((column) => {
      const { criterion, dimension, gap } = column;
      const others = criterion.suggestions.filter(({ moduleCode }) => moduleCode === null);
      return [
        criterion.code,
        format.text(criterion.title),
        format.text(dimension.title),
        t(`states:category.${gap.category}`),
        gap.targetLevel,
        gap.weight,
        gap.below,
        gap.rated,
        gap.priority,
        modulesOf(column).join(', '),
        others.map(({ text }) => format.text(text)).join(' / '),
        rowsBelow(map.cooperatives, column)
          .map(({ nameFr, nameAr }) => format.name(nameFr, nameAr))
          .join(', '),
      ];
    });
    saveText(`${t('shared.file')}-${map.wave}.csv`, csvOf([heads.map((head) => t(`csv.${head}`)), ...rows]));
  };

  return (
    <Section
      title={t('shared.title')}
      context={t('shared.hint')}
      more={
        shared.length > 0 && (
          <Button icon="download" onClick={download}>
            {t('shared.csv')}
          </Button>
        )
      }
    >
      <Stack gap={3}>
        <DataTable
          caption={t('shared.title')}
          rows={whole ? shared : shared.slice(0, atFirst)}
          rowKey={({ criterion }) => criterion.code}
          empty={<EmptyState title={t('shared.none')} hint={t('shared.noneHint')} />}
          columns={[
            {
              key: 'criterion',
              header: t('shared.criterion'),
              naming: true,
              cell: ({ criterion, dimension }) => (
                <>
                  {format.text(criterion.title)}
                  <small className={styles['aside']}>{format.text(dimension.title)}</small>
                </>
              ),
            },
            {
              key: 'category',
              header: t('category'),
              cell: ({ gap }) => t(`states:category.${gap.category}`),
            },
            {
              key: 'below',
              header: t('shared.below'),
              align: 'end',
              cell: ({ gap }) => (
                <span className={styles['share']}>
                  <span className={styles['track']} aria-hidden="true">
                    <span style={{ inlineSize: `${(gap.below / Math.max(gap.rated, 1)) * 100}%` }} />
                  </span>
                  {t('shared.belowOf', { below: gap.below, rated: gap.rated })}
                </span>
              ),
            },
            {
              key: 'weight',
              header: t('shared.weight'),
              align: 'end',
              wideOnly: true,
              cell: ({ gap }) => format.number(gap.weight),
            },
            {
              key: 'priority',
              header: t('shared.priority'),
              align: 'end',
              cell: ({ gap }) => format.number(gap.priority),
            },
            {
              key: 'remedies',
              header: t('shared.remedies'),
              cell: (column) => (
                <ul className={styles['remedies']}>
                  {column.criterion.suggestions.map(({ remedy, text, moduleCode }) => (
                    <li key={`${remedy}${text.fr}`}>
                      <Tag>
                        {moduleCode === null
                          ? t(`states:remedy.${remedy}`)
                          : t('shared.module', { code: moduleCode })}
                      </Tag>{' '}
                      {format.text(text)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {shared.length > atFirst && (
          <div>
            <Button look="quiet" onClick={() => setWhole(!whole)} aria-expanded={whole}>
              {whole ? t('shared.fewer') : t('shared.all', { count: shared.length })}
            </Button>
          </div>
        )}
        {shared.length > 0 && <p className={styles['aside']}>{t('shared.rule')}</p>}
      </Stack>
    </Section>
  );
}
