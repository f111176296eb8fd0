import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { addDays } from '@tiwizi/domain';
import { type Proposed } from './plan-request';

const isRightToLeft = () => document.documentElement.dir === 'rtl';
// A finger or a mouse that trembles is not carrying anything.
const leastCarried = 6;

const stepOf = (key: string): number => {
  if (key === 'ArrowUp' || key === 'ArrowDown') return key === 'ArrowUp' ? -7 : 7;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === isRightToLeft() ? -1 : 1;
};

const dayUnder = ({ clientX, clientY }: PointerEvent): string | null =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;

/**
 * Carries a session of the month's picture to another of its days: with the mouse, or with the arrows and Enter. A tap
 * stays a tap, so that a finger can scroll. The session stands where it is until somebody says how to move it.
 */
export function usePlanCarry(days: readonly string[], onDrop: (session: Proposed, date: string) => void) {
  const [carried, setCarried] = useState<{ key: string; date: string } | null>(null);
  const held = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const dropped = useRef(false);

  const chip = (session: Proposed) => {
    const mine = carried?.key === session.key ? carried.date : null;
    return {
      'data-carried': mine !== null || undefined,
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        dropped.current = false;
        if (event.button !== 0 || event.pointerType === 'touch') return;
        held.current = { x: event.clientX, y: event.clientY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        const { current: from } = held;
        if (!from) return;
        from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) >= leastCarried;
        const date = from.moved ? dayUnder(event) : null;
        if (date) setCarried({ key: session.key, date });
      },
      onPointerUp: () => {
        dropped.current = held.current?.moved ?? false;
        held.current = null;
        setCarried(null);
        if (dropped.current && mine !== null && mine !== session.date) onDrop(session, mine);
      },
      onPointerCancel: () => {
        held.current = null;
        setCarried(null);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = stepOf(event.key);
        if (event.key === 'Escape') setCarried(null);
        if (step === 0) return;
        event.preventDefault();
        const date = addDays(mine ?? session.date, step);
        if (days.includes(date)) setCarried({ key: session.key, date });
      },
      onBlur: () => setCarried(null),
      onClick: (event: MouseEvent) => {
        // The end of what was carried here with the mouse is no press.
        if (dropped.current && event.detail > 0) return;
        setCarried(null);
        onDrop(session, mine ?? session.date);
      },
    };
  };
  return { carried, chip };
}
