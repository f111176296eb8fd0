import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readRoll } from '@tiwizi/api-client';
import { type RollState } from '@tiwizi/domain';
import { useToast } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { api, isProblem } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { rollSubject, sheetFrom } from './pending-roll';
import { bodyOf, type Roll, type Sheet, sheetOf, unmarkedIn } from './roll';
import { type SheetActs } from './use-sheet';

interface FinishInput {
  roll: Roll;
  written: SheetActs;
  /** A call of this roll that the API refused: what is written here takes its place. */
  refused: Command<'callRoll'> | undefined;
  onRoll: (roll: Roll) => void;
}

/** Sends the roll: asks about people left unmarked, settles a meeting with somebody else's roll, offers a way back. */
export function useFinish({ roll, written, refused, onRoll }: FinishInput) {
  const t = useTexts('attendance');
  const { date } = useFormat();
  const toast = useToast();
  const kept = useKept();
  const navigate = useNavigate();
  const may = useMay();
  const outbox = useOutbox();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [asking, setAsking] = useState(false);
  const [theirs, setTheirs] = useState<Roll | null>(() => (refused?.refusal?.status === 412 ? roll : null));
  const place = `/sessions/${roll.sessionId}`;

  const call = (of: Roll, sheet: Sheet, held: boolean) =>
    outbox.send({
      operation: 'callRoll',
      input: { path: { id: roll.sessionId }, ifMatch: sheet.version, body: bodyOf(of, sheet, held) },
      base: sheet.base,
      subject: rollSubject(roll.sessionId),
      label: `${roll.title} · ${date(roll.day, 'day')}`,
      place,
    });

  const reopen = async (saved: Roll) => {
    const outcome = await call(saved, sheetOf(saved), false);
    if (outcome.state === 'refused') throw outcome.problem;
    if (outcome.state === 'sent') onRoll(outcome.reply);
    toast(outcome.state === 'sent' ? { message: t('reopened') } : kept());
    await navigate(place);
  };

  const sayDone = (saved: Roll) => {
    const { attended, expected } = saved.summary;
    toast({
      message: expected > 0 ? t('saved', { attended, expected }) : t('savedCounted'),
      ...(roll.status !== 'held' && {
        undo: { label: t('reopen'), onUndo: () => void reopen(saved).catch(setTrouble) },
      }),
    });
  };

  const send = async (sheet: Sheet, of: Roll = roll) => {
    setBusy(true);
    setTrouble(null);
    setAsking(false);
    if (refused) {
      // On the device in one form or the other, whatever happens in between.
      written.goOnWith(sheet);
      await outbox.takeBack(refused.id);
    }
    const outcome = await call(of, sheet, true);
    setBusy(false);
    if (outcome.state === 'refused') {
      const { problem } = outcome;
      if (isProblem(problem, 412))
        setTheirs(await readRoll(api, { path: { id: roll.sessionId } }).catch(() => null));
      return setTrouble(problem);
    }
    if (outcome.state === 'kept') {
      // A full device keeps the sheet where it is: the call would go with the page.
      if (!outbox.read().full) written.forget();
      toast(kept());
      return navigate(may('my-day.read') ? '/my-day' : '/outbox');
    }
    written.take(outcome.reply);
    onRoll(outcome.reply);
    sayDone(outcome.reply);
    if (may('my-day.read')) await navigate('/my-day');
  };

  return {
    busy,
    trouble: theirs === null ? trouble : null,
    theirs,
    /** People to be marked before the session counts as held; null while nobody asks. */
    asking: asking ? unmarkedIn(roll, written.sheet) : null,
    done: () => {
      const { sheet } = written.store.read();
      if (unmarkedIn(roll, sheet).length > 0) setAsking(true);
      else void send(sheet);
    },
    back: () => setAsking(false),
    send: (sheet: Sheet) => void send(sheet),
    settleLater: () => setTheirs(null),
    /** Both rolls were put together, and every difference was decided. */
    settle: (decided: RollState) => {
      if (theirs === null) return;
      const sheet = sheetFrom(theirs, decided);
      written.goOnWith(sheet);
      onRoll(theirs);
      setTheirs(null);
      void send(sheet, theirs);
    },
  };
}
