import { Link } from 'react-router';
import { DataTable, type Column } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { changesOf, kindOfChange, type AuditLine, type Change } from './audited';
import styles from './audit.module.css';
import { useNames } from './use-names';
import { useCodeWords, useValueWords } from './value-words';

/** Before → after, in words. What was made or removed has one side only. */
export function Comparison({ line, alone }: { line: AuditLine; alone: boolean }) {
  const t = useTexts('audit');
  const names = useNames();
  const words = useCodeWords();
  const valueWords = useValueWords(line.entity, names);
  const changes = changesOf(line);
  const kind = kindOfChange(line);
  const columns: Column<Change>[] = [
    {
      key: 'what',
      header: t('column.what'),
      cell: ({ field }) => words.field(field),
      naming: true,
      width: '12rem',
    },
    ...(kind === 'added'
      ? []
      : [
          {
            key: 'before',
            header: t('column.before'),
            cell: ({ field, before }: Change) => valueWords(field, before),
          },
        ]),
    ...(kind === 'removed'
      ? []
      : [
          {
            key: 'after',
            header: t(kind === 'added' ? 'column.value' : 'column.after'),
            cell: ({ field, after }: Change) => valueWords(field, after),
          },
        ]),
  ];
  return (
    <div className={styles['comparison']}>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={changes}
        rowKey={({ field }) => field}
        empty={<p>{t('same')}</p>}
      />
      {!alone && (
        <p className={styles['history']}>
          <Link
            to={`/audit?${new URLSearchParams({ entity: line.entity, entityId: line.entityId }).toString()}`}
          >
            {t('history')}
          </Link>
        </p>
      )}
    </div>
  );
}
