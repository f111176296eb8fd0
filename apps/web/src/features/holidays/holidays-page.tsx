import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { localDate } from '@tiwizi/domain';
import { Button, Cluster, EmptyState, IconButton } from '@tiwizi/ui';
import { homeZone } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { DaysTable } from './days-table';
import { FallenSessions } from './fallen-sessions';
import { HolidayDialog } from './holiday-dialog';
import { type Holiday, useYear } from './use-holidays';
import styles from './holidays.module.css';

const firstYear = 2000;
const lastYear = 2100;

/** Public and religious holidays and Ramadan, year by year; the year stands in the address. */
export default function HolidaysPage() {
  const t = useTexts('holidays');
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const thisYear = Number(localDate(new Date(), homeZone).slice(0, 4));
  const year = Number.isInteger(asked) && asked >= firstYear && asked <= lastYear ? asked : thisYear;
  const [open, setOpen] = useState<Holiday | 'new' | null>(null);
  const query = useYear(year);
  const go = (to: number) => setSearch({ year: String(to) });
  const mayWrite = query.data?.may.includes('write') ?? false;
  return (
    <Screen
      title={t('title')}
      tabTitle={`${t('title')} · ${year}`}
      context={t('context')}
      action={
        mayWrite && (
          <Button look="primary" icon="plus" onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        )
      }
      under={
        <Cluster>
          <span className={styles['previous']}>
            <IconButton icon="chevron" label={t('previousYear')} onClick={() => go(year - 1)} />
          </span>
          <h2 className={styles['year']} aria-live="polite">
            {year}
          </h2>
          <IconButton icon="chevron" label={t('nextYear')} onClick={() => go(year + 1)} />
        </Cluster>
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <FallenSessions days={items} />
            {items.length === 0 ? (
              <EmptyState title={t('none.title')} hint={t('none.hint')} />
            ) : (
              <DaysTable days={items} mayWrite={mayWrite} onEdit={setOpen} />
            )}
          </>
        )}
      </Loaded>
      {open && (
        <HolidayDialog holiday={open === 'new' ? null : open} year={year} onClose={() => setOpen(null)} />
      )}
    </Screen>
  );
}
