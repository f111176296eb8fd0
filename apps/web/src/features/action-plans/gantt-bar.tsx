import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { daysBetween } from '@tiwizi/domain';
import { Icon } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { wordOf } from './action-signs';
import { dragged, type Grip, type Span } from './gantt-scale';
import styles from './gantt.module.css';
import { type Action } from './queries';

/** Width of a day, in pixels. */
export const dayWidth = 6;

interface GanttBarProps {
  action: Action;
  span: Span;
  /** First day of the time line. */
  first: string;
  movable: boolean;
  current: boolean;
  onCurrent: () => void;
  /** While it is held; the days are told, and nothing is saved. */
  onDrag: (span: Span) => void;
  onDrop: (span: Span) => void;
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
}

const isRightToLeft = () => document.documentElement.dir === 'rtl';

/** One action in time: drawn along with the pointer, or moved by the arrows. */
export function GanttBar(props: GanttBarProps) {
  const { action, span, first, movable, current, onCurrent, onDrag, onDrop, onOpen, onKey } = props;
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const hold = useRef<{ x: number; grip: Grip; moved: boolean } | null>(null);
  const [drawn, setDrawn] = useState<Span | null>(null);
  const shown = drawn ?? span;

  const spanAt = (event: PointerEvent): Span => {
    const { x = 0, grip = 'whole' as Grip } = hold.current ?? {};
    const along = (event.clientX - x) * (isRightToLeft() ? -1 : 1);
    return dragged(span, grip, Math.round(along / dayWidth));
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    onCurrent();
    if (!movable || event.button !== 0) return;
    const grip = (event.target as HTMLElement).closest<HTMLElement>('[data-grip]')?.dataset['grip'];
    hold.current = { x: event.clientX, grip: (grip as Grip | undefined) ?? 'whole', moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!hold.current) return;
    if (Math.abs(event.clientX - hold.current.x) >= dayWidth / 2) hold.current.moved = true;
    if (!hold.current.moved) return;
    const next = spanAt(event);
    setDrawn(next);
    onDrag(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = hold.current;
    if (!held) return;
    const next = spanAt(event);
    hold.current = null;
    setDrawn(null);
    if (held.moved) onDrop(next);
    else onOpen();
  };

  const late = action.timing === 'late';
  return (
    <button
      type="button"
      className={styles['bar']}
      data-bar={action.id}
      data-timing={action.timing}
      data-movable={movable || undefined}
      tabIndex={current ? 0 : -1}
      aria-describedby="gantt-help"
      aria-label={t('gantt.bar', {
        title: action.title,
        from: date(shown.from, 'short'),
        to: date(shown.to, 'short'),
        state: wordOf(action, t),
      })}
      title={`${date(shown.from, 'short')} – ${date(shown.to, 'short')}`}
      style={{
        insetInlineStart: `${daysBetween(first, shown.from) * dayWidth}px`,
        inlineSize: `${(daysBetween(shown.from, shown.to) + 1) * dayWidth}px`,
      }}
      onFocus={onCurrent}
      onKeyDown={onKey}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        hold.current = null;
        setDrawn(null);
      }}
      onClick={(event) => {
        // A press that is no pointer's: from a keyboard or a screen reader.
        if (event.detail === 0 || !movable) onOpen();
      }}
    >
      {movable && <span className={styles['grip']} data-grip="start" />}
      {late && <Icon name="warning" size={14} />}
      {movable && <span className={styles['grip']} data-grip="end" />}
    </button>
  );
}
