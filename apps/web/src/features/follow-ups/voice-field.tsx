import { Banner, Button, IconButton } from '@tiwizi/ui';
import { newId } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { clock } from './clock';
import styles from './contact-parts.module.css';
import { longestNote, useRecorder } from './use-recorder';
import { type VoiceNote, type VoiceNotes } from './use-voice-notes';
import { VoicePlayer } from './voice-player';

const mostNotes = 3;
const endings: Record<string, string> = { 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' };

/** Said rather than typed: recorded, heard again, thrown away or sent with the contact. */
export function VoiceField({ voice: { notes, add, drop } }: { voice: VoiceNotes }) {
  const t = useTexts('follow-up-work');
  const recorder = useRecorder(({ blob, seconds }) =>
    add({
      ...{ id: newId(), blob, seconds },
      name: `${t('voice.file', { number: notes.length + 1 })}.${endings[blob.type] ?? 'webm'}`,
    }),
  );
  return (
    <>
      {recorder.trouble && <Banner tone="attention">{t(`voice.${recorder.trouble}`)}</Banner>}
      {notes.map((note) => (
        <Note key={note.id} note={note} onDrop={() => drop(note.id)} />
      ))}
      {recorder.recording && (
        <div className={styles['recorder']}>
          <Button look="primary" icon="stop" onClick={recorder.stop}>
            {t('voice.stop')}
          </Button>
          <span className={styles['time']} role="timer">
            {t('voice.time', { now: clock(recorder.seconds), most: clock(longestNote) })}
          </span>
          <span
            className={styles['level']}
            role="meter"
            aria-label={t('voice.level')}
            aria-valuenow={Math.round(recorder.level * 100)}
            aria-valuemin={0}
            aria-valuemax={100}
          >
            <span style={{ inlineSize: `${recorder.level * 100}%` }} />
          </span>
        </div>
      )}
      {!recorder.recording && notes.length < mostNotes && (
        <div>
          <Button icon="microphone" onClick={() => void recorder.start()}>
            {t(notes.length > 0 ? 'voice.another' : 'voice.start')}
          </Button>
        </div>
      )}
      <p className={styles['aside']}>{t('voice.hint')}</p>
    </>
  );
}

/** One recording, to be heard before it is sent. */
function Note({ note, onDrop }: { note: VoiceNote; onDrop: () => void }) {
  const t = useTexts('follow-up-work');
  return (
    <div className={styles['note']}>
      <VoicePlayer source={note.blob} name={note.name} seconds={note.seconds} />
      <IconButton icon="trash" label={t('takeAway', { name: note.name })} onClick={onDrop} />
    </div>
  );
}
