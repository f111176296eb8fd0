import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readFile, sendProgrammeFile, updateAgreement } from '@tiwizi/api-client';
import { FileField, Stack, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './agreements.module.css';
import { contentOf } from './agreement-values';
import { type Agreement, agreementOf } from './kinds';

/** The signed text and its annexes. */
export function Papers({ agreement }: { agreement: Agreement }) {
  const t = useTexts('agreements');
  const toast = useToast();
  const client = useQueryClient();
  const [sending, setSending] = useState<string | null>(null);
  const send = async (file: File) => {
    setSending(file.name);
    try {
      const { id } = await sendProgrammeFile(api, {
        path: { id: agreement.programmeId },
        query: { fileId: newId(), name: file.name },
        body: file,
      });
      const content = contentOf(agreement);
      const reply = await updateAgreement(api, {
        path: { id: agreement.id },
        ifMatch: agreement.version,
        body: { ...content, fileIds: [...content.fileIds, id] },
      });
      client.setQueryData(agreementOf(agreement.id).queryKey, reply);
      toast({ message: t('fileSent') });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    } finally {
      setSending(null);
    }
  };
  return (
    <Stack gap={3}>
      {agreement.files.length === 0 && <p>{t('noFile')}</p>}
      <ul className={styles['names']}>
        {agreement.files.map(({ id, name }) => (
          <li key={id}>
            <a
              href={readFile.address({ path: { id } })}
              target="_blank"
              rel="noreferrer"
              aria-label={t('openFile', { name })}
            >
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {agreement.may.includes('change') && (
        <FileField
          label={t('addFile')}
          invitation={sending ?? t('addFile')}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          onFile={(file) => void send(file)}
        />
      )}
    </Stack>
  );
}
