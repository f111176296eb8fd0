import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { readResponse, saveResponse } from '@tiwizi/api-client';
import { answerFaults, type FormAnswer, type FormAnswers, formState } from '@tiwizi/domain';
import { api, isProblem } from '../../shared/api';
import { useMe } from '../../shared/session';
import { responseBy, type FormResponse } from './queries';

const pause = 700;
const pauseAfterFailure = 8000;

function kept(key: string): FormAnswers | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as FormAnswers | null;
  } catch {
    return null;
  }
}

const without = (answers: FormAnswers, names: ReadonlySet<string>): FormAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name)));

/**
 * The answers as they stand on this device: kept here at once, sent a moment later, again and again until they arrive.
 * If somebody else wrote meanwhile, both stay until a person says which holds.
 */
export function useResponse(response: FormResponse) {
  const { id, form, today, heldOn, respondent } = response;
  const key = `tiwizi.response.${useMe().id}.${id}`;
  const client = useQueryClient();
  const [unsent, setUnsent] = useState(() => kept(key));
  const answers = unsent ?? response.answers;
  const state = useMemo(() => formState(form, answers, today), [form, answers, today]);

  useEffect(() => {
    if (unsent === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(unsent));
  }, [key, unsent]);

  const { mutate, mutateAsync, reset, isPending, error } = useMutation({
    mutationFn: async ({ batch, version }: { batch: FormAnswers; version: number }) => {
      // Half a number is no answer yet: it waits here until it is one.
      const sound = without(batch, new Set(answerFaults(form, batch).map(({ name }) => name)));
      return saveResponse(api, {
        path: { id },
        ifMatch: version,
        body: { heldOn, respondent, answers: sound },
      });
    },
    onSuccess: ({ version }, { batch }) => {
      client.setQueryData(responseBy(id).queryKey, (now) => now && { ...now, version, answers: batch });
      setUnsent((now) => (now === batch ? null : now));
    },
  });
  const conflict = isProblem(error, 412);
  const refused = isProblem(error, 403, 404, 409, 412, 422);

  useEffect(() => {
    if (unsent === null || isPending || refused) return;
    const send = () => mutate({ batch: unsent, version: response.version });
    const timer = setTimeout(send, error ? pauseAfterFailure : pause);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [unsent, isPending, refused, error, mutate, response.version]);

  const theirs = async () => {
    const latest = (await readResponse(api, { path: { id } })) as unknown as FormResponse;
    client.setQueryData(responseBy(id).queryKey, latest);
    return latest;
  };

  return {
    answers,
    state,
    unsent: unsent !== null,
    sending: isPending,
    conflict,
    /** What the API refused for good. */
    refusal: refused && !conflict ? error : null,
    answer: (name: string, answer: FormAnswer) => {
      reset();
      setUnsent((now) => ({ ...(now ?? response.answers), [name]: answer }));
    },
    keepMine: async () => {
      const { version } = await theirs();
      reset();
      if (unsent !== null) mutate({ batch: unsent, version });
    },
    takeTheirs: async () => {
      await theirs();
      reset();
      setUnsent(null);
    },
    /** Sends what still waits; the version that then stands. */
    flush: async (): Promise<number> =>
      unsent === null
        ? response.version
        : (await mutateAsync({ batch: unsent, version: response.version })).version,
  };
}

export type ResponseBook = ReturnType<typeof useResponse>;
