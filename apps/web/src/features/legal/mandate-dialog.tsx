import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, recordMandate } from '@tiwizi/api-client';
import { addMonths } from '@tiwizi/domain';
import {
  Button,
  DateField,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { legalCalendarOf, type LegalCalendar } from '../../shared/legal';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';

const rules = formRules.RecordMandateDto;
const functions = ['president', 'treasurer', 'secretary', 'manager', 'board_member', 'auditor'] as const;

interface MandateDialogProps {
  calendar: LegalCalendar;
  /** The mandate that the election renews; null for one that was never noted. */
  replaces: LegalCalendar['mandates'][number] | null;
  onClose: () => void;
}

/** Who was elected, when, and until when. */
export function MandateDialog({ calendar, replaces, onClose }: MandateDialogProps) {
  const t = useTexts('legal');
  const toast = useToast();
  const client = useQueryClient();
  const { cooperativeId, mandateYears, today } = calendar;
  const [id] = useState(newId);
  const endOf = (electedOn: string) =>
    mandateYears && electedOn ? addMonths(electedOn, mandateYears * 12) : '';
  const form = useProblemForm({
    function: replaces?.function ?? 'president',
    holderName: replaces?.holderName ?? '',
    electedOn: today,
    endsOn: endOf(today),
  });
  const onSubmit = form.send(async (values) => {
    const body = { ...values, id, replacesId: replaces?.id ?? null };
    const saved = await recordMandate(api, { path: { id: cooperativeId }, body });
    client.setQueryData(legalCalendarOf(cooperativeId).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['cohort-legal-calendar'] });
    toast({ message: t('mandates.saved') });
    onClose();
  });
  const title = replaces ? t('mandates.renewOf', { name: replaces.holderName }) : t('mandates.add');
  return (
    <Dialog open title={title} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
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
          label={t('mandates.function')}
          options={functions.map((value) => ({ value, label: t(`function.${value}`) }))}
          {...form.field('function', rules.function)}
        />
        <TextField label={t('mandates.holder')} {...form.field('holderName', rules.holderName)} />
        <FieldRow>
          <DateField
            label={t('mandates.electedOn')}
            max={today}
            {...form.field('electedOn', rules.electedOn, {
              onChange: (event: { target: { value: string } }) => {
                // What somebody wrote of the end stays as they wrote it.
                if (!form.formState.dirtyFields.endsOn) form.setValue('endsOn', endOf(event.target.value));
              },
            })}
          />
          <DateField
            label={t('mandates.endsOn')}
            hint={mandateYears ? t('mandates.endsHint', { count: mandateYears }) : undefined}
            {...form.field('endsOn', rules.endsOn)}
          />
        </FieldRow>
      </Form>
    </Dialog>
  );
}
