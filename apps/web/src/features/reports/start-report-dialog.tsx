import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, startReport } from '@tiwizi/api-client';
import { Button, DateField, Dialog, FieldRow, Form, FormErrors, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { type Programme } from '../../shared/programme-choice';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { reportKey } from './report-data';

const rules = formRules.StartReportDto;

/** A new draft: its title and its period, from the programme's first day to today unless one says otherwise. */
export function StartReportDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const t = useTexts('reports');
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const today = new Date().toISOString().slice(0, 10);
  const periodTo = today < programme.endsOn ? today : programme.endsOn;
  const form = useProblemForm({
    title: t('start.proposed', { month: format.month(periodTo) }),
    periodFrom: programme.startsOn < periodTo ? programme.startsOn : periodTo,
    periodTo,
  });
  const onSubmit = form.send(async (values) => {
    const report = await startReport(api, { path: { id: programme.id }, body: { ...values, id } });
    queries.setQueryData(reportKey(id), report);
    void queries.invalidateQueries({ queryKey: ['reports', 'of', programme.id] });
    await navigate(`/reports/${id}`);
  });
  return (
    <Dialog open title={t('start.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('start.submit')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextField label={t('field.title')} {...form.field('title', rules.title)} />
        <FieldRow>
          <DateField label={t('field.from')} {...form.field('periodFrom', rules.periodFrom)} />
          <DateField label={t('field.to')} {...form.field('periodTo', rules.periodTo)} />
        </FieldRow>
      </Form>
    </Dialog>
  );
}
