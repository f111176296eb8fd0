import { useCallback, useEffect, useRef, useState } from 'react';
import { readGridDraft, saveGridDraft } from '@tiwizi/api-client';
import { type DiagnosticGrid } from '@tiwizi/domain';
import { api, isProblem } from '../../shared/api';
import { keep, kept } from './kept-draft';
import { type GridDraft, gridOf } from './kinds';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'changed';

const pause = 800;
const sameWriting = 1500;
const same = (one: DiagnosticGrid, other: DiagnosticGrid) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A draft under somebody's hands: every change shows at once, is kept on the device, and is sent after a short pause.
 * Where a colleague saved meanwhile (412), sending stops until the reader has chosen between `theirs` and their own.
 */
export function useDraftGrid(draft: GridDraft, owner: string) {
  const name = `tiwizi.draft.${owner}.grid.${draft.id}`;
  const [opened] = useState(() => kept(name) ?? { grid: gridOf(draft), version: draft.version });
  const [grid, setGrid] = useState(opened.grid);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<GridDraft | null>(null);
  const [steps, setSteps] = useState(0);
  const hold = useRef({
    latest: opened.grid,
    saved: gridOf(draft),
    version: opened.version,
    sending: null as Promise<boolean> | null,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    history: [] as DiagnosticGrid[],
    field: '',
    at: 0,
  });

  const sendAll = useCallback(async (): Promise<boolean> => {
    const held = hold.current;
    while (!same(held.latest, held.saved)) {
      const sent = held.latest;
      setState('saving');
      try {
        const body = { title: sent.title, dimensions: sent.dimensions };
        const reply = await saveGridDraft(api, { path: { id: draft.id }, ifMatch: held.version, body });
        Object.assign(held, { version: reply.version, saved: sent });
      } catch (problem) {
        const stored = isProblem(problem, 412)
          ? await readGridDraft(api, { path: { id: draft.id } }).catch(() => null)
          : null;
        if (stored === null) {
          setError(problem);
          setState('failed');
          return false;
        }
        // The same on both sides: the reply to an earlier try got lost on its way.
        if (!same(gridOf(stored), sent)) {
          setTheirs(stored);
          setState('changed');
          return false;
        }
        Object.assign(held, { version: stored.version, saved: sent });
      }
    }
    keep(name, null);
    setError(null);
    setState('saved');
    return true;
  }, [draft.id, name]);

  /** Sends what is not sent yet; true once everything is. */
  const send = useCallback((): Promise<boolean> => {
    const held = hold.current;
    clearTimeout(held.timer);
    held.sending ??= sendAll().finally(() => (held.sending = null));
    return held.sending;
  }, [sendAll]);

  const show = useCallback(
    (next: DiagnosticGrid) => {
      const held = hold.current;
      held.latest = next;
      setGrid(next);
      setState((now) => (now === 'changed' ? now : 'waiting'));
      keep(name, { grid: next, version: held.version });
      clearTimeout(held.timer);
      held.timer = setTimeout(() => void send(), pause);
    },
    [name, send],
  );

  /** `field` tells one stroke of writing from the next: strokes in one field are undone together. */
  const change = useCallback(
    (next: DiagnosticGrid, field: string) => {
      const held = hold.current;
      const now = Date.now();
      if (field === '' || field !== held.field || now - held.at > sameWriting) held.history.push(held.latest);
      Object.assign(held, { field, at: now });
      setSteps(held.history.length);
      show(next);
    },
    [show],
  );

  const undo = useCallback(() => {
    const previous = hold.current.history.pop();
    hold.current.field = '';
    setSteps(hold.current.history.length);
    if (previous !== undefined) show(previous);
  }, [show]);

  const settle = useCallback(
    (chosen: 'mine' | 'theirs') => {
      if (theirs === null) return;
      const held = hold.current;
      Object.assign(held, { version: theirs.version, saved: gridOf(theirs) });
      setTheirs(null);
      setState('waiting');
      // The choice itself can be undone: what was not chosen stays one step back.
      if (chosen === 'theirs') change(gridOf(theirs), '');
      else setSteps(held.history.push(gridOf(theirs)));
      void send();
    },
    [theirs, change, send],
  );

  useEffect(() => {
    const held = hold.current;
    const retry = () => void (same(held.latest, held.saved) || send());
    retry();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      retry();
    };
  }, [send]);

  const version = useCallback(() => hold.current.version, []);
  return { grid, state, error, theirs, change, settle, send, version, undo: steps > 0 ? undo : undefined };
}

export type DraftGrid = ReturnType<typeof useDraftGrid>;
