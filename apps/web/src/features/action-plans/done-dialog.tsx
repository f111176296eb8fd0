import { formRules, moveAction } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { useShowPlan, type Action } from './queries';

interface DoneDialogProps {
  action: Action | null;
  today: string;
  onClose: () => void;
}

/** When it was done, and what shows it. */
export function DoneDialog({ action, today, onClose }: DoneDialogProps) {
  const t = useTexts('action-plans');
  return (
    <Dialog
      open={action !== null}
      title={action?.title ?? ''}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      {action && <DoneForm action={action} today={today} onClose={onClose} />}
    </Dialog>
  );
}

function DoneForm({ action, today, onClose }: DoneDialogProps & { action: Action }) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const form = useProblemForm({ doneOn: today, evidence: action.evidence });
  const draft = useDraft(`action-done.${action.id}`, form);
  const onSubmit = form.send(async (values) => {
    show(await moveAction(api, { path: { id: action.id }, body: { to: 'done', ...values } }));
    draft.clear();
    toast({ message: t('done.saved') });
    onClose();
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('move.finish')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <DateField label={t('done.on')} max={today} {...form.field('doneOn', { required: true })} />
      <TextAreaField
        label={t('done.evidence')}
        hint={t('done.evidenceHint')}
        {...form.field('evidence', { ...formRules.MoveActionDto.evidence, required: true })}
      />
    </Form>
  );
}
