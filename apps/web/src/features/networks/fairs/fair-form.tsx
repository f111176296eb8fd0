import { type ReactNode } from 'react';
import { formRules } from '@tiwizi/api-client';
import {
  Button,
  CheckboxField,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  SegmentedControl,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useTexts } from '../../../shared/texts';
import { type useProblemForm } from '../../../shared/use-problem-form';
import { type FairContent, fairKinds } from './kinds';

const rules = formRules.FairContentDto;

/** As it is typed: one institution a line. */
export type FairValues = Omit<FairContent, 'institutions'> & { institutionLines: string };

export const valuesOf = ({ institutions, ...content }: FairContent): FairValues => ({
  ...content,
  institutionLines: institutions.join('\n'),
});

export const bodyOf = ({ institutionLines, ...values }: FairValues): FairContent => ({
  ...values,
  toOn: values.toOn < values.fromOn ? values.fromOn : values.toOn,
  institutions: institutionLines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

export interface FairFormProps {
  form: ReturnType<typeof useProblemForm<FairValues>>;
  submit: string;
  /** One that exists may be called off. */
  mayCancel?: boolean;
  /** What has to be read before the fields. */
  before?: ReactNode;
  onSubmit: (values: FairContent) => Promise<void>;
}

/** Where, when, by whom; the travelling market it is a stop of; the institutions that came. */
export function FairForm({ form, submit, mayCancel, before, onSubmit }: FairFormProps) {
  const t = useTexts('fairs');
  const optional = t('app:field.optional');
  const fromOn = form.watch('fromOn');
  return (
    <Form
      onSubmit={form.send((values) => onSubmit(bodyOf(values)))}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {submit}
        </Button>
      }
    >
      {before}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SegmentedControl
        label={t('kindLabel')}
        choices={fairKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.field('kind')}
      />
      <TextField label={t('nameFr')} lang="fr" {...form.field('nameFr', rules.nameFr)} />
      <TextField
        label={t('nameAr')}
        dir="rtl"
        lang="ar"
        optional={optional}
        {...form.field('nameAr', { maxLength: 200 })}
      />
      <FieldRow>
        <DateField label={t('firstDay')} {...form.field('fromOn', rules.fromOn)} />
        <DateField label={t('lastDay')} min={fromOn} {...form.field('toOn', rules.toOn)} />
      </FieldRow>
      <TextField label={t('place')} {...form.field('place', rules.place)} />
      <TextField
        label={t('organiser')}
        optional={optional}
        {...form.field('organiser', { maxLength: 200 })}
      />
      <TextField
        label={t('tour')}
        hint={t('tourHint')}
        optional={optional}
        {...form.field('tour', { maxLength: 120 })}
      />
      <TextAreaField
        label={t('institutions')}
        hint={t('institutionsHint')}
        optional={optional}
        rows={4}
        {...form.field('institutionLines', { maxLength: 10_000 })}
      />
      <TextAreaField
        label={t('notes')}
        optional={optional}
        rows={3}
        {...form.field('notes', { maxLength: 2000 })}
      />
      {mayCancel && <CheckboxField label={t('cancelledField')} {...form.field('cancelled')} />}
    </Form>
  );
}
