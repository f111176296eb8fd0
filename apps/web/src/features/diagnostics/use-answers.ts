import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { saveAnswers } from '@tiwizi/api-client';
import { api, isProblem } from '../../shared/api';
import { useMe } from '../../shared/session';
import { diagnosticBy, type Answer, type Diagnostic } from './queries';

type Answers = Record<string, Answer>;

/** What somebody changes about an answer; the first of a criterion says its state. */
export type AnswerChange = Partial<
  Pick<Answer, 'state' | 'level' | 'note' | 'seenOnSite' | 'respondent' | 'files'>
>;

const pause = 500;
const pauseAfterFailure = 8000;

function kept(key: string): Answers {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Answers | null) ?? {};
  } catch {
    return {};
  }
}

const asSent = ({ criterionCode, state, level, note, seenOnSite, respondent, files }: Answer) => ({
  criterionCode,
  state,
  level,
  note,
  seenOnSite,
  respondent,
  fileIds: files.map(({ id }) => id),
});

const byCode = (answers: readonly Answer[]): Answers =>
  Object.fromEntries(answers.map((answer) => [answer.criterionCode, answer]));

/**
 * The answers of a diagnostic as they stand on this device: each is kept here at once and sent a moment later, again
 * and again until it arrives. What the API refuses for good stays here and is told.
 */
export function useAnswers(diagnostic: Diagnostic) {
  const { id } = diagnostic;
  const me = useMe();
  const key = `tiwizi.answers.${me.id}.${id}`;
  const client = useQueryClient();
  const [unsent, setUnsent] = useState(() => kept(key));
  const waiting = Object.keys(unsent).length > 0;

  useEffect(() => {
    if (waiting) localStorage.setItem(key, JSON.stringify(unsent));
    else localStorage.removeItem(key);
  }, [key, unsent, waiting]);

  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (batch: Answers) =>
      saveAnswers(api, { path: { id }, body: { answers: Object.values(batch).map(asSent) } }),
    onSuccess: ({ result }, batch) => {
      const { queryKey } = diagnosticBy(id);
      client.setQueryData(
        queryKey,
        (now) => now && { ...now, result, answers: Object.values({ ...byCode(now.answers), ...batch }) },
      );
      setUnsent((now) =>
        Object.fromEntries(Object.entries(now).filter(([code, answer]) => batch[code] !== answer)),
      );
      // Whole: what may be done next has changed.
      if (result.completeness.missing === 0) void client.invalidateQueries({ queryKey });
    },
  });
  // Who adds a photo that took a minute to send must not undo what was typed meanwhile.
  const arrived = useRef(diagnostic.answers);
  useEffect(() => {
    arrived.current = diagnostic.answers;
  }, [diagnostic.answers]);

  const refused = isProblem(error, 403, 404, 409, 422);

  useEffect(() => {
    if (!waiting || isPending || refused) return;
    const send = () => mutate(unsent);
    const timer = setTimeout(send, error ? pauseAfterFailure : pause);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [unsent, waiting, isPending, refused, error, mutate]);

  return {
    answers: { ...byCode(diagnostic.answers), ...unsent } as Readonly<Answers>,
    unsent: waiting,
    isUnsent: (code: string) => code in unsent,
    sending: isPending,
    /** What the API refused for good. */
    refusal: refused ? error : null,
    change: (criterionCode: string, change: AnswerChange) => {
      reset();
      setUnsent((now) => {
        const before = now[criterionCode] ?? byCode(arrived.current)[criterionCode];
        const state = change.state ?? before?.state;
        if (state === undefined) return now;
        const blank = {
          criterionCode,
          level: null,
          note: '',
          seenOnSite: false,
          respondent: null,
          files: [],
        };
        const author = { answeredBy: me.displayName, answeredAt: new Date().toISOString() };
        return { ...now, [criterionCode]: { ...blank, ...before, ...change, ...author, state } };
      });
    },
  };
}

export type AnswerBook = ReturnType<typeof useAnswers>;
