import { Dialog } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import SessionPhotos from '../../shared/session-photos/session-photos';
import { useTexts } from '../../shared/texts';
import { type RollExtraProps } from './roll-extras';

/** Photos of the sheet that everybody signed, and of the session. */
export default function RollPhotos({ roll, onClose }: RollExtraProps) {
  const t = useTexts('session-report');
  const { date } = useFormat();
  return (
    <Dialog open title={t('photos.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <SessionPhotos
        sessionId={roll.sessionId}
        enrolmentId={roll.cooperatives[0]?.enrolmentId}
        label={`${roll.title} · ${date(roll.day, 'day')}`}
      />
    </Dialog>
  );
}
