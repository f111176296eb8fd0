import { type ReactNode } from 'react';
import { IconButton, SegmentedControl } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';
import { CalendarFilters, type FilterProps } from './calendar-filters';
import styles from './calendar.module.css';
import { type Filters } from './use-calendar';
import { type CalendarView, type Place, stepped, views } from './view';
import viewStyles from './views.module.css';

export interface ToolbarProps extends FilterProps {
  place: Place;
  /** The month or the week in words. */
  title: string;
  today: string;
  onDay: (day: string) => void;
  onView: (view: CalendarView) => void;
}

/** When, how it is laid out, and of what. */
export function CalendarToolbar({ place, title, today, onDay, onView, filters, onFilter }: ToolbarProps) {
  const t = useTexts('calendar');
  return (
    <>
      <div className={styles['filters']}>
        <Steps place={place} title={title} today={today} onDay={onDay} />
        <SegmentedControl
          label={t('view')}
          hideLabel
          choices={views.map((one) => ({ value: one, label: t(`views.${one}`) }))}
          value={place.view}
          onChoose={onView}
        />
      </div>
      <Folded count={countOf(filters)}>
        <CalendarFilters filters={filters} onFilter={onFilter} />
      </Folded>
    </>
  );
}

/** How many filters hold. */
export const countOf = ({ programme, trainer, cooperative, kind }: Filters): number =>
  [programme, trainer, cooperative, kind].filter(Boolean).length;

/** A phone keeps the filters folded: there the days come first. */
function Folded({ count, children }: { count: number; children: ReactNode }) {
  const t = useTexts('calendar');
  const filters = <div className={styles['filters']}>{children}</div>;
  if (!useNarrow()) return filters;
  return (
    <details className={viewStyles['folded']}>
      <summary>{count > 0 ? t('filters', { count }) : t('app:do.filter')}</summary>
      {filters}
    </details>
  );
}

/** Back, where one is, on, and today. */
function Steps({ place, title, today, onDay }: Pick<ToolbarProps, 'place' | 'title' | 'today' | 'onDay'>) {
  const t = useTexts('calendar');
  const unit = place.view === 'week' ? 'week' : 'month';
  const to = (step: 1 | -1) => {
    const day = stepped(place, step);
    onDay(unit === 'month' && today.startsWith(day.slice(0, 7)) ? today : day);
  };
  return (
    <div className={viewStyles['step']}>
      <span className={styles['previous']}>
        <IconButton icon="chevron" label={t(`previous.${unit}`)} onClick={() => to(-1)} />
      </span>
      <h2 className={styles['month']} aria-live="polite">
        {title}
      </h2>
      <IconButton icon="chevron" label={t(`next.${unit}`)} onClick={() => to(1)} />
      <IconButton icon="today" label={t('app:when.today')} onClick={() => onDay(today)} />
    </div>
  );
}
