import { useEffect, useRef, useState } from 'react';
import { type HandedWalkIn, type RollHandOver } from '@tiwizi/domain';
import { Banner, Button, Dialog, Stack, useToast } from '@tiwizi/ui';
import { useOutbox } from '../../../offline/use-outbox';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import { ConflictDialog } from '../conflict-dialog';
import { isSettled, rollSubject } from '../pending-roll';
import { type RollExtraProps } from '../roll-extras';
import { type SheetActs } from '../use-sheet';
import { Contents } from './contents';
import { contentsOf, newWalkIns, type TakenRoll, takenRoll } from './handed-roll';

interface TakeOverProps extends Omit<RollExtraProps, 'written'> {
  written: SheetActs;
  handOver: RollHandOver;
}

/** What the other phone handed over, and the way into the sheet of this one. */
export function TakeOver({ roll, written, handOver, onRoll, onClose }: TakeOverProps) {
  const t = useTexts('arrival');
  const toast = useToast();
  const outbox = useOutbox();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<TakenRoll | null>(null);
  /** What could not be taken, in words; the other phone has it still. */
  const [left, setLeft] = useState<string[] | null>(null);
  // People who are added change the sheet while this goes on.
  const now = useRef({ roll, written });
  useEffect(() => {
    now.current = { roll, written };
  }, [roll, written]);

  const end = (problems: string[]) => {
    toast({ message: t('take.done', { count: contentsOf(handOver).marks }) });
    if (problems.length === 0) onClose();
    else setLeft(problems);
  };
  const add = async (walkIn: HandedWalkIn): Promise<string | null> => {
    const name = `${walkIn.givenName} ${walkIn.familyName}`;
    const outcome = await outbox.send({
      operation: 'addWalkIn',
      input: { path: { id: roll.sessionId }, body: walkIn },
      subject: rollSubject(roll.sessionId),
      label: name,
      place: `/sessions/${roll.sessionId}`,
    });
    if (outcome.state === 'sent') onRoll(outcome.reply);
    return outcome.state === 'refused'
      ? t('take.refused', { name, reason: problemText(outcome.problem) })
      : null;
  };
  const take = async () => {
    setBusy(true);
    const arrived: HandedWalkIn[] = [];
    const problems: string[] = [];
    // One after the other: they leave in the order in which they came.
    for (const walkIn of newWalkIns(roll, handOver)) {
      const problem = await add(walkIn);
      if (problem === null) arrived.push(walkIn);
      else problems.push(problem);
    }
    // The screen takes in who was added before both are put together.
    await new Promise((resolve) => setTimeout(resolve));
    const { roll: standing, written: acts } = now.current;
    const both = takenRoll(standing, acts.sheet, handOver, arrived);
    if (both.strangers > 0) problems.push(t('take.strangers', { count: both.strangers }));
    setBusy(false);
    if (isSettled(both.merge)) {
      acts.goOnWith(both.sheetOf(both.merge.merged));
      end(problems);
    } else {
      setLeft(problems);
      setTaken(both);
    }
  };
  if (taken) {
    return (
      <ConflictDialog
        theirs={taken.theirs}
        mine={taken.mine}
        onSettle={(decided) => {
          now.current.written.goOnWith(taken.sheetOf(decided));
          setTaken(null);
          end(left ?? []);
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      open
      title={t('take.readTitle')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        left === null ? (
          <Button look="primary" busy={busy} onClick={() => void take()}>
            {t('take.do')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('app:do.close')}</Button>
        )
      }
    >
      <Stack>
        {left === null && <p>{t('take.readHint')}</p>}
        {left === null && <Contents handOver={handOver} />}
        {left?.map((problem) => (
          <Banner key={problem} tone="late">
            {problem}
          </Banner>
        ))}
        {left !== null && <p>{t('take.stillThere')}</p>}
      </Stack>
    </Dialog>
  );
}
