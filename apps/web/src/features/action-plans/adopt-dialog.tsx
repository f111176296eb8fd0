import { useState } from 'react';
import { formRules } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, TextField } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { type EvidenceFile, EvidenceFiles } from '../../shared/evidence/evidence-files';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Procedure } from './queries';
import { procedureSubject, useAdopt } from './use-adopt';

const rules = formRules.AdoptProcedureDto;

interface AdoptDialogProps {
  procedure: Procedure | null;
  enrolmentId: string;
  today: string;
  onClose: () => void;
}

/** Since when the procedure is in use, and what shows it. */
export function AdoptDialog({ procedure, ...rest }: AdoptDialogProps) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  return (
    <Dialog
      open={procedure !== null}
      title={procedure ? text(procedure.title) : ''}
      closeLabel={t('app:do.close')}
      onClose={rest.onClose}
    >
      {procedure && <AdoptForm procedure={procedure} {...rest} />}
    </Dialog>
  );
}

function AdoptForm({ procedure, enrolmentId, today, onClose }: AdoptDialogProps & { procedure: Procedure }) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const outbox = useOutbox();
  const adopt = useAdopt(enrolmentId);
  // As it was when the form was opened: what is typed here takes its place.
  const pending = usePending(procedureSubject(enrolmentId, procedure.code));
  const [refused] = useState(() =>
    pending.find((command) => isOf(command, 'adoptProcedure') && command.refusal),
  );
  const said = refused && isOf(refused, 'adoptProcedure') ? refused.input.body : procedure.adoption;
  const form = useProblemForm({
    adoptedOn: said?.adoptedOn ?? today,
    proof: said?.proof ?? '',
    decidedBy: said?.decidedBy ?? '',
  });
  const [waiting, setWaiting] = useState<WaitingFile[]>([]);
  const [files, setFiles] = useState<EvidenceFile[]>(procedure.adoption?.files ?? []);
  const onSubmit = form.send(async (values) => {
    if (refused) await outbox.takeBack(refused.id);
    const body = { ...values, fileIds: files.map(({ id }) => id) };
    await adopt({ code: procedure.code, title: text(procedure.title), body, waiting });
    onClose();
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <DateField
        label={t('procedures.adoptedOn')}
        max={today}
        {...form.field('adoptedOn', rules.adoptedOn)}
      />
      <TextField
        label={t('procedures.decidedBy')}
        hint={t('procedures.decidedByHint')}
        optional={t('app:field.optional')}
        {...form.field('decidedBy', rules.decidedBy)}
      />
      <TextAreaField
        label={t('procedures.proof')}
        hint={t('procedures.proofHint')}
        {...form.field('proof', rules.proof)}
      />
      <EvidenceFiles
        enrolmentId={enrolmentId}
        files={files}
        onChange={setFiles}
        label={t('procedures.files')}
        place={`procedure.${procedure.code}`}
        onWaiting={setWaiting}
      />
    </Form>
  );
}
