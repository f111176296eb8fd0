import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listPeopleChoices, updateEnrolment } from '@tiwizi/api-client';
import {
  Button,
  DateField,
  Dialog,
  Form,
  FormErrors,
  SegmentedControl,
  SelectField,
  useToast,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type CohortRow } from './cohort-table';

export interface EnrolmentDialogProps {
  programmeId: string;
  row: CohortRow;
  onClose: () => void;
}

interface Values {
  trainerAccountId: string;
  status: 'active' | 'withdrawn';
  leftOn: string;
}

/** Another trainer, or a cooperative that leaves and may come back. */
export function EnrolmentDialog({ programmeId, row, onClose }: EnrolmentDialogProps) {
  const t = useTexts('programmes');
  const { name } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const trainers = useQuery({
    queryKey: ['people', 'choices', 'trainer'],
    queryFn: ({ signal }) => listPeopleChoices(api, { query: { role: 'trainer' }, signal }),
  });
  const form = useProblemForm<Values>({
    trainerAccountId: row.trainerAccountId ?? '',
    status: row.status,
    leftOn: row.leftOn ?? '',
  });
  const onSubmit = form.send(async ({ trainerAccountId, status, leftOn }) => {
    await updateEnrolment(api, {
      path: { id: row.id },
      ifMatch: row.version,
      body: {
        trainerAccountId: trainerAccountId || null,
        status,
        ...(status === 'withdrawn' && leftOn && { leftOn }),
      },
    });
    await client.invalidateQueries({ queryKey: ['programmes', programmeId] });
    toast({ message: t('app:state.saved') });
    onClose();
  });
  return (
    <Dialog open title={name(row.nameFr, row.nameAr)} closeLabel={t('app:do.close')} onClose={onClose}>
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
        <SelectField
          label={t('trainer')}
          placeholder={t('noTrainer')}
          options={(trainers.data?.items ?? []).map(({ id, displayName }) => ({
            value: id,
            label: displayName,
          }))}
          // The list comes after the form: it is drawn anew to show who is chosen.
          key={trainers.data ? 'ready' : 'waiting'}
          {...form.field('trainerAccountId')}
        />
        <SegmentedControl
          label={t('status')}
          choices={[
            { value: 'active', label: t('states:enrolment.active') },
            { value: 'withdrawn', label: t('states:enrolment.withdrawn') },
          ]}
          {...form.field('status')}
        />
        {form.watch('status') === 'withdrawn' && (
          <DateField label={t('leftOn')} hint={t('leftOnHint')} {...form.field('leftOn')} />
        )}
      </Form>
    </Dialog>
  );
}
