import { useState } from 'react';
import { readKept, useDraftKey } from '../../../shared/draft';
import { type Targets, typedTargets, type TypedTargets } from './targets-values';

/** What is typed: the cells, every how many months, and whether for a month or a period. */
export interface Typing {
  typed: TypedTargets;
  step: Targets['step'];
  basis: Targets['basis'];
}

interface Kept extends Typing {
  /** Of the targets that were seen when it was begun. */
  version: number;
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'typed' in kept && 'version' in kept && 'basis' in kept;

const asStored = (targets: Targets): Typing => ({
  typed: typedTargets(targets),
  step: targets.step,
  basis: targets.basis,
});

export interface TargetsDraft {
  stored: Targets;
  /** What somebody else stored meanwhile. */
  theirs: Targets | null;
  typing: Typing;
  /** It was begun before, and is given back. */
  restored: boolean;
  onTheirs: (theirs: Targets) => void;
  onType: (change: Partial<Typing>) => void;
  onSaved: (saved: Targets) => void;
}

/** The targets of an indicator while they are typed: kept on this device for this account until they are saved. */
export function useTypedTargets(targets: Targets): TargetsDraft {
  const key = useDraftKey(`targets.${targets.programmeId}.${targets.indicator.id}`);
  const [kept] = useState(() => readKept(key));
  const mine = isKept(kept) ? kept : null;
  const [stored, setStored] = useState(targets);
  // Somebody saved since the draft was begun: theirs stands beside it.
  const [theirs, setTheirs] = useState(mine && mine.version !== targets.version ? targets : null);
  const [typing, setTyping] = useState<Typing>(mine ?? asStored(targets));
  const [restored, setRestored] = useState(mine !== null);

  return {
    stored,
    theirs,
    typing,
    restored,
    onTheirs: setTheirs,
    onType: (change) => {
      const next = { ...typing, ...change };
      setTyping(next);
      localStorage.setItem(key, JSON.stringify({ ...next, version: stored.version }));
    },
    onSaved: (saved) => {
      localStorage.removeItem(key);
      setStored(saved);
      setTheirs(null);
      setTyping(asStored(saved));
      setRestored(false);
    },
  };
}
