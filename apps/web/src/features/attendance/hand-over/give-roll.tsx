import { useEffect, useMemo, useState } from 'react';
import { framesOf, packHandOver } from '@tiwizi/domain';
import { Dialog, ProgressBar, Stack } from '@tiwizi/ui';
import { usePending } from '../../../offline/use-outbox';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { rollSubject } from '../pending-roll';
import { type RollExtraProps } from '../roll-extras';
import { type SheetActs } from '../use-sheet';
import { Contents } from './contents';
import { handedRoll } from './handed-roll';
import { QrPicture } from './qr-picture';

/** How long each code stands, in milliseconds: a slow camera sees it twice, and nobody sees it flicker. */
const each = 400;

/** Shows the roll to another phone, code by code and again and again, when this one dies or has no network. */
export default function GiveRoll({ written, ...rest }: RollExtraProps) {
  return written && <Giving {...rest} sheet={written.sheet} />;
}

interface GivingProps extends Pick<RollExtraProps, 'roll' | 'onClose'> {
  sheet: SheetActs['sheet'];
}

function Giving({ roll, sheet, onClose }: GivingProps) {
  const t = useTexts('arrival');
  const { number } = useFormat();
  const waiting = usePending(rollSubject(roll.sessionId));
  // What is shown does not change under the other phone's camera.
  const [handOver] = useState(() => handedRoll(roll, sheet, waiting));
  const frames = useMemo(() => framesOf(packHandOver(handOver)), [handOver]);
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPlace((before) => (before + 1) % frames.length), each);
    return () => clearInterval(timer);
  }, [frames]);
  useWakefulness();
  const words = t('give.frame', { number: number(place + 1), total: number(frames.length) });
  return (
    <Dialog open title={t('give.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack>
        <QrPicture text={frames[place] ?? ''} label={t('give.picture')} />
        <ProgressBar label={t('give.progress')} value={(place + 1) / frames.length} words={words} />
        <Contents handOver={handOver} />
        <p>{t('give.hint')}</p>
        <p>{t('give.kept')}</p>
      </Stack>
    </Dialog>
  );
}

/** Keeps the screen lit where the browser can. */
function useWakefulness() {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    const lock = navigator.wakeLock.request('screen').catch(() => null);
    return () => void lock.then((held) => held?.release());
  }, []);
}
