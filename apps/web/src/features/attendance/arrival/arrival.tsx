import { useState } from 'react';
import { attended, type AttendanceStatus } from '@tiwizi/domain';
import { Button, CodeField, SegmentedControl } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type RollExtraProps } from '../roll-extras';
import { type SheetActs } from '../use-sheet';
import { ArrivalResult } from './arrival-result';
import { type Arrival, arrivalOf, toneOf } from './arrival-of';
import styles from './arrival.module.css';
import { CameraStage } from './camera-stage';
import { useCamera } from './use-camera';
import { useCodes } from './use-codes';
import { useSignal } from './use-signal';

const statuses = ['present', 'late'] as const satisfies readonly AttendanceStatus[];
type ArrivalStatus = (typeof statuses)[number];

/** People arrive and show their badge: each is marked as soon as the camera has read it. */
export default function ArrivalByBadge({ written, ...rest }: RollExtraProps) {
  return written && <Reception {...rest} written={written} />;
}

function Reception({
  roll,
  written,
  onClose,
}: Omit<RollExtraProps, 'written' | 'onRoll'> & { written: SheetActs }) {
  const t = useTexts('arrival');
  const { number } = useFormat();
  const camera = useCamera();
  const [status, setStatus] = useState<ArrivalStatus>('present');
  const [last, setLast] = useState<Arrival | null>(null);
  // Taken back one by one, and only what was marked here.
  const [steps, setSteps] = useState(0);
  const [code, setCode] = useState<string | null>(null);
  const signal = useSignal();
  const { marks } = written.sheet;

  const receive = (text: string): Arrival => {
    const arrival = arrivalOf(text, roll, marks);
    if (arrival.outcome === 'arrived') {
      written.mark(arrival.person, status);
      setSteps((before) => before + 1);
    }
    signal(toneOf(arrival));
    setLast(arrival);
    return arrival;
  };
  useCodes(camera.video, camera.state === 'on', receive);
  const takeBack = () => {
    written.undo();
    setSteps((before) => before - 1);
    setLast(null);
  };
  const type = () => {
    const { outcome } = receive(code ?? '');
    if (outcome === 'arrived' || outcome === 'already') setCode('');
  };
  const there = roll.people.filter(({ personId }) => {
    const mark = marks[personId];
    return mark !== undefined && attended(mark);
  });
  // Without a camera the code is the only way.
  const typing = code !== null || !['on', 'asking'].includes(camera.state);
  return (
    <CameraStage
      title={t('title')}
      note={t('count', { attended: number(there.length), expected: number(roll.people.length) })}
      camera={camera}
      onClose={onClose}
    >
      {(last !== null || camera.state === 'on') && <ArrivalResult arrival={last} marks={marks} />}
      <SegmentedControl
        label={t('markAs')}
        hideLabel
        choices={statuses.map((value) => ({ value, label: t(`states:attendance.${value}`) }))}
        value={status}
        onChoose={setStatus}
      />
      {typing && (
        <form
          className={styles['code']}
          onSubmit={(event) => {
            event.preventDefault();
            type();
          }}
        >
          <CodeField
            label={t('code')}
            autoComplete="off"
            maxLength={60}
            value={code ?? ''}
            onChange={({ target: { value } }) => setCode(value)}
          />
          <Button type="submit" look="primary" disabled={(code ?? '').trim() === ''}>
            {t('mark')}
          </Button>
        </form>
      )}
      {(!typing || steps > 0) && (
        <div className={styles['acts']}>
          {!typing && (
            <Button icon="edit" onClick={() => setCode('')}>
              {t('type')}
            </Button>
          )}
          {steps > 0 && (
            <Button icon="undo" onClick={takeBack}>
              {t('app:do.undo')}
            </Button>
          )}
        </div>
      )}
    </CameraStage>
  );
}
