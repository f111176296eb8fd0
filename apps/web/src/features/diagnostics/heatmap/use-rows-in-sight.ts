import { type RefObject, useEffect, useState } from 'react';

/** Rows drawn beyond the edges, so that a quick scroll meets no gap. */
const spare = 12;
/** The window moves by so many rows at once: most turns of the wheel then draw nothing new. */
const stride = 6;

/** Which rows of a scrolling frame to draw: all rows have the same height. `to` is the first one left out. */
export function useRowsInSight(
  frame: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { from: number; to: number } {
  const [sight, setSight] = useState({ from: 0, to: 48 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = () => {
      const first = Math.floor(element.scrollTop / height) - spare;
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + spare;
      const from = Math.max(0, Math.floor(first / stride) * stride);
      const to = Math.ceil(last / stride) * stride;
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [frame, height]);
  return { from: Math.min(sight.from, count), to: Math.min(sight.to, count) };
}
