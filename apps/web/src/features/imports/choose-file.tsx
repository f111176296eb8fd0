import { useState } from 'react';
import { Banner, FileField, ProgressBar, Stack } from '@tiwizi/ui';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { Templates } from './templates';

const mostBytes = 8_000_000;

export interface ChooseFileProps {
  /** The name of the file that is on its way; null when none is. */
  reading: string | null;
  error: unknown;
  onFile: (file: File) => void;
}

export function ChooseFile({ reading, error, onFile }: ChooseFileProps) {
  const t = useTexts('imports');
  const [tooLarge, setTooLarge] = useState(false);
  const take = (file: File) => {
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) onFile(file);
  };
  return (
    <Stack gap={6}>
      {tooLarge && <Banner tone="late">{t('tooLarge')}</Banner>}
      {error !== null && !tooLarge && <Trouble error={error} />}
      {reading === null ? (
        <FileField
          label={t('file')}
          hint={t('fileHint')}
          invitation={t('invitation')}
          accept=".xlsx,.csv,.txt,.tsv"
          onFile={take}
        />
      ) : (
        <ProgressBar
          label={t('reading', { name: reading })}
          value={null}
          words={t('reading', { name: reading })}
        />
      )}
      <Templates />
    </Stack>
  );
}
