import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isOf, type NewCommand } from '../../offline/commands';
import { problemOf } from '../../offline/refusal';
import { useOutbox, useOutboxState, usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { byCode, diagnosticSubject, givenOf, withGiven, withPendingAnswers, wordsOf } from './given-answers';
import { type Answer, type Diagnostic } from './queries';
import { keepTyped, keptTyped, type Typed, withoutHanded } from './typed-answers';

/** What somebody changes about an answer; the first of a criterion says its state. */
export type AnswerChange = Partial<
  Pick<Answer, 'state' | 'level' | 'note' | 'seenOnSite' | 'respondent' | 'files'>
>;

const pause = 500;

/**
 * The answers of a diagnostic as they stand on this device: each is kept here at once, handed to the outbox a moment
 * later, and leaves when the network allows. What the API refuses for good stays and is told.
 */
export function useAnswers(diagnostic: Diagnostic) {
  const { id } = diagnostic;
  const me = useMe();
  const t = useTexts('diagnostics');
  const { name } = useFormat();
  const outbox = useOutbox();
  const { sending } = useOutboxState();
  const pending = usePending(diagnosticSubject(id));
  const key = `tiwizi.answers.${me.id}.${id}`;
  const [typed, setTyped] = useState(() => keptTyped(key));

  const wave = t(`states:wave.${diagnostic.wave}`);
  const label = `${name(diagnostic.cooperativeNameFr, diagnostic.cooperativeNameAr)} · ${wave}`;
  const about = useMemo(
    () => ({ subject: diagnosticSubject(id), label, place: `/diagnostics/${id}` }),
    [id, label],
  );

  const handOn = useCallback(
    async (batch: Typed) => {
      const answers = Object.values(batch).map(givenOf);
      if (answers.length === 0) return;
      const input = { path: { id }, body: { answers } };
      await outbox.put({ operation: 'saveAnswers', input, ...about });
      setTyped((now) => withoutHanded(now, batch));
    },
    [about, id, outbox],
  );

  const answers = useMemo(() => {
    const sent = withPendingAnswers(byCode(diagnostic.answers), pending, me.displayName);
    return Object.values(typed).reduce(
      (standing, { answeredAt, ...given }) =>
        withGiven(standing, [given], { answeredBy: me.displayName, answeredAt }),
      sent,
    );
  }, [diagnostic.answers, pending, typed, me.displayName]);

  // Who adds a photo that took a minute to send must not undo what was typed meanwhile.
  const now = useRef({ answers, typed, handOn });
  useEffect(() => {
    now.current = { answers, typed, handOn };
  }, [answers, typed, handOn]);

  useEffect(() => {
    keepTyped(key, typed);
    const timer = setTimeout(() => void handOn(typed), pause);
    return () => clearTimeout(timer);
  }, [key, typed, handOn]);

  // Whoever leaves the screen has said what they said.
  useEffect(() => () => void now.current.handOn(now.current.typed).then(() => keepTyped(key, {})), [key]);

  const change = useCallback((criterionCode: string, { files, ...words }: AnswerChange) => {
    const answeredAt = new Date().toISOString();
    const blank = { level: null, note: '', seenOnSite: false, respondent: null };
    setTyped((all) => {
      const before = now.current.answers[criterionCode];
      const earlier = all[criterionCode] ?? (before && wordsOf(before));
      const state = words.state ?? earlier?.state;
      if (state === undefined) return all;
      const named = files && { fileIds: files.map((file) => file.id) };
      const given = { ...blank, ...earlier, ...words, ...named, criterionCode, state, answeredAt };
      return { ...all, [criterionCode]: given };
    });
  }, []);

  /** Says that a file proves an answer, after the answer itself. */
  const claim = useCallback(
    async (criterionCode: string, fileId: string): Promise<NewCommand> => {
      await handOn(now.current.typed);
      const input = { path: { id }, body: { criterionCode, fileId } };
      return { operation: 'attachEvidence', input, ...about, label: `${label} · ${criterionCode}` };
    },
    [about, handOn, id, label],
  );

  const waiting = pending.filter((command) => isOf(command, 'saveAnswers'));
  const codes = new Set([
    ...Object.keys(typed),
    ...waiting.flatMap(({ input }) => input.body.answers.map(({ criterionCode }) => criterionCode)),
  ]);
  const refusal = waiting.find((command) => command.refusal)?.refusal;
  return {
    answers,
    /** Something waits on this device: an answer, or a file of one. */
    unsent: codes.size > 0 || pending.length > 0,
    isUnsent: (code: string) => codes.has(code),
    sending: sending && pending.length > 0,
    /** What the API refused for good. */
    refusal: refusal ? problemOf(refusal) : null,
    change,
    /** What the commands about this diagnostic are called by. */
    about,
    /** What was typed in the last moment goes to the outbox now. */
    handOver: () => handOn(now.current.typed),
    claim,
  };
}

export type AnswerBook = ReturnType<typeof useAnswers>;
