import { readFile } from '@tiwizi/api-client';
import { Tag } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useTexts } from '../../shared/texts';
import styles from './contact-parts.module.css';
import { type FollowUp } from './said';
import { VoicePlayer } from './voice-player';

const tones = { not_begun: 'plain', going_on: 'plain', said_done: 'done', blocked: 'attention' } as const;

/** What a contact brought beside its words: how actions go, what blocks or blocked, documents, voices. */
export default function SaidMore({ followUp, enrolmentId }: { followUp: FollowUp; enrolmentId: string }) {
  const t = useTexts('follow-up-work');
  const { progress, raised, solved, files } = followUp;
  const voices = files.filter(({ file }) => file.mediaType.startsWith('audio/'));
  const documents = files.filter((each) => !voices.includes(each)).map(({ file }) => file);
  return (
    <>
      {progress.length > 0 && (
        <ul className={styles['told']}>
          {progress.map((each) => (
            <li key={each.actionId} dir="auto">
              <Tag tone={tones[each.progress]}>{t(`progress.${each.progress}`)}</Tag> {each.title}
            </li>
          ))}
        </ul>
      )}
      <Blockers label={t('raised')} tone="attention" blockers={raised} />
      <Blockers label={t('solved')} tone="done" blockers={solved} />
      {voices.map(({ file, seconds }) => (
        <VoicePlayer
          key={file.id}
          source={readFile.address({ path: { id: file.id } })}
          {...{ name: file.name, seconds }}
        />
      ))}
      {documents.length > 0 && (
        <EvidenceFiles enrolmentId={enrolmentId} label={t('documents')} files={documents} />
      )}
    </>
  );
}

interface BlockersProps {
  label: string;
  tone: 'attention' | 'done';
  blockers: FollowUp['raised'];
}

function Blockers({ label, tone, blockers }: BlockersProps) {
  const t = useTexts('follow-up-work');
  if (blockers.length === 0) return null;
  return (
    <ul className={styles['told']} aria-label={label}>
      {blockers.map(({ id, category, words }) => (
        <li key={id}>
          <Tag tone={tone}>{`${label} · ${t(`category.${category}`)}`}</Tag> <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
