import { useState } from 'react';
import { formRules } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField } from '@tiwizi/ui';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { useDraft } from '../../shared/draft';
import { EvidenceFiles, type EvidenceFile } from '../../shared/evidence/evidence-files';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { actionSubject, refusedMove } from './pending-actions';
import { type Action, type Plan } from './queries';
import { useFinishAction } from './use-finish-action';

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
  const outbox = useOutbox();
  const finish = useFinishAction(plan, action);
  // As it was when the form was opened: what is typed here takes its place.
  const pending = usePending(actionSubject(action.id));
  const [refused] = useState(() => refusedMove(pending, action.id));
  const { doneOn, evidence } = refused?.input.body ?? {};
  const form = useProblemForm({ doneOn: doneOn ?? plan.today, evidence: evidence ?? action.evidence });
  const [files, setFiles] = useState<EvidenceFile[]>(action.files);
  const [waiting, setWaiting] = useState<WaitingFile[]>([]);
  const draft = useDraft(`action-done.${action.id}`, form);
  const onSubmit = form.send(async (values) => {
    if (refused) await outbox.takeBack(refused.id);
    await finish({ ...values, fileIds: files.map(({ id }) => id), waiting });
    draft.clear();
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
        {...form.field('evidence', {
          ...formRules.MoveActionDto.evidence,
          required: files.length + waiting.length === 0,
        })}
      />
      <EvidenceFiles
        enrolmentId={plan.enrolmentId}
        label={t('plan-work:proof.label')}
        place={`action-done-${action.id}`}
        files={files}
        onChange={setFiles}
        onWaiting={setWaiting}
        most={20}
      />
    </Form>
  );
}
