import { useCallback, useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { forgetText, keepText } from './room';
import { useMe } from './session';

/** What is kept there; null where nothing is, or nothing that can be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Where the draft of that name is kept, for this account. */
export const useDraftKey = (name: string): string => `tiwizi.draft.${useMe().id}.${name}`;

/**
 * Keeps what is being typed on this device, for this account, and gives it back when the form is opened again.
 * `name` tells the form and the thing it is about apart: `follow-up.<id>`. Call `clear` once it is sent.
 */
export function useDraft<Values extends FieldValues>(
  name: string,
  form: Pick<UseFormReturn<Values>, 'reset' | 'watch'>,
): { restored: boolean; clear: () => void } {
  const key = useDraftKey(name);
  const { reset, watch } = form;
  const [restored, setRestored] = useState(() => readKept(key) !== null);

  useEffect(() => {
    const kept = readKept(key);
    if (kept) reset(kept as DefaultValues<Values>, { keepDefaultValues: true });
  }, [key, reset]);

  useEffect(() => {
    const { unsubscribe } = watch((values, { type }) => {
      if (type === 'change') keepText(key, JSON.stringify(values));
    });
    return unsubscribe;
  }, [key, watch]);

  const clear = useCallback(() => {
    forgetText(key);
    setRestored(false);
  }, [key]);
  return { restored, clear };
}
