import { hashKey } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
} from 'react-hook-form';
import { isProblem } from '../api';
import { readKept, useDraft, useDraftKey } from '../draft';
import { forgetText, keepText } from '../room';
import { type Versions } from './versions';

interface Stored {
  version: number;
}

export interface EditingOptions<Item extends Stored, Values extends FieldValues> {
  /** Tells the drafts of two records apart: `agreement.<id>`. */
  name: string;
  form: Pick<UseFormReturn<Values>, 'reset' | 'watch' | 'setValue' | 'getValues'>;
  /** The record as it was when the form was opened; what comes in behind the form is not looked at. */
  stored: Item;
  valuesOf: (record: Item) => Values;
  load: () => Promise<Item>;
  /** What the form does not hold, a list of files, moves with the version: from `before` to `now`. */
  onMoved?: (before: Item, now: Item) => void;
}

export interface Editing<Values, Item = unknown> {
  restored: boolean;
  /** What somebody else saved since the form was opened, until it is settled. */
  clash: Versions<Values> | null;
  /** Sends over what was seen; what is kept on the device stays a draft too. Refused for being out of date, it throws nothing: the clash is shown. */
  save: (send: (seen: Item) => Promise<'kept' | 'sent' | void>) => Promise<void>;
  /** The form holds what was made of both, and may be sent over theirs. */
  settle: (values: Values) => void;
  /** The form holds what is saved; what was typed here is given up. */
  takeTheirs: () => void;
  /** What was typed is no longer of use: the record is gone. */
  forget: () => void;
}

/**
 * A record that two people may change: what is typed is kept on the device with the version that it was typed over, and
 * where somebody saved meanwhile, both stand side by side before anything is sent.
 */
export function useEditing<Item extends Stored, Values extends FieldValues>({
  name,
  form,
  stored,
  valuesOf,
  load,
  onMoved,
}: EditingOptions<Item, Values>): Editing<Values, Item> {
  const draftKey = useDraftKey(name);
  const openedKey = `${draftKey}.opened`;
  const [typedOver] = useState(() => {
    const typed = readKept(draftKey) as Values | null;
    const opened = readKept(openedKey) as Item | null;
    if (!typed || !opened || opened.version === stored.version) return null;
    if (hashKey([typed]) !== hashKey([valuesOf(stored)])) return { typed, opened };
    // It left from here after the form was closed, and stands as it was typed.
    localStorage.removeItem(draftKey);
    localStorage.removeItem(openedKey);
    return null;
  });
  const draft = useDraft<Values>(name, form);
  const [theirs, setTheirs] = useState<Item | null>(typedOver && stored);
  const [mine, setMine] = useState<Values | null>(typedOver && typedOver.typed);
  const [seen, setSeen] = useState<Item>(typedOver?.opened ?? stored);
  // Read when the form is sent, which may be in the same breath as the clash is settled.
  const now = useRef(seen);

  const { watch } = form;
  useEffect(() => {
    const { unsubscribe } = watch((_values, { type }) => {
      if (type === 'change') keepText(openedKey, JSON.stringify(now.current));
    });
    return unsubscribe;
  }, [watch, openedKey]);

  const clear = () => {
    forgetText(openedKey);
    draft.clear();
  };
  const moveTo = (record: Item) => {
    onMoved?.(now.current, record);
    now.current = record;
    setSeen(record);
    setTheirs(null);
    setMine(null);
  };

  return {
    restored: draft.restored,
    forget: clear,
    clash: theirs && mine && { base: valuesOf(seen), mine, theirs: valuesOf(theirs) },
    save: async (send) => {
      try {
        // What waits on the device may come back refused: it is still to be found in its form.
        if ((await send(now.current)) !== 'kept') clear();
      } catch (problem) {
        if (!isProblem(problem, 412)) throw problem;
        setMine(JSON.parse(JSON.stringify(form.getValues())) as Values);
        setTheirs(await load());
      }
    },
    settle: (values) => {
      if (!theirs) return;
      for (const key of Object.keys(values) as Path<Values>[]) {
        form.setValue(key, values[key] as PathValue<Values, typeof key>);
      }
      moveTo(theirs);
    },
    takeTheirs: () => {
      if (!theirs) return;
      form.reset(valuesOf(theirs) as DefaultValues<Values>);
      clear();
      moveTo(theirs);
    },
  };
}
