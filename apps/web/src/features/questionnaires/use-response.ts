import { hashKey } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FormAnswer, type FormAnswers, formState, localDate } from '@tiwizi/domain';
import { isOf } from '../../offline/commands';
import { useOutbox, useOutboxState, usePending } from '../../offline/use-outbox';
import { readKept } from '../../shared/draft';
import { homeZone, useFormat } from '../../shared/format';
import { forgetText, keepText } from '../../shared/room';
import { useMe } from '../../shared/session';
import { answersIn, responseSubject, soundOf, waitingSave, withoutHandedAnswers } from './local-response';
import { type FormResponse } from './queries';

const pause = 700;

function keepTyped(key: string, typed: FormAnswers): void {
  if (Object.keys(typed).length === 0) forgetText(key);
  else keepText(key, JSON.stringify(typed));
}

/**
 * The answers as they stand on this device: each is kept here at once, handed to the outbox a moment later, and leaves
 * when the network allows.
 */
export function useResponse(response: FormResponse) {
  const { id, form } = response;
  const key = `tiwizi.response.${useMe().id}.${id}`;
  const outbox = useOutbox();
  const { name } = useFormat();
  const { sending } = useOutboxState();
  const pending = usePending(responseSubject(id));
  const [typed, setTyped] = useState(() => (readKept(key) ?? {}) as FormAnswers);
  const label = `${name(response.cooperativeNameFr, response.cooperativeNameAr)} · ${response.title}`;
  const about = useMemo(
    () => ({ subject: responseSubject(id), label, place: `/responses/${id}` }),
    [id, label],
  );

  const save = waitingSave(pending);
  const answers = useMemo(
    () => ({ ...(save ? answersIn(save) : response.answers), ...typed }),
    [save, response.answers, typed],
  );
  // A form that was brought here some days ago does not know of today yet.
  const [now] = useState(() => localDate(new Date(), homeZone));
  const today = now > response.today ? now : response.today;
  const state = useMemo(() => formState(form, answers, today), [form, answers, today]);

  /** Puts answers in the outbox, over what this device saw or over what somebody else saved since. */
  const put = useCallback(
    async (batch: FormAnswers, over?: { version: number; answers: FormAnswers }) => {
      const { version, heldOn, respondent, answers: known } = response;
      const earlier = waitingSave(outbox.read().commands.filter(({ subject }) => subject === about.subject));
      // Of one that was refused a person has looked at both sides.
      if (over && earlier) await outbox.takeBack(earlier.id);
      await outbox.put({
        operation: 'saveResponse',
        input: {
          ...{ path: { id }, ifMatch: over?.version ?? version },
          body: { heldOn, respondent, answers: batch },
        },
        seen: over?.answers ?? earlier?.seen ?? known,
        ...about,
      });
    },
    [about, id, outbox, response],
  );

  const latest = useRef({ answers, typed, put, standing: response.answers });
  useEffect(() => {
    latest.current = { answers, typed, put, standing: save ? answersIn(save) : response.answers };
  }, [answers, typed, put, save, response.answers]);

  const handOver = useCallback(async () => {
    const before = latest.current;
    if (Object.keys(before.typed).length === 0) return;
    const sound = soundOf({ form }, before.answers);
    if (hashKey([sound]) !== hashKey([before.standing])) await before.put(sound);
    keepTyped(key, withoutHandedAnswers(latest.current.typed, sound));
    setTyped((all) => withoutHandedAnswers(all, sound));
  }, [form, key]);

  useEffect(() => {
    keepTyped(key, typed);
    const timer = setTimeout(() => void handOver(), pause);
    return () => clearTimeout(timer);
  }, [key, typed, handOver]);

  // Whoever leaves the screen has said what they said.
  useEffect(() => () => void handOver(), [handOver]);

  return {
    answers,
    state,
    about,
    /** Something waits on this device. */
    unsent: pending.length > 0 || Object.keys(typed).length > 0,
    sending: sending && pending.length > 0,
    /** What the API refused for good. */
    refused: pending.find(({ refusal }) => refusal !== null),
    /** The word that everything is answered, which has not arrived. */
    finished: pending.find((command) => isOf(command, 'submitResponse')),
    answer: useCallback((question: string, answer: FormAnswer) => {
      setTyped((all) => ({ ...all, [question]: answer }));
    }, []),
    put,
    /** What was typed in the last moment goes to the outbox now. */
    handOver,
    forget: () => {
      setTyped({});
      keepTyped(key, {});
    },
  };
}

export type ResponseBook = ReturnType<typeof useResponse>;
