import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askSecondReading } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, SelectField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { agreementOf, type AssessorAgreement } from './queries';

type Item = AssessorAgreement['items'][number];

interface AskSecondDialogProps {
  agreement: AssessorAgreement;
  item: Item | null;
  onClose: () => void;
}

/** Who is asked to assess a cooperative again without seeing what the first one found. */
export function AskSecondDialog({ agreement, item, onClose }: AskSecondDialogProps) {
  const t = useTexts('diagnostics');
  return (
    <Dialog open={item !== null} title={t('agreement.ask')} closeLabel={t('app:do.close')} onClose={onClose}>
      {item && <AskForm agreement={agreement} item={item} onDone={onClose} />}
    </Dialog>
  );
}

interface AskFormProps {
  agreement: AssessorAgreement;
  item: Item;
  onDone: () => void;
}

function AskForm({ agreement, item, onDone }: AskFormProps) {
  const t = useTexts('diagnostics');
  const { name } = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const [id] = useState(newId);
  const { programmeId, wave } = agreement;
  const others = agreement.assessors.filter(({ accountId }) => accountId !== item.first.assessorAccountId);
  const form = useProblemForm({ assessorAccountId: '' });
  const onSubmit = form.send(async ({ assessorAccountId }) => {
    await askSecondReading(api, { path: { id: item.enrolmentId }, body: { id, wave, assessorAccountId } });
    await client.invalidateQueries({ queryKey: agreementOf(programmeId, wave).queryKey });
    toast({ message: t('agreement.asked') });
    onDone();
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('agreement.ask')}
        </Button>
      }
    >
      <p>{t('agreement.askHint', { cooperative: name(item.cooperativeNameFr, item.cooperativeNameAr) })}</p>
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SelectField
        label={t('second.assessor')}
        placeholder={t('app:do.choose')}
        options={others.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
        {...form.field('assessorAccountId', { required: true })}
      />
    </Form>
  );
}
