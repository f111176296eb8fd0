import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { correctDiagnostic, formRules } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, TextAreaField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { diagnosticBy, diagnosticsOf, type Diagnostic } from './queries';

interface CorrectDialogProps {
  open: boolean;
  diagnostic: Diagnostic;
  onClose: () => void;
}

/** Begins a new edition with a reason; the finished one stays as it is until the correction is finished too. */
export function CorrectDialog({ open, diagnostic, onClose }: CorrectDialogProps) {
  const t = useTexts('diagnostics');
  return (
    <Dialog open={open} title={t('correct.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <CorrectForm diagnostic={diagnostic} />
    </Dialog>
  );
}

function CorrectForm({ diagnostic }: { diagnostic: Diagnostic }) {
  const t = useTexts('diagnostics');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const form = useProblemForm({ reason: '' });
  const onSubmit = form.send(async ({ reason }) => {
    const begun = await correctDiagnostic(api, { path: { id: diagnostic.id }, body: { id, reason } });
    client.setQueryData(diagnosticBy(id).queryKey, begun);
    void client.invalidateQueries({ queryKey: diagnosticBy(diagnostic.id).queryKey });
    void client.invalidateQueries({ queryKey: diagnosticsOf(diagnostic.enrolmentId).queryKey });
    await navigate(`/diagnostics/${id}`);
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('correct.begin')}
        </Button>
      }
    >
      <p>{t('correct.hint')}</p>
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextAreaField
        label={t('correct.reason')}
        rows={3}
        {...form.field('reason', formRules.CorrectDiagnosticDto.reason)}
      />
    </Form>
  );
}
