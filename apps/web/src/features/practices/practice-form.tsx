import { type ReactNode } from 'react';
import { formRules } from '@tiwizi/api-client';
import { Button, CheckboxField, Form, FormErrors, TextAreaField, TextField } from '@tiwizi/ui';
import { EvidenceFiles, type EvidenceFile } from '../../shared/evidence/evidence-files';
import { useTopics } from '../../shared/practice-topics';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type PracticeContent } from './kinds';
import styles from './practices.module.css';

const rules = formRules.PracticeContentDto;

export type PracticeValues = Omit<PracticeContent, 'fileIds'>;

export interface PracticeFormProps {
  form: ReturnType<typeof useProblemForm<PracticeValues>>;
  /** Tells the photos of two practices apart while they are on their way. */
  place: string;
  files: readonly EvidenceFile[];
  onFiles: (files: EvidenceFile[]) => void;
  /** Where photos are kept; null where no programme accompanies the cooperative. */
  enrolmentId: string | null;
  /** What has to be read before the fields. */
  before?: ReactNode;
  onSend: (content: PracticeContent) => Promise<void>;
}

/** The story in one or both languages, what it answers, and whether the cooperative is named. */
export function PracticeForm(props: PracticeFormProps) {
  const { form, place, files, onFiles, enrolmentId, before, onSend } = props;
  const t = useTexts('practices');
  const send = form.send((typed) => onSend({ ...typed, fileIds: files.map(({ id }) => id) }));
  return (
    <Form
      onSubmit={send}
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
      <p>{t('oneIsEnough')}</p>
      <fieldset className={styles['part']}>
        <legend>{t('inFrench')}</legend>
        <TextField label={t('field.title')} lang="fr" {...form.field('titleFr', rules.titleFr)} />
        <TextAreaField label={t('part.story')} lang="fr" rows={3} {...form.field('storyFr', rules.storyFr)} />
        <TextAreaField
          label={t('part.steps')}
          hint={t('stepsHint')}
          lang="fr"
          rows={4}
          {...form.field('stepsFr', rules.stepsFr)}
        />
        <TextAreaField
          label={t('part.result')}
          lang="fr"
          rows={2}
          {...form.field('resultFr', rules.resultFr)}
        />
      </fieldset>
      <fieldset className={styles['part']}>
        <legend>{t('inArabic')}</legend>
        <TextField label={t('field.title')} lang="ar" dir="rtl" {...form.field('titleAr', rules.titleAr)} />
        <TextAreaField
          label={t('part.story')}
          lang="ar"
          dir="rtl"
          rows={3}
          {...form.field('storyAr', rules.storyAr)}
        />
        <TextAreaField
          label={t('part.steps')}
          hint={t('stepsHint')}
          lang="ar"
          dir="rtl"
          rows={4}
          {...form.field('stepsAr', rules.stepsAr)}
        />
        <TextAreaField
          label={t('part.result')}
          lang="ar"
          dir="rtl"
          rows={2}
          {...form.field('resultAr', rules.resultAr)}
        />
      </fieldset>
      <Criteria form={form} />
      <CheckboxField label={t('named')} {...form.field('named')} />
      {enrolmentId && (
        <EvidenceFiles
          enrolmentId={enrolmentId}
          files={files}
          onChange={onFiles}
          label={t('field.files')}
          place={`practice.${place}`}
          most={20}
        />
      )}
    </Form>
  );
}

function Criteria({ form }: { form: ReturnType<typeof useProblemForm<PracticeValues>> }) {
  const t = useTexts('practices');
  const topics = useTopics();
  const chosen = form.watch('criteria');
  const toggle = (code: string, on: boolean) =>
    form.setValue('criteria', on ? [...chosen, code] : chosen.filter((each) => each !== code));
  return (
    <fieldset className={styles['part']}>
      <legend>{t('field.criteria')}</legend>
      <p>{t('criteriaHint')}</p>
      <div className={styles['checks']}>
        {topics.options.map(({ value, label }) => (
          <CheckboxField
            key={value}
            label={label}
            checked={chosen.includes(value)}
            disabled={chosen.length >= 10 && !chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
