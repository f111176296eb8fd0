import { useState } from 'react';
import { NEED_CATEGORIES } from '@tiwizi/domain';
import { formRules } from '@tiwizi/api-client';
import {
  Banner,
  Button,
  CodeField,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  Section,
  SegmentedControl,
  SelectField,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useDraft } from '../../shared/draft';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { AgendaFields } from './agenda-fields';
import { CheckFields } from './check-fields';
import { SheetsFields } from './sheets-fields';
import { asNumber, type Language } from './module-fields';
import { type ModuleValues } from './module-values';

const languages = [
  { value: 'fr', label: 'Français' },
  { value: 'ar', label: 'العربية' },
  { value: 'en', label: 'English' },
] as const;

interface ModuleFormProps {
  values: ModuleValues;
  /** A code is chosen once. */
  isNew: boolean;
  draftName: string;
  onSave: (values: ModuleValues) => Promise<void>;
}

/** A module to write, one language at a time; what is typed stays on the device until it is saved. */
export function ModuleForm({ values, isNew, draftName, onSave }: ModuleFormProps) {
  const t = useTexts('training');
  const form = useProblemForm<ModuleValues>(values);
  const draft = useDraft(draftName, form);
  const [language, setLanguage] = useState<Language>('fr');
  // French is what the others fall back to.
  const required = { required: language === 'fr', maxLength: 1000 };

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
      <SegmentedControl
        label={t('form.language')}
        hint={t('form.languageHint')}
        choices={languages}
        value={language}
        onChoose={setLanguage}
      />
      <Section title={t('form.identity')}>
        <TextField
          key={`title ${language}`}
          label={t('form.title')}
          {...form.field(`title.${language}`, required)}
        />
        <TextAreaField
          key={`objectives ${language}`}
          label={t('objectives')}
          {...form.field(`objectives.${language}`, required)}
        />
        <TextField
          key={`audience ${language}`}
          label={t('audience')}
          {...form.field(`audience.${language}`, required)}
        />
        <FieldRow>
          {isNew && (
            <CodeField
              label={t('code')}
              hint={t('form.codeHint')}
              {...form.field('code', formRules.CreateModuleDto.code)}
            />
          )}
          <SelectField
            label={t('category')}
            options={NEED_CATEGORIES.map((one) => ({ value: one, label: t(`states:category.${one}`) }))}
            {...form.field('category')}
          />
          <NumberField
            label={t('form.hours')}
            {...form.field('plannedHours', formRules.UpdateModuleDto.plannedHours, asNumber)}
          />
        </FieldRow>
        <FieldRow>
          <CodeField label={t('criteria')} hint={t('form.criteriaHint')} {...form.field('criteria')} />
          <CodeField label={t('buildsOn')} hint={t('form.buildsOnHint')} {...form.field('buildsOn')} />
        </FieldRow>
      </Section>
      <AgendaFields form={form} language={language} />
      <TextAreaField
        key={`materials ${language}`}
        label={t('materials')}
        hint={t('form.onePerLine')}
        rows={5}
        {...form.field(`materials.${language}`)}
      />
      <TextAreaField
        key={`messages ${language}`}
        label={t('messages')}
        hint={t('form.onePerLine')}
        rows={4}
        {...form.field(`messages.${language}`)}
      />
      <SheetsFields form={form} language={language} />
      <CheckFields form={form} language={language} />
    </Form>
  );
}
