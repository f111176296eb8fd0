import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { daysBetween, weekdayOf } from '@tiwizi/domain';
import { Button, Cluster, EmptyState, useToast, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { ActionSign } from './action-sign';
import { dayWidth, GanttBar } from './gantt-bar';
import { dragged, scaleOf, spanOf, type Grip, type Span } from './gantt-scale';
import styles from './gantt.module.css';
import { refusalOf } from './grid-cells';
import { type ActionsProps } from './plan-actions';
import { type Action } from './queries';
import { without } from './without';

/** Values that the style sheet draws with. */
const drawnWith = (values: Record<string, string | number>): CSSProperties =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));

/** Keys are pressed one after another: the days are saved when the hand rests. */
const rest = 700;

/** The actions over the months, each a bar that is drawn or moved by keyboard; time runs with the line of reading. */
export function Gantt({ plan, edits, onOpen }: Pick<ActionsProps, 'plan' | 'edits' | 'onOpen'>) {
  const t = useTexts('plan-work');
  const { month, date } = useFormat();
  const toast = useToast();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // Days that were chosen and are on their way to be saved.
  const [chosen, setChosen] = useState<Record<string, Span>>({});
  const resting = useRef<Record<string, { timer: number; base: Action }>>({});
  const frame = useRef<HTMLDivElement>(null);

  const rows = plan.actions.flatMap((action) => {
    const span = chosen[action.id] ?? spanOf(action);
    return span === null || action.status === 'cancelled' ? [] : [{ action, span }];
  });
  const undated = plan.actions.filter((action) => action.status !== 'cancelled' && spanOf(action) === null);
  const scale = scaleOf(
    rows.map(({ span }) => span),
    plan.today,
  );
  const current = rows.find(({ action }) => action.id === currentId) ?? rows[0];
  const movable = (action: Action) => action.may.includes('edit');
  const tell = ({ from, to }: Span) =>
    setSaid(t('gantt.moved', { from: date(from, 'short'), to: date(to, 'short') }));

  const save = async (base: Action, span: Span) => {
    const { [base.id]: waiting, ...others } = resting.current;
    resting.current = others;
    if (waiting) window.clearTimeout(waiting.timer);
    try {
      const startsOn = base.startsOn === null && span.from === span.to ? {} : { startsOn: span.from };
      const outcome = await edits.edit(base, { ...startsOn, dueOn: span.to });
      if (outcome === 'saved') {
        const message = t('gantt.saved', { from: date(span.from, 'short'), to: date(span.to, 'short') });
        toast({ message, undo: { label: t('app:do.undo'), onUndo: () => edits.undo(base.id) } });
      }
    } catch (problem) {
      toast({ message: refusalOf(problem), tone: 'late' });
    }
    setChosen((all) => without(all, base.id));
  };
  const choose = (action: Action, span: Span) => {
    setChosen((all) => ({ ...all, [action.id]: span }));
    tell(span);
  };
  const step = (action: Action, span: Span, grip: Grip, days: number) => {
    const next = dragged(span, grip, days);
    const waiting = resting.current[action.id];
    if (waiting) window.clearTimeout(waiting.timer);
    const base = waiting?.base ?? action;
    choose(action, next);
    resting.current[action.id] = { base, timer: window.setTimeout(() => void save(base, next), rest) };
  };
  const todayAt = (daysBetween(scale.first, plan.today) + 0.5) * dayWidth;
  // On a narrow screen, begins with today in sight.
  useEffect(() => {
    const strip = frame.current;
    if (!strip) return;
    const along = Math.max(0, todayAt - strip.clientWidth / 3);
    strip.scrollLeft = document.documentElement.dir === 'rtl' ? -along : along;
  }, [todayAt]);
  const focusBar = (place: number) => {
    const id = rows[place]?.action.id;
    if (id) frame.current?.querySelector<HTMLElement>(`[data-bar="${id}"]`)?.focus();
  };
  const onKey = (place: number, action: Action, span: Span) => (event: KeyboardEvent) => {
    const whole = event.ctrlKey || event.metaKey;
    if (whole && event.key.toLowerCase() === 'z') return edits.undo();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      return focusBar(place + (event.key === 'ArrowDown' ? 1 : -1));
    }
    if ((event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || !movable(action)) return;
    event.preventDefault();
    const later = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    step(action, span, event.altKey ? 'end' : 'whole', (later ? 1 : -1) * (event.shiftKey ? 7 : 1));
  };

  if (rows.length === 0) return <EmptyState title={t('gantt.none')} hint={t('gantt.noneHint')} />;
  const hands: { label: string; grip: Grip; days: number }[] = [
    { label: t('gantt.weekEarlier'), grip: 'whole', days: -7 },
    { label: t('gantt.dayEarlier'), grip: 'whole', days: -1 },
    { label: t('gantt.dayLater'), grip: 'whole', days: 1 },
    { label: t('gantt.weekLater'), grip: 'whole', days: 7 },
    { label: t('gantt.endEarlier'), grip: 'end', days: -1 },
    { label: t('gantt.endLater'), grip: 'end', days: 1 },
  ];
  return (
    <div>
      <p className={styles['help']} id="gantt-help">
        {t(rows.some(({ action }) => movable(action)) ? 'gantt.help' : 'gantt.helpRead')}
      </p>
      {current && movable(current.action) && (
        <div
          className={styles['hands']}
          role="group"
          aria-label={t('gantt.hands', { title: current.action.title })}
        >
          <span className={styles['held']} dir="auto">
            {current.action.title}
          </span>
          <Cluster gap={2}>
            {hands.map(({ label, grip, days }) => (
              <Button key={label} onClick={() => step(current.action, current.span, grip, days)}>
                {label}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
      <div
        ref={frame}
        className={styles['frame']}
        style={drawnWith({ days: scale.length, day: `${dayWidth}px`, weekday: weekdayOf(scale.first) })}
      >
        <div className={styles['head']}>
          <span className={styles['name']} />
          <span className={styles['months']}>
            {scale.months.map(({ start, days }) => (
              <span key={start} style={{ inlineSize: `${days * dayWidth}px` }}>
                {month(start, 'short')}
              </span>
            ))}
          </span>
        </div>
        {rows.map(({ action, span }, place) => (
          <div key={action.id} className={styles['row']}>
            <span className={styles['name']}>
              <ActionSign compact action={action} />
              <span dir="auto" title={action.title}>
                {action.title}
              </span>
            </span>
            <span className={styles['track']}>
              <GanttBar
                {...{ action, span }}
                first={scale.first}
                movable={movable(action)}
                current={current?.action.id === action.id}
                onCurrent={() => setCurrentId(action.id)}
                onDrag={tell}
                onDrop={(next) => {
                  choose(action, next);
                  void save(action, next);
                }}
                onOpen={() => onOpen(action)}
                onKey={onKey(place, action, span)}
              />
            </span>
          </div>
        ))}
        <span
          className={styles['today']}
          title={t('gantt.today', { date: date(plan.today, 'short') })}
          style={drawnWith({ at: `${todayAt}px` })}
        />
      </div>
      {undated.length > 0 && (
        <p className={styles['help']}>
          {t('gantt.undated', { count: undated.length })}{' '}
          {undated.map((action) => (
            <Button key={action.id} look="quiet" onClick={() => onOpen(action)}>
              {action.title}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
