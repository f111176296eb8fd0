import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { addIndicator } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { indicatorOf } from './catalogue-data';
import { IndicatorForm } from './indicator-form';
import { emptyIndicator, indicatorBody } from './indicator-values';

/** An indicator of one's own, typed or by a formula. */
export default function NewIndicatorPage() {
  const t = useTexts('indicator-catalogue');
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Screen title={t('form.new')} back={{ to: '/indicators/catalogue', label: t('title') }} width="reading">
      <IndicatorForm
        values={emptyIndicator()}
        isNew
        readings={0}
        draftName="indicator.new"
        onSave={async (values) => {
          const saved = await addIndicator(api, { body: { id: newId(), ...indicatorBody(values) } });
          queries.setQueryData(indicatorOf(saved.id).queryKey, saved);
          void queries.invalidateQueries({ queryKey: ['indicators'], exact: true });
          toast({ message: t('form.saved') });
          void navigate(`/indicators/catalogue/${saved.id}`, { replace: true });
        }}
      />
    </Screen>
  );
}
