import { useState } from 'react';
import { useMe } from '../../shared/session';

/**
 * Counts that grow while the phone goes round, kept on the device so that a page that closes loses nobody's answer.
 * Sums alone: which answer was whose cannot be told from them.
 */
export function useKeptTally<Tally>(name: string, empty: Tally) {
  const key = `tiwizi.draft.${useMe().id}.tally.${name}`;
  const [tally, setTally] = useState<Tally>(() => read<Tally>(key) ?? empty);
  return {
    tally,
    keep: (next: Tally) => {
      setTally(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    clear: () => {
      setTally(empty);
      localStorage.removeItem(key);
    },
  };
}

function read<Tally>(key: string): Tally | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Tally | null;
  } catch {
    return null;
  }
}
