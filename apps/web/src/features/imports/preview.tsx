import { Banner, Button, Cluster, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { Faults } from './faults';
import { type Import } from './import-page';
import { Sheets } from './sheets';

export interface PreviewProps {
  preview: Import;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onAnother: () => void;
}

/** What the file would change, or what must be put right in it first. */
export function Preview({ preview, busy, error, onConfirm, onAnother }: PreviewProps) {
  const t = useTexts('imports');
  return (
    <Stack gap={6}>
      {error !== null && <Trouble error={error} />}
      <Verdict preview={preview} />
      <Cluster>
        {preview.canConfirm && (
          <Button look="primary" icon="check" busy={busy} onClick={onConfirm}>
            {t('confirm')}
          </Button>
        )}
        <Button look={preview.canConfirm ? 'quiet' : 'primary'} icon="upload" onClick={onAnother}>
          {t('another')}
        </Button>
      </Cluster>
      {preview.faultsTotal > 0 && <Faults preview={preview} />}
      <Section title={t('sheets')} context={<bdi>{preview.fileName}</bdi>}>
        <Sheets preview={preview} />
      </Section>
    </Stack>
  );
}

function Verdict({ preview: { canConfirm, faultsTotal, sheets } }: { preview: Import }) {
  const t = useTexts('imports');
  const { number } = useFormat();
  if (faultsTotal > 0) {
    return (
      <Banner tone="late" title={t('faults.title', { count: faultsTotal, shown: number(faultsTotal) })}>
        {t('faults.hint')}
      </Banner>
    );
  }
  if (canConfirm) {
    return (
      <Banner tone="done" title={t('ready.title')}>
        {t('ready.hint')}
      </Banner>
    );
  }
  const blank = sheets.every(({ rows }) => rows === 0);
  return (
    <Banner title={t(blank ? 'empty.title' : 'nothing.title')}>
      {t(blank ? 'empty.hint' : 'nothing.hint')}
    </Banner>
  );
}
