import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { adoptProcedure, formRules } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, TextField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { type EvidenceFile, EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { proceduresOf, type Procedure } from './queries';

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
  const client = useQueryClient();
  const toast = useToast();
  const form = useProblemForm({
    adoptedOn: procedure.adoption?.adoptedOn ?? today,
    proof: procedure.adoption?.proof ?? '',
    decidedBy: procedure.adoption?.decidedBy ?? '',
  });
  const [files, setFiles] = useState<EvidenceFile[]>(procedure.adoption?.files ?? []);
  const onSubmit = form.send(async (values) => {
    const body = { ...values, fileIds: files.map(({ id }) => id) };
    const procedures = await adoptProcedure(api, { path: { id: enrolmentId, code: procedure.code }, body });
    client.setQueryData(proceduresOf(enrolmentId).queryKey, procedures);
    toast({ message: t('procedures.saved') });
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
      />
    </Form>
  );
}
