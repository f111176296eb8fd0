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
  const blocker = ({ category, words }: (typeof raised)[number]) =>
    words ? `${t(`category.${category}`)} : ${words}` : t(`category.${category}`);
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
      {raised.length > 0 && <p dir="auto">{t('raised', { text: raised.map(blocker).join(' ; ') })}</p>}
      {solved.length > 0 && <p dir="auto">{t('solved', { text: solved.map(blocker).join(' ; ') })}</p>}
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
