import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type components } from '@tiwizi/api-client';
import { Banner, FileField, ProgressBar, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../format';
import { Trouble } from '../loaded';
import { useTexts } from '../texts';
import { SheetFaults } from './sheet-faults';

type ReadWorkbook = components['schemas']['ReadWorkbookDto'];

const mostBytes = 8_000_000;

export interface WorkbookUploadProps {
  send: (file: File) => Promise<ReadWorkbook>;
  /** The workbook was taken in; what was left out of it, if anything, has to be read first. */
  onTaken: (draftId: string, notices: ReadWorkbook['notices']) => void;
}

/** An XLSForm workbook on its way in: chosen, sent, and where it is refused, what to correct in it cell by cell. */
export function WorkbookUpload({ send, onTaken }: WorkbookUploadProps) {
  const t = useTexts('workbooks');
  const { number } = useFormat();
  const [tooLarge, setTooLarge] = useState(false);
  const reading = useMutation({
    mutationFn: send,
    onSuccess: ({ draftId, notices }) => {
      if (draftId !== null) onTaken(draftId, notices);
    },
  });
  const take = (file: File) => {
    setTooLarge(file.size > mostBytes);
    reading.reset();
    if (file.size <= mostBytes) reading.mutate(file);
  };
  const read = reading.data;
  return (
    <Stack gap={6}>
      {tooLarge && <Banner tone="late">{t('tooLarge')}</Banner>}
      {reading.error && <Trouble error={reading.error} />}
      {read && read.faultsTotal > 0 && (
        <Banner tone="late" title={t('faultsTitle', { count: read.faultsTotal })}>
          {t('faultsHint')}{' '}
          {read.faultsTotal > read.faults.length && t('faultsFirst', { shown: number(read.faults.length) })}
        </Banner>
      )}
      {reading.isPending ? (
        <ProgressBar
          label={t('reading', { name: reading.variables.name })}
          value={null}
          words={t('reading', { name: reading.variables.name })}
        />
      ) : (
        <FileField
          label={t('file')}
          hint={t('fileHint')}
          invitation={t('invitation')}
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={take}
        />
      )}
      {read && read.faults.length > 0 && <SheetFaults caption={t('faultsCaption')} faults={read.faults} />}
      {read && read.faults.length > 0 && read.notices.length > 0 && <LeftOut notices={read.notices} />}
    </Stack>
  );
}

/** What a workbook holds that was left out without changing what is asked. */
export function LeftOut({ notices }: { notices: ReadWorkbook['notices'] }) {
  const t = useTexts('workbooks');
  if (notices.length === 0) return null;
  return (
    <Section title={t('noticesTitle')} context={t('noticesHint')}>
      <SheetFaults caption={t('noticesTitle')} faults={notices} />
    </Section>
  );
}
