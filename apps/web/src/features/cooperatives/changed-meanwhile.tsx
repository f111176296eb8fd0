import { type ReactNode } from 'react';
import { Banner, Button, Cluster, DescriptionList, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';

export interface ChangedMeanwhileProps {
  /** The fields that now hold something else than when this form was opened. */
  changes: { label: string; value: ReactNode }[];
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people changed one record: what the other saved, and the choice between the two. */
export function ChangedMeanwhile({ changes, onMine, onTheirs }: ChangedMeanwhileProps) {
  const t = useTexts('cooperatives');
  return (
    <Banner tone="attention" title={t('changed.title')}>
      <Stack gap={3}>
        <span>{t('changed.hint')}</span>
        {changes.length > 0 ? <DescriptionList items={changes} /> : <span>{t('changed.nothing')}</span>}
        <Cluster>
          <Button onClick={onMine}>{t('changed.mine')}</Button>
          <Button look="quiet" onClick={onTheirs}>
            {t('changed.theirs')}
          </Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
