import { lazy, Suspense, useEffect, useState } from 'react';
import { Banner, Button, EmptyState, useToast } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { loadTexts, useTexts } from '../../shared/texts';
import { type Command } from '../../offline/commands';
import { ConflictDialog } from './conflict-dialog';
import { RestDialog } from './rest-dialog';
import { Notes } from './notes';
import { Numbers } from './numbers';
import { PeopleList } from './people-list';
import { isChanged, type Roll, tallyOf } from './roll';
import { RollFacts, RollRate } from './roll-facts';
import { RollMore } from './roll-more';
import styles from './roll-call.module.css';
import { TallyBar } from './tally-bar';
import { useFinish } from './use-finish';
import { useSheet } from './use-sheet';

// Only who needs them carries them.
const WalkInDialog = lazy(() => import('./walk-in-dialog'));
const TallyDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./tally-dialog'), loadTexts('roll-extras')]);
  return dialog;
});

export interface RollCallProps {
  roll: Roll;
  /** A call of it that the API refused, to be corrected here. */
  refused: Command<'callRoll'> | undefined;
  onRoll: (roll: Roll) => void;
}

/** Calling the roll: everybody present, then the exceptions, then done. */
export function RollCall({ roll, refused, onRoll }: RollCallProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const toast = useToast();
  const may = useMay();
  const written = useSheet(roll, refused);
  const finish = useFinish({ roll, written, refused, onRoll });
  const [byNumber, setByNumber] = useState(false);
  const [adding, setAdding] = useState(false);
  const [detailed, setDetailed] = useState(false);
  const { sheet, meet } = written;
  // Somebody was added, or the API's word came later than the device's.
  useEffect(() => meet(roll), [meet, roll]);
  const held = roll.status === 'held';
  return (
    <Screen
      title={roll.title}
      context={<RollFacts roll={roll} />}
      back={may('my-day.read') ? { to: '/my-day', label: t('app:nav.myDay') } : undefined}
      width="reading"
      action={
        <Button look="primary" icon="check" busy={finish.busy} onClick={finish.done}>
          {t(held ? 'correct' : 'done')}
        </Button>
      }
    >
      {finish.trouble !== null && (
        <Banner tone="late" title={problemText(finish.trouble)}>
          {t('kept')}
        </Banner>
      )}
      {held && (
        <Banner tone="done">
          {t('held')}
          {/* What a phone kept before it knew of corrections says nothing of them. */}
          {roll.corrected &&
            ` ${t('corrected', { when: format.dateTime(roll.corrected.at, roll.zone), name: roll.corrected.by })}`}
        </Banner>
      )}
      {held && roll.summary.expected > 0 && <RollRate roll={roll} />}
      {written.restored && isChanged(roll, sheet) && (
        <Banner tone="info" action={<Button onClick={() => written.take(roll)}>{t('startOver')}</Button>}>
          {t('restored')}
        </Banner>
      )}
      <div className={styles['tools']}>
        {!byNumber && roll.people.length > 0 && (
          <Button
            icon="check"
            className={styles['all']}
            onClick={() => written.markRest(roll.people, 'present')}
          >
            {t('allPresent')}
          </Button>
        )}
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('addPerson')}
        </Button>
        <Button onClick={() => setByNumber(!byNumber)}>{t(byNumber ? 'byName' : 'byNumber')}</Button>
        <RollMore roll={roll} written={written} onRoll={onRoll} />
      </div>
      <TallyBar roll={roll} store={written.store} onUndo={written.undo} onDetail={() => setDetailed(true)} />
      {byNumber && <Numbers roll={roll} store={written.store} onCount={written.count} />}
      {!byNumber && roll.people.length === 0 && (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
      )}
      {!byNumber && roll.people.length > 0 && (
        <PeopleList roll={roll} store={written.store} onTouch={written.touch} onMark={written.mark} />
      )}
      <Notes store={written.store} onWrite={written.write} />
      <RestDialog
        people={finish.asking}
        onBack={finish.back}
        onAbsent={(people) => {
          written.markRest(people, 'absent');
          finish.send(written.store.read().sheet);
        }}
      />
      <ConflictDialog
        theirs={finish.theirs}
        mine={sheet}
        onSettle={finish.settle}
        onClose={finish.settleLater}
      />
      {detailed && (
        <Suspense>
          <TallyDialog tally={tallyOf(roll, sheet)} onClose={() => setDetailed(false)} />
        </Suspense>
      )}
      {adding && (
        <Suspense>
          <WalkInDialog
            roll={roll}
            onClose={() => setAdding(false)}
            onFound={(person) => {
              setAdding(false);
              written.mark(person, 'present');
              toast({ message: t('arrival.marked', { name: format.name(person.name, person.nameAr) }) });
            }}
            onAdded={(saved) => {
              setAdding(false);
              if (saved) onRoll(saved);
            }}
          />
        </Suspense>
      )}
    </Screen>
  );
}
