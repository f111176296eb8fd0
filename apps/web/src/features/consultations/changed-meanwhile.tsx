import { Banner, Button, Cluster, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { ConsultationEntry } from './consultation-entry';
import { type Consultation } from './kinds';

export interface ChangedMeanwhileProps {
  stored: Consultation;
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else corrected the exchange: what they saved above what is typed, and the choice between the two. */
export function ChangedMeanwhile({ stored, onMine, onTheirs }: ChangedMeanwhileProps) {
  const t = useTexts('consultations');
  return (
    <Banner tone="attention" title={t('app:form.kept')}>
      <Stack gap={3}>
        <span>{t('changedHint')}</span>
        <ConsultationEntry consultation={stored} />
        <Cluster>
          <Button onClick={onMine}>{t('keepMine')}</Button>
          <Button look="quiet" onClick={onTheirs}>
            {t('takeTheirs')}
          </Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
