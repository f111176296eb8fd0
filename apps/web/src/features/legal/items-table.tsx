import { useState } from 'react';
import { DataTable, EmptyState, StateSign } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { legalSigns, type LegalCalendar, type LegalItem } from '../../shared/legal';
import { useTexts } from '../../shared/texts';
import { DoneDialog } from './done-dialog';
import { ItemSteps } from './item-steps';
import { howFar } from './how-far';
import styles from './legal.module.css';
import { MandateDialog } from './mandate-dialog';
import { useItemWords } from './use-item-words';

/** The due items, by day: what, since which law, by when, and what shows that it is done. */
export function ItemsTable({ calendar }: { calendar: LegalCalendar }) {
  const t = useTexts('legal');
  const { date } = useFormat();
  const words = useItemWords(calendar);
  const [doing, setDoing] = useState<LegalItem | null>(null);
  const act = (item: LegalItem) => setDoing(item);
  if (calendar.items.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <>
      <DataTable
        caption={t('caption')}
        rows={calendar.items}
        rowKey={({ code, fiscalYearEnd, mandateId }) => `${code} ${fiscalYearEnd ?? mandateId}`}
        columns={[
          {
            key: 'what',
            header: t('what'),
            naming: true,
            cell: (item) => <What item={item} words={words(item)} />,
          },
          { key: 'due', header: t('due'), cell: (item) => <Due item={item} /> },
          {
            key: 'state',
            header: t('state'),
            cell: (item) => (
              <div>
                <StateSign state={legalSigns[item.state]} word={t(`standing.${item.state}`)} />
                {item.doneOn && (
                  <span className={styles['about']}>{t('doneOn', { date: date(item.doneOn, 'short') })}</span>
                )}
                {item.proof && <span className={styles['about']}>{item.proof}</span>}
                {item.files.length > 0 && (
                  <EvidenceFiles
                    enrolmentId={calendar.enrolmentId ?? ''}
                    files={item.files}
                    label={t('complete.filesOf', { item: words(item) })}
                    hideLabel
                  />
                )}
              </div>
            ),
          },
          {
            key: 'steps',
            header: '',
            align: 'end',
            cell: (item) => (
              <ItemSteps item={item} calendar={calendar} words={words(item)} onAct={() => act(item)} />
            ),
          },
        ]}
      />
      {doing && doing.mandateId === null && (
        <DoneDialog item={doing} calendar={calendar} words={words(doing)} onClose={() => setDoing(null)} />
      )}
      {doing && doing.mandateId !== null && (
        <MandateDialog
          calendar={calendar}
          replaces={calendar.mandates.find(({ id }) => id === doing.mandateId) ?? null}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  );
}

function What({ item, words }: { item: LegalItem; words: string }) {
  const t = useTexts('legal');
  const trust = t(item.verified ? 'verified' : 'unverified');
  return (
    <>
      {words}
      {item.sources.length > 0 && (
        <span className={styles['about']}>
          {t('source', { sources: `\u2068${item.sources.join(' ; ')}\u2069` })} ·{' '}
          <span {...(!item.verified && { className: styles['unsure'] })}>{trust}</span>
        </span>
      )}
    </>
  );
}

function Due({ item: { dueOn, daysLeft, state } }: { item: LegalItem }) {
  const t = useTexts('legal');
  const { date } = useFormat();
  const open = state !== 'done';
  const { unit, count } = howFar(daysLeft);
  return (
    <div className={styles['day']}>
      {date(dueOn, 'short')}
      {open && (
        <span className={styles['about']}>
          {daysLeft === 0 ? t('app:when.today') : t(`away.${daysLeft < 0 ? 'ago' : 'in'}${unit}`, { count })}
        </span>
      )}
    </div>
  );
}
