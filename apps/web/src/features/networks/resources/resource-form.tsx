import { type ReactNode } from 'react';
import { formRules } from '@tiwizi/api-client';
import {
  Button,
  CheckboxField,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SegmentedControl,
  SelectField,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useTexts } from '../../../shared/texts';
import { type useProblemForm } from '../../../shared/use-problem-form';
import { type ResourceContent, resourceKinds } from './kinds';
import { OpeningsFields } from './openings-fields';

const rules = formRules.ResourceContentDto;
const bookableBy = ['members', 'all'] as const;

export const emptyResource: ResourceContent = {
  ...{
    kind: 'workspace',
    nameFr: '',
    nameAr: '',
    descriptionFr: '',
    descriptionAr: '',
    place: '',
    capacity: 1,
  },
  openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  ...{ rules: '', contact: '', bookableBy: 'members', confirms: false, retired: false },
};

export type ResourceFormState = ReturnType<typeof useProblemForm<ResourceContent>>;

export interface ResourceFormProps {
  form: ResourceFormState;
  submit: string;
  /** An existing one may be taken off the list. */
  mayRetire?: boolean;
  /** What has to be read before the fields. */
  before?: ReactNode;
  onSubmit: (values: ResourceContent) => Promise<void>;
}

/** What it is, where, for how many, when it is open, who may have it. */
export function ResourceForm({ form, submit, mayRetire, before, onSubmit }: ResourceFormProps) {
  const t = useTexts('shared-resources');
  const optional = t('app:field.optional');
  return (
    <Form
      onSubmit={form.send(onSubmit)}
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
      <SelectField
        label={t('kindLabel')}
        options={resourceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.field('kind', rules.kind)}
      />
      <TextField label={t('nameFr')} lang="fr" {...form.field('nameFr', rules.nameFr)} />
      <TextField
        label={t('nameAr')}
        dir="rtl"
        lang="ar"
        optional={optional}
        {...form.field('nameAr', { maxLength: 120 })}
      />
      <FieldRow>
        <TextField label={t('place')} optional={optional} {...form.field('place', { maxLength: 200 })} />
        <NumberField
          label={t('capacity')}
          hint={t('capacityHint')}
          {...form.field('capacity', rules.capacity, { valueAsNumber: true })}
        />
      </FieldRow>
      <OpeningsFields form={form} />
      <SegmentedControl
        label={t('bookableLabel')}
        choices={bookableBy.map((value) => ({ value, label: t(`bookable.${value}`) }))}
        {...form.field('bookableBy')}
      />
      <CheckboxField label={t('confirmsField')} {...form.field('confirms')} />
      <TextField label={t('contact')} optional={optional} {...form.field('contact', { maxLength: 200 })} />
      <TextAreaField
        label={t('rules')}
        optional={optional}
        rows={3}
        {...form.field('rules', { maxLength: 2000 })}
      />
      <TextAreaField
        label={t('descriptionFr')}
        optional={optional}
        lang="fr"
        rows={3}
        {...form.field('descriptionFr', { maxLength: 2000 })}
      />
      <TextAreaField
        label={t('descriptionAr')}
        optional={optional}
        dir="rtl"
        lang="ar"
        rows={3}
        {...form.field('descriptionAr', { maxLength: 2000 })}
      />
      {mayRetire && <CheckboxField label={t('retiredField')} {...form.field('retired')} />}
    </Form>
  );
}
