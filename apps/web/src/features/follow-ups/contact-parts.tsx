import { lazy, Suspense, useState } from 'react';
import { Icon, type IconName, Skeleton } from '@tiwizi/ui';
import { EvidenceFiles, type EvidenceFile } from '../../shared/evidence/evidence-files';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { loadTexts, useTexts } from '../../shared/texts';
import { type ContactValues } from './contact-values';
import { type WindowForm } from './follow-up-page';
import styles from './contact-parts.module.css';
import { type VoiceNotes } from './use-voice-notes';

export interface ContactPartProps {
  window: Pick<WindowForm, 'id' | 'enrolmentId' | 'actions' | 'standing'>;
  progress: ContactValues['progress'];
  raised: ContactValues['raised'];
  told: ContactValues['told'];
  put: <Name extends 'progress' | 'raised' | 'told'>(name: Name, value: ContactValues[Name]) => void;
  voice: VoiceNotes;
}

interface ContactPartsProps extends ContactPartProps {
  files: readonly EvidenceFile[];
  onFiles: (files: EvidenceFile[]) => void;
  onWaiting: (files: WaitingFile[]) => void;
  /** Documents that could not be sent yet. */
  waiting: number;
}

type Part = 'progress' | 'blockers' | 'files' | 'voice';

const ContactPart = lazy(async () => {
  const [part] = await Promise.all([import('./contact-part'), loadTexts('follow-up-work')]);
  return part;
});

/** What a contact may bring beside its words: each opens by a touch, and comes to the device then. */
export function ContactParts({ files, onFiles, onWaiting, waiting, ...props }: ContactPartsProps) {
  const t = useTexts('follow-ups');
  const { window, progress, raised, told, voice } = props;
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set());
  const toAsk = window.standing.filter(({ id }) => told[id] === undefined).length;
  const documents = files.length + waiting;
  const blockers = raised.length + Object.keys(told).length;
  const spoken = Object.keys(progress).length;
  const parts: { part: Part; icon: IconName; words: string; urgent?: boolean }[] = [
    ...(window.actions.length > 0
      ? [
          {
            part: 'progress' as const,
            icon: 'check' as const,
            words: t('parts.spoken', { spoken, count: window.actions.length }),
          },
        ]
      : []),
    {
      part: 'blockers',
      icon: 'warning',
      words: toAsk > 0 ? t('parts.toAsk', { count: toAsk }) : blockers > 0 ? String(blockers) : '',
      urgent: toAsk > 0,
    },
    { part: 'files', icon: 'camera', words: documents > 0 ? String(documents) : '' },
    { part: 'voice', icon: 'microphone', words: voice.notes.length > 0 ? String(voice.notes.length) : '' },
  ];
  const turn = (part: Part) =>
    setOpen((all) => new Set(all.has(part) ? [...all].filter((each) => each !== part) : [...all, part]));
  return (
    <ul className={styles['parts']}>
      {parts.map(({ part, icon, words, urgent }) => (
        <li key={part} className={styles['part']}>
          <button
            type="button"
            className={styles['head']}
            aria-expanded={open.has(part)}
            onClick={() => turn(part)}
          >
            <Icon name={icon} />
            <span className={styles['name']}>{t(`parts.${part}`)}</span>
            <span className={styles['count']} data-urgent={urgent || undefined}>
              {words}
            </span>
            <Icon name="chevron" size={16} className={styles['chevron']} />
          </button>
          {open.has(part) && part !== 'files' && (
            <Suspense fallback={<Skeleton label={t('app:state.loading')} rows={2} />}>
              <div className={styles['body']}>
                <ContactPart part={part} {...props} />
              </div>
            </Suspense>
          )}
          {part === 'files' && (open.has(part) || documents > 0) && (
            // Stays while it holds something: what is on its way must not be forgotten with it.
            <div className={styles['body']} hidden={!open.has(part)}>
              <EvidenceFiles
                enrolmentId={window.enrolmentId}
                label={t('parts.files')}
                hideLabel
                place={`follow-up-files.${window.id}`}
                files={files}
                onChange={onFiles}
                onWaiting={onWaiting}
                most={10}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
