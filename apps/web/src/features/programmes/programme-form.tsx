import { formRules } from '@tiwizi/api-client';
import {
  Button,
  CodeField,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  Section,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { CadenceFields } from './cadence-fields';
import { GridChoice } from './grid-choice';
import { PeoplePicker } from './people-picker';
import { type ProgrammeValues } from './programme-values';
import styles from './programmes.module.css';
import { TerritoryPicker } from './territory-picker';

const rules = formRules.CreateProgrammeDto;
const { certificateThreshold } = rules;
// The field is in percent, the API in shares of one.
const certificateRules = {
  required: true,
  min: certificateThreshold.min * 100,
  max: certificateThreshold.max * 100,
};
const asNumber = { setValueAs: (text: string | number) => (text === '' ? null : Number(text)) };

// Folded away, but never while one of them is at fault.
const lesser = new Set<string | undefined>(['code', 'nameAr', 'leadName', 'partners']);

export type ProgrammeFormState = ReturnType<typeof useProblemForm<ProgrammeValues>>;

export interface ProgrammeFormProps {
  form: ProgrammeFormState;
  submit: string;
  /** The code names the programme for good: it is chosen once. */
  isNew?: boolean;
  /** Set once workshops or follow-ups are planned: only the cadence of follow-ups may change then. */
  windowsFixed?: boolean;
  onSubmit: (values: ProgrammeValues) => Promise<void>;
}

export function ProgrammeForm({ form, submit, isNew, windowsFixed, onSubmit }: ProgrammeFormProps) {
  const t = useTexts('programmes');
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
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField label={t('name')} {...form.field('nameFr', rules.nameFr)} />
      <TextField
        label={t('sponsor')}
        hint={t('sponsorHint')}
        {...form.field('sponsorName', rules.sponsorName)}
      />
      {!windowsFixed && (
        <FieldRow>
          <DateField label={t('startsOn')} {...form.field('startsOn', rules.startsOn)} />
          <NumberField
            label={t('months')}
            unit={t('monthsUnit')}
            {...form.field('months', rules.months, asNumber)}
          />
        </FieldRow>
      )}
      <TerritoryPicker form={form} />
      <Section title={t('cadences')} context={t('cadencesHint')}>
        {!windowsFixed && <CadenceFields form={form} name="workshopCadence" label={t('workshops')} />}
        <CadenceFields form={form} name="followUpCadence" label={t('followUps')} />
      </Section>
      <GridChoice form={form} />
      <NumberField
        label={t('certificateShare')}
        hint={t('certificateShareHint')}
        unit="%"
        {...form.field('certificatePercent', certificateRules, asNumber)}
      />
      <PeoplePicker form={form} />
      <details className={styles['more']} open={form.faults.some(({ field }) => lesser.has(field))}>
        <summary>{t('details')}</summary>
        <div className={styles['moreFields']}>
          {isNew && <CodeField label={t('code')} {...form.field('code', rules.code)} />}
          <TextField label={t('nameAr')} optional={optional} {...form.field('nameAr', rules.nameAr)} />
          <TextField label={t('lead')} optional={optional} {...form.field('leadName', rules.leadName)} />
          <TextAreaField
            label={t('partners')}
            hint={t('partnersHint')}
            optional={optional}
            {...form.field('partners')}
          />
        </div>
      </details>
    </Form>
  );
}
