import { useState } from 'react';
import { type AttendanceStatus, type PeopleCounted, type RollState, SEXES } from '@tiwizi/domain';
import { Button, Dialog, SegmentedControl, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { meetRolls } from './pending-roll';
import { type Roll, type Sheet } from './roll';

export interface ConflictDialogProps {
  /** The roll as somebody else saved it; null while nobody did. */
  theirs: Roll | null;
  mine: Sheet;
  /** Every difference is decided. */
  onSettle: (decided: RollState) => void;
  /** Puts the choice off: what is written here stays on this device. */
  onClose: () => void;
}

/** Two people called the same roll: what both marked otherwise is decided one by one; the rest is put together. */
export function ConflictDialog({ theirs, mine, onSettle, onClose }: ConflictDialogProps) {
  const t = useTexts('attendance');
  return (
    <Dialog
      open={theirs !== null}
      title={t('conflict.title')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      {theirs && <Differences theirs={theirs} mine={mine} onSettle={onSettle} />}
    </Dialog>
  );
}

type Side = 'mine' | 'theirs';

function Differences({
  theirs,
  mine,
  onSettle,
}: { theirs: Roll } & Pick<ConflictDialogProps, 'mine' | 'onSettle'>) {
  const t = useTexts('attendance');
  const lines = useLines(theirs, mine);
  const { merged } = meetRolls(mine, theirs);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const open = lines.filter(({ key }) => sides[key] === undefined);
  const all = (side: Side) => setSides(Object.fromEntries(lines.map(({ key }) => [key, side])));
  const settle = () =>
    onSettle(lines.reduce((state, { key, take }) => (sides[key] === 'theirs' ? take(state) : state), merged));
  return (
    <Stack>
      <p>{t(lines.length > 0 ? 'conflict.hint' : 'conflict.same')}</p>
      {lines.length > 1 && (
        <div>
          <Button look="quiet" onClick={() => all('mine')}>
            {t('conflict.mine')}
          </Button>
          <Button look="quiet" onClick={() => all('theirs')}>
            {t('conflict.theirs')}
          </Button>
        </div>
      )}
      {lines.map(({ key, name, own, other }) => (
        <SegmentedControl
          key={key}
          label={name}
          value={sides[key] ?? null}
          onChoose={(side) => setSides((before) => ({ ...before, [key]: side }))}
          choices={[
            { value: 'mine' as const, label: t('conflict.own', { word: own }) },
            { value: 'theirs' as const, label: t('conflict.other', { word: other }) },
          ]}
        />
      ))}
      <Button look="primary" wide disabled={open.length > 0} onClick={settle}>
        {open.length > 0 ? t('conflict.open', { count: open.length }) : t('conflict.settle')}
      </Button>
    </Stack>
  );
}

interface Line {
  key: string;
  name: string;
  own: string;
  other: string;
  /** The state with their word in place of mine. */
  take: (state: RollState) => RollState;
}

function useLines(theirs: Roll, mine: Sheet): Line[] {
  const t = useTexts('attendance');
  const format = useFormat();
  const { marks, counts } = meetRolls(mine, theirs);
  const status = (one: AttendanceStatus | null) =>
    one === null ? t('unmarked') : t(`states:attendance.${one}`);
  const counted = (one: PeopleCounted | null) =>
    one === null
      ? '–'
      : SEXES.filter((sex) => one[sex] > 0)
          .map((sex) => `${t(`count.${sex}`)} ${format.number(one[sex])}`)
          .join(', ') || format.number(0);
  const person = new Map(theirs.people.map((one) => [one.personId, format.name(one.name, one.nameAr)]));
  const cooperative = new Map(
    theirs.cooperatives.map((one) => [one.enrolmentId, format.name(one.nameFr, one.nameAr)]),
  );
  return [
    ...marks.map((one) => ({
      key: one.personId,
      name: person.get(one.personId) ?? '',
      own: status(one.mine),
      other: status(one.theirs),
      take: (state: RollState) => ({ ...state, marks: withEntry(state.marks, one.personId, one.theirs) }),
    })),
    ...counts.map((one) => ({
      key: one.enrolmentId,
      name: cooperative.get(one.enrolmentId) ?? '',
      own: counted(one.mine),
      other: counted(one.theirs),
      take: (state: RollState) => ({
        ...state,
        counts: withEntry(state.counts, one.enrolmentId, one.theirs),
      }),
    })),
  ];
}

function withEntry<Value>(entries: Readonly<Record<string, Value>>, key: string, value: Value | null) {
  const rest = Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key));
  return value === null ? rest : { ...rest, [key]: value };
}
