import { useState } from 'react';
import { readSession, shiftSessions, type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Banner, Button, Cluster } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type Session } from './session-dialog';
import styles from './planning.module.css';

export type SessionShift = components['schemas']['SessionShiftDto'];
type Shifted = SessionShift['moves'][number];

export interface ShiftPreviewProps {
  session: Session;
  shift: SessionShift;
  onBack: () => void;
  onSaved: (saved: Session) => void;
}

/** Where each session would go, before any is moved. */
export function ShiftPreview({ session, shift, onBack, onSaved }: ShiftPreviewProps) {
  const t = useTexts('sessions');
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const { zone, moves, stuck } = shift;
  const path = { id: session.id };
  const day = (instant: string) =>
    `${format.date(localDate(instant, zone), 'weekday')} ${format.time(instant, zone)}`;
  const what = ({ kind, ordinal, title }: Shifted) =>
    kind === 'workshop' && ordinal !== null ? `${t('workshopTitle', { ordinal })} · ${title}` : title;
  const keep = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const places = moves.map(({ id, version, startsAt, endsAt }) => ({ id, version, startsAt, endsAt }));
      await shiftSessions(api, { path, body: { moves: places } });
      onSaved(await readSession(api, { path }));
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <>
      <ul className={styles['shift']}>
        {moves.map((one) => (
          <li key={one.id}>
            {t('shift.line', { what: what(one), from: day(one.stoodAt), to: day(one.startsAt) })}
          </li>
        ))}
      </ul>
      {stuck.length > 0 && (
        <Banner tone="attention" title={t('shift.stuck')}>
          <ul>
            {stuck.map((one) => (
              <li key={one.id}>{`${what(one)}, ${day(one.stoodAt)}`}</li>
            ))}
          </ul>
        </Banner>
      )}
      {problem !== undefined && <Trouble error={problem} />}
      <Cluster>
        <Button look="primary" busy={busy} onClick={() => void keep()}>
          {t('shift.keep', { count: moves.length })}
        </Button>
        <Button onClick={onBack}>{t('shift.back')}</Button>
      </Cluster>
    </>
  );
}
