import { Banner, Button, Cluster, Code, DescriptionList, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './people.module.css';
import { useCopy } from '../../shared/use-copy';

export interface HandedOverProps {
  name: string;
  email: string;
  password: string;
  onDone: () => void;
}

/** What to give the person: the only moment at which the password can be read. */
export function HandedOver({ name, email, password, onDone }: HandedOverProps) {
  const t = useTexts('people');
  const copy = useCopy({ copied: t('copied'), notCopied: t('notCopied') });
  const address = window.location.origin;
  const lines = [address, email, password];
  return (
    <Stack>
      <Banner tone="done" title={t('handOver.title', { name })}>
        {t('handOver.hint')}
      </Banner>
      <DescriptionList
        items={[
          { label: t('handOver.address'), value: <Code>{address}</Code> },
          { label: t('app:field.email'), value: <Code>{email}</Code> },
          {
            label: t('app:field.password'),
            value: (
              <span className={styles['secret']}>
                <Code>{password}</Code>
              </span>
            ),
          },
        ]}
      />
      <Cluster>
        {copy && (
          <Button look="primary" onClick={() => void copy(lines.join('\n'))}>
            {t('handOver.copy')}
          </Button>
        )}
        <Button onClick={onDone}>{t('handOver.done')}</Button>
      </Cluster>
    </Stack>
  );
}
