import { useState } from 'react';
import { formRules, signPlan, type components } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { useShowPlan, type Plan } from './queries';

type Signature = Omit<components['schemas']['SignPlanDto'], 'id'>;
const rules = formRules.SignPlanDto;

interface SignDialogProps {
  open: boolean;
  plan: Plan;
  onClose: () => void;
}

/** The cooperative puts its name to the plan: who, in what capacity, when. */
export function SignDialog({ open, plan, onClose }: SignDialogProps) {
  const t = useTexts('action-plans');
  return (
    <Dialog open={open} title={t('sign.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <SignForm plan={plan} onClose={onClose} />
    </Dialog>
  );
}

function SignForm({ plan, onClose }: Omit<SignDialogProps, 'open'>) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const [id] = useState(newId);
  const form = useProblemForm<Signature>({ signerName: '', signerRole: '', signedOn: plan.today });
  const onSubmit = form.send(async (values) => {
    show(await signPlan(api, { path: { id: plan.id }, body: { ...values, id } }));
    toast({ message: t('sign.done') });
    onClose();
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('sign.submit')}
        </Button>
      }
    >
      <p>{t('sign.meaning')}</p>
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField label={t('sign.name')} {...form.field('signerName', rules.signerName)} />
      <TextField
        label={t('sign.role')}
        hint={t('sign.roleHint')}
        {...form.field('signerRole', rules.signerRole)}
      />
      <DateField label={t('sign.on')} max={plan.today} {...form.field('signedOn', rules.signedOn)} />
    </Form>
  );
}
