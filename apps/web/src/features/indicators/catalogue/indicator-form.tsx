import { useState } from 'react';
import { formRules } from '@tiwizi/api-client';
import {
  Banner,
  Button,
  CodeField,
  FieldRow,
  Form,
  FormErrors,
  Section,
  SegmentedControl,
  SelectField,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useDraft } from '../../../shared/draft';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type IndicatorValues } from './indicator-values';
import { MeasureFields } from './measure-fields';

export const languages = [
  { value: 'fr', label: 'Français' },
  { value: 'ar', label: 'العربية' },
  { value: 'en', label: 'English' },
] as const;

export type Language = (typeof languages)[number]['value'];
export type IndicatorFormState = ReturnType<typeof useProblemForm<IndicatorValues>>;

interface IndicatorFormProps {
  values: IndicatorValues;
  /** A code is chosen once. */
  isNew: boolean;
  /** How many there are: a change of what they mean asks for its reason. */
  readings: number;
  draftName: string;
  onSave: (values: IndicatorValues) => Promise<void>;
}

/** A definition to write, one language at a time; what is typed stays on the device until it is saved. */
export function IndicatorForm({ values, isNew, readings, draftName, onSave }: IndicatorFormProps) {
  const t = useTexts('indicator-catalogue');
  const form = useProblemForm<IndicatorValues>(values);
  const draft = useDraft(draftName, form);
  const [language, setLanguage] = useState<Language>('fr');
  // French is what the others fall back to.
  const required = { required: language === 'fr', maxLength: 2000 };
  const save = form.send(async (typed) => {
    await onSave(typed);
    draft.clear();
  });
  return (
    <Form
      onSubmit={save}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <Section title={t('form.words')}>
        <SegmentedControl
          label={t('form.words')}
          hideLabel
          choices={languages}
          value={language}
          onChoose={setLanguage}
        />
        <FieldRow>
          <TextField
            key={`name ${language}`}
            label={t('name')}
            {...form.field(`name.${language}`, required)}
          />
          {isNew && (
            <CodeField
              label={t('code')}
              hint={t('form.codeHint')}
              {...form.field('code', {
                required: true,
                maxLength: formRules.NewIndicatorDto.code.maxLength,
              })}
            />
          )}
        </FieldRow>
        <TextAreaField
          key={`definition ${language}`}
          label={t('definition')}
          {...form.field(`definition.${language}`, required)}
        />
        <TextAreaField key={`method ${language}`} label={t('method')} {...form.field(`method.${language}`)} />
        <TextField key={`source ${language}`} label={t('source')} {...form.field(`source.${language}`)} />
      </Section>
      <MeasureFields form={form} language={language} />
      <Section title={t('tags')}>
        <FieldRow>
          <CodeField label={t('sdg')} hint={t('form.listHint')} {...form.field('sdg')} />
          <CodeField label={t('iris')} hint={t('form.listHint')} {...form.field('iris')} />
          <SelectField
            label={t('form.kind')}
            options={(['performance', 'follow_up'] as const).map((value) => ({
              value,
              label: t(`states:indicatorKind.${value}`),
            }))}
            {...form.field('kind')}
          />
        </FieldRow>
      </Section>
      {!isNew && (
        <TextAreaField
          label={t('form.reason')}
          hint={t('form.reasonHint')}
          {...form.field('reason', { required: readings > 0, maxLength: 500 })}
        />
      )}
    </Form>
  );
}
