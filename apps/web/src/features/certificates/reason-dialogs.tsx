import { useQueryClient } from '@tanstack/react-query';
import { formRules, reissueCertificate, revokeCertificate } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, TextField, useToast } from '@tiwizi/ui';
import { useState } from 'react';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { certificatesKey, type PersonHours } from './certificate-data';

interface StepProps {
  programmeId: string;
  person: PersonHours;
  onClose: () => void;
}

export function RevokeDialog({ person, ...step }: StepProps) {
  const t = useTexts('certificates');
  const { id = '', number = '' } = person.certificate ?? {};
  return (
    <ReasonDialog
      {...step}
      title={t('revokeTitle', { number })}
      hint={t('revokeHint')}
      submit={t('revoke')}
      done={t('revoked')}
      danger
      act={(reason) => revokeCertificate(api, { path: { id }, body: { reason } })}
    />
  );
}

export function ReissueDialog({ person, ...step }: StepProps) {
  const t = useTexts('certificates');
  const format = useFormat();
  const [next] = useState(newId);
  const { id = '' } = person.certificate ?? {};
  return (
    <ReasonDialog
      {...step}
      title={t('reissueTitle', { name: format.name(person.name, person.nameAr) })}
      hint={t('reissueHint')}
      submit={t('reissue')}
      done={t('reissued')}
      act={(reason) => reissueCertificate(api, { path: { id }, body: { id: next, reason } })}
    />
  );
}

interface ReasonDialogProps extends Omit<StepProps, 'person'> {
  title: string;
  hint: string;
  submit: string;
  done: string;
  danger?: boolean;
  act: (reason: string) => Promise<unknown>;
}

function ReasonDialog({ programmeId, onClose, title, hint, submit, done, danger, act }: ReasonDialogProps) {
  const t = useTexts('certificates');
  const toast = useToast();
  const queries = useQueryClient();
  const form = useProblemForm({ reason: '' });
  const onSubmit = form.send(async ({ reason }) => {
    await act(reason);
    void queries.invalidateQueries({ queryKey: certificatesKey(programmeId) });
    toast({ message: done });
    onClose();
  });
  return (
    <Dialog open title={title} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look={danger ? 'danger' : 'primary'} busy={form.busy}>
            {submit}
          </Button>
        }
      >
        <p>{hint}</p>
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          {...form.field('reason', formRules.RevokeCertificateDto.reason)}
        />
      </Form>
    </Dialog>
  );
}
