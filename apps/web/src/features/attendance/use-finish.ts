import { useState } from 'react';
import { useNavigate } from 'react-router';
import { callRoll, readRoll } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { bodyOf, type Roll, type Sheet, sheetOf, unmarkedIn } from './roll';
import { type SheetActs } from './use-sheet';

interface FinishInput {
  roll: Roll;
  written: SheetActs;
  onRoll: (roll: Roll) => void;
}

/** Sends the roll: asks about people left unmarked, settles a meeting with somebody else's roll, offers a way back. */
export function useFinish({ roll, written, onRoll }: FinishInput) {
  const t = useTexts('attendance');
  const toast = useToast();
  const navigate = useNavigate();
  const may = useMay();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [asking, setAsking] = useState(false);
  const [theirs, setTheirs] = useState<Roll | null>(null);
  const path = { id: roll.sessionId };

  const reopen = async (saved: Roll) => {
    const body = bodyOf(saved, sheetOf(saved), false);
    onRoll(await callRoll(api, { path, ifMatch: saved.version, body }));
    toast({ message: t('reopened') });
    await navigate(`/sessions/${roll.sessionId}`);
  };

  const send = async (sheet: Sheet, of: Roll = roll) => {
    setBusy(true);
    setTrouble(null);
    setAsking(false);
    try {
      const body = bodyOf(of, sheet, true);
      const saved = await callRoll(api, { path, ifMatch: sheet.version, body });
      written.take(saved);
      onRoll(saved);
      const { attended, expected } = saved.summary;
      toast({
        message: expected > 0 ? t('saved', { attended, expected }) : t('savedCounted'),
        ...(roll.status !== 'held' && {
          undo: { label: t('reopen'), onUndo: () => void reopen(saved).catch(setTrouble) },
        }),
      });
      if (may('my-day.read')) await navigate('/my-day');
    } catch (problem) {
      if (isProblem(problem, 412)) setTheirs(await readRoll(api, { path }).catch(() => null));
      setTrouble(problem);
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    trouble: theirs === null ? trouble : null,
    theirs,
    /** People to be marked before the session counts as held; null while nobody asks. */
    asking: asking ? unmarkedIn(roll, written.sheet) : null,
    done: () => {
      if (unmarkedIn(roll, written.sheet).length > 0) setAsking(true);
      else void send(written.sheet);
    },
    back: () => setAsking(false),
    send: (sheet: Sheet) => void send(sheet),
    settleLater: () => setTheirs(null),
    takeTheirs: () => {
      if (theirs === null) return;
      written.take(theirs);
      onRoll(theirs);
      setTheirs(null);
      setTrouble(null);
    },
    keepMine: () => {
      if (theirs === null) return;
      // Whoever they added since is on their roll only: they stay as they were marked there.
      const known = new Set(roll.people.map(({ personId }) => personId));
      const added = { ...theirs, people: theirs.people.filter(({ personId }) => !known.has(personId)) };
      const marks = sheetOf(added).marks;
      written.rebase(theirs.version, marks);
      onRoll(theirs);
      setTheirs(null);
      void send(
        { ...written.sheet, version: theirs.version, marks: { ...written.sheet.marks, ...marks } },
        theirs,
      );
    },
  };
}
