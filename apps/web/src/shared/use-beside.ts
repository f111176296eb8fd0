import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const gap = 6;

/** Places a card under a cell of the screen, or above it where there is no room; it never leaves the window. */
export function useBeside<E extends HTMLElement>(
  anchor: DOMRect,
): { ref: RefObject<E | null>; style: { translate: string } } {
  const ref = useRef<E>(null);
  const [at, setAt] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    const size = ref.current?.getBoundingClientRect();
    if (!size) return;
    const middle = anchor.left + anchor.width / 2 - size.width / 2;
    const x = Math.max(gap, Math.min(middle, window.innerWidth - size.width - gap));
    const below = anchor.bottom + gap;
    const fits = below + size.height + gap <= window.innerHeight;
    setAt({ x, y: fits ? below : Math.max(gap, anchor.top - gap - size.height) });
  }, [anchor]);
  return { ref, style: { translate: `${at.x}px ${at.y}px` } };
}
