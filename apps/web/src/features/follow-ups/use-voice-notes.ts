import { useCallback, useEffect, useState } from 'react';
import {
  forgetWaiting,
  keepWaiting,
  type WaitingFile,
  waitingFiles,
} from '../../shared/evidence/waiting-files';
import { useMe } from '../../shared/session';
import { type WindowForm } from './follow-up-page';

export type VoiceNote = WaitingFile & { seconds: number };

export interface VoiceNotes {
  notes: readonly VoiceNote[];
  add: (note: Pick<VoiceNote, 'id' | 'name' | 'blob' | 'seconds'>) => void;
  drop: (id: string) => void;
}

/** What was recorded for a window, or for one contact, and is not sent yet; it stays on the device when the screen is left. */
export function useVoiceNotes({
  id: aboutId,
  enrolmentId,
}: Pick<WindowForm, 'id' | 'enrolmentId'>): VoiceNotes {
  const accountId = useMe().id;
  const place = `follow-up-voice.${aboutId}`;
  const [notes, setNotes] = useState<readonly VoiceNote[]>([]);
  useEffect(() => {
    void waitingFiles(accountId, enrolmentId, place).then((left) =>
      setNotes((all) => [
        ...left
          .filter(({ id }) => all.every((each) => each.id !== id))
          .map((file) => ({ ...file, seconds: file.seconds ?? 1 })),
        ...all,
      ]),
    );
  }, [accountId, enrolmentId, place]);
  const add = useCallback<VoiceNotes['add']>(
    (note) => {
      const kept = { ...note, accountId, enrolmentId, place };
      setNotes((all) => [...all, kept]);
      void keepWaiting(kept);
    },
    [accountId, enrolmentId, place],
  );
  const drop = useCallback((id: string) => {
    setNotes((all) => all.filter((each) => each.id !== id));
    void forgetWaiting(id);
  }, []);
  return { notes, add, drop };
}
