import { useCallback, useState } from 'react';
import { useDraft } from '../../shared/draft';
import { type EvidenceFile } from '../../shared/evidence/evidence-files';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { useProblemForm } from '../../shared/use-problem-form';
import { type ContactValues } from './contact-values';
import { useVoiceNotes } from './use-voice-notes';

interface Held {
  /** Tells what still waits for one contact from what waits for another. */
  id: string;
  enrolmentId: string;
  /** Documents that the contact has already. */
  files?: EvidenceFile[];
}

/** The form of a contact, with what it brings beside its words; what is typed stays on the device. */
export function useContactForm(values: ContactValues, draftName: string, held: Held) {
  const form = useProblemForm<ContactValues>(values);
  const draft = useDraft<ContactValues>(draftName, form);
  const [files, setFiles] = useState<EvidenceFile[]>(held.files ?? []);
  const [waiting, setWaiting] = useState<WaitingFile[]>([]);
  const voice = useVoiceNotes(held);
  const { progress = {}, raised = [], told = {} } = form.watch();
  const put = useCallback(
    <Name extends 'progress' | 'raised' | 'told'>(name: Name, value: ContactValues[Name]) =>
      void form.register(name).onChange({ target: { name, value }, type: 'change' }),
    [form],
  );
  return {
    ...{ form, draft, files },
    /** What could not be sent yet, in the order in which it leaves. */
    unsent: [...waiting, ...voice.notes],
    parts: {
      ...{ progress, raised, told, put, files, voice },
      ...{ onFiles: setFiles, onWaiting: setWaiting, waiting: waiting.length },
    },
  };
}
