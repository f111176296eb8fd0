import { Banner, Button, ButtonLink, Cluster, Section, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Import } from './import-page';
import { Sheets } from './sheets';

export function Done({ done, onAnother }: { done: Import; onAnother: () => void }) {
  const t = useTexts('imports');
  return (
    <Stack gap={6}>
      <Banner tone="done" title={t('done.title')}>
        {t('done.hint')}
      </Banner>
      <Cluster>
        <ButtonLink look="primary" to="/cooperatives">
          {t('done.toRegistry')}
        </ButtonLink>
        <Button icon="upload" onClick={onAnother}>
          {t('another')}
        </Button>
      </Cluster>
      <Section title={t('sheets')} context={<bdi>{done.fileName}</bdi>}>
        <Sheets preview={done} />
      </Section>
    </Stack>
  );
}
