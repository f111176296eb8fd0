import { type ReactNode } from 'react';
import { formRules } from '@tiwizi/api-client';
import {
  Button,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  SegmentedControl,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type AgreementValues } from './agreement-values';
import { CommitmentFields } from './commitment-fields';
import { renewals } from './kinds';
import { PartyFields } from './party-fields';

const rules = formRules.AgreementContentDto;

export interface AgreementFormProps {
  form: ReturnType<typeof useProblemForm<AgreementValues>>;
  /** What has to be read before the fields. */
  before?: ReactNode;
  onSend: (values: AgreementValues) => Promise<void>;
}

/** Who, what and until when; then what each promises. */
export function AgreementForm({ form, before, onSend }: AgreementFormProps) {
  const t = useTexts('agreements');
  const optional = t('app:field.optional');
  return (
    <Form
      onSubmit={form.send(onSend)}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      {before}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField label={t('field.title')} {...form.field('title', { ...rules.title, required: true })} />
      <TextAreaField
        label={t('field.object')}
        rows={3}
        {...form.field('object', { ...rules.object, required: true })}
      />
      <FieldRow>
        <DateField
          label={t('field.signedOn')}
          optional={optional}
          {...form.field('signedOn', rules.signedOn)}
        />
        <DateField label={t('field.from')} {...form.field('from', { ...rules.from, required: true })} />
        <DateField label={t('field.to')} optional={optional} {...form.field('to', rules.to)} />
      </FieldRow>
      <SegmentedControl
        label={t('field.renewal')}
        choices={renewals.map((value) => ({ value, label: t(`renewal.${value}`) }))}
        {...form.field('renewal')}
      />
      <PartyFields form={form} />
      <CommitmentFields form={form} />
    </Form>
  );
}
