import { Button, Cluster, type Column, DataTable, Icon, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Holiday, useChangeDay } from './use-holidays';
import { useDaySpan } from './use-day-span';
import styles from './holidays.module.css';

export interface DaysTableProps {
  days: readonly Holiday[];
  mayWrite: boolean;
  onEdit: (day: Holiday) => void;
}

/** The days of a year; those of the moon say whether they are made known. */
export function DaysTable({ days, mayWrite, onEdit }: DaysTableProps) {
  const t = useTexts('holidays');
  const format = useFormat();
  const span = useDaySpan();
  const change = useChangeDay(t('app:do.undo'));
  const columns: Column<Holiday>[] = [
    { key: 'name', header: t('name'), naming: true, cell: ({ name }) => format.text(name) },
    { key: 'when', header: t('when'), width: '17rem', cell: (day) => span(day) },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'moon', header: t('certainty'), cell: (day) => <Certainty day={day} /> },
  ];
  if (mayWrite) {
    columns.push({
      key: 'do',
      header: <VisuallyHidden>{t('app:do.edit')}</VisuallyHidden>,
      align: 'end',
      cell: (day) => (
        <Cluster gap={1}>
          {day.moonDependent && !day.announced && (
            <Button
              look="quiet"
              aria-label={t('confirmWhat', { name: format.text(day.name) })}
              onClick={() => void change(day, { announced: true }, { announced: false }, t('confirmed'))}
            >
              {t('confirm')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={t('editWhat', { name: format.text(day.name) })}
            onClick={() => onEdit(day)}
          >
            {t('app:do.edit')}
          </Button>
        </Cluster>
      ),
    });
  }
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={days}
      rowKey={({ id }) => id}
      rowTone={({ sessions }) => (sessions.length > 0 ? 'attention' : undefined)}
    />
  );
}

function Certainty({ day }: { day: Holiday }) {
  const t = useTexts('holidays');
  const { moonDependent, announced, source, updatedByName } = day;
  const by = updatedByName === null ? null : t('by', { name: updatedByName });
  const told = [source, by].filter(Boolean).join(' · ');
  return (
    <span className={styles['certainty']}>
      <span className={styles[moonDependent && !announced ? 'unsure' : 'sure']}>
        {moonDependent && <Icon name={announced ? 'check' : 'moon'} size={16} />}
        {t(!moonDependent ? 'fixed' : announced ? 'announced' : 'toConfirm')}
      </span>
      {told && <bdi className={styles['soft']}>{told}</bdi>}
    </span>
  );
}
