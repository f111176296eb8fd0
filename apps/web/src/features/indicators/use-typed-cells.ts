import { useState } from 'react';
import { useMe } from '../../shared/session';
import { type Typed, type TypedCells } from './readings-data';

function read(key: string): TypedCells {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as TypedCells;
  } catch {
    return {};
  }
}

/** What was typed in a month's grid and not saved yet, kept on this device for this account. */
export function useTypedCells(name: string) {
  const key = `tiwizi.draft.${useMe().id}.readings.${name}`;
  const [cells, setCells] = useState(() => read(key));
  const [restored, setRestored] = useState(() => Object.keys(read(key)).length > 0);
  const keep = (next: TypedCells) => {
    setCells(next);
    if (Object.keys(next).length > 0) localStorage.setItem(key, JSON.stringify(next));
    else localStorage.removeItem(key);
  };
  return {
    cells,
    restored,
    type: (cell: string, typed: Typed) => keep({ ...cells, [cell]: typed }),
    clear: () => {
      keep({});
      setRestored(false);
    },
  };
}
