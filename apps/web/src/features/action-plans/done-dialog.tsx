import { useState } from 'react';
import { formRules, moveAction } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { EvidenceFiles, type EvidenceFile } from '../../shared/evidence/evidence-files';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { useShowPlan, type Action, type Plan } from './queries';

interface DoneDialogProps {
  action: Action | null;
  plan: Plan;
  onClose: () => void;
}

/** When it was done, and what shows it. */
export function DoneDialog({ action, plan, onClose }: DoneDialogProps) {
  const t = useTexts('action-plans');
  return (
    <Dialog
      open={action !== null}
      title={action?.title ?? ''}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      {action && <DoneForm {...{ action, plan, onClose }} />}
    </Dialog>
  );
}

function DoneForm({ action, plan, onClose }: DoneDialogProps & { action: Action }) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const form = useProblemForm({ doneOn: plan.today, evidence: action.evidence });
  const [files, setFiles] = useState<EvidenceFile[]>(action.files);
  const draft = useDraft(`action-done.${action.id}`, form);
  const onSubmit = form.send(async (values) => {
    show(
      await moveAction(api, {
        path: { id: action.id },
        body: { to: 'done', ...values, fileIds: files.map((file) => file.id) },
      }),
    );
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
      <DateField label={t('done.on')} max={plan.today} {...form.field('doneOn', { required: true })} />
      <TextAreaField
        label={t('done.evidence')}
        hint={t('done.evidenceHint')}
        {...form.field('evidence', { ...formRules.MoveActionDto.evidence, required: files.length === 0 })}
      />
      <EvidenceFiles
        enrolmentId={plan.enrolmentId}
        label={t('plan-work:proof.label')}
        place={`action-${action.id}`}
        files={files}
        onChange={setFiles}
        most={20}
      />
    </Form>
  );
}
