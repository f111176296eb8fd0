import { useWatch } from 'react-hook-form';
import { Section, SegmentedControl, Stack, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type SessionReport } from './queries';
import { agendaStates, exerciseLevels, type ReportValues } from './report-values';
import styles from './session-report.module.css';

export type ReportFormState = ReturnType<typeof useProblemForm<ReportValues>>;

interface AgendaFieldsProps {
  form: ReportFormState;
  steps: SessionReport['agenda'];
}

/** The steps that the module foresaw: done, in part, or not; why, where it was not done. */
export function AgendaFields({ form, steps }: AgendaFieldsProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  const agenda = useWatch({ control: form.control, name: 'agenda' });
  if (steps.length === 0) return null;
  return (
    <Section title={t('agenda')}>
      <Stack gap={4}>
        {steps.map(({ title, minutes }, place) => {
          const state = agenda[place]?.state ?? '';
          return (
            <div key={place} className={styles['step']}>
              <SegmentedControl
                label={`${format.text(title)} · ${t('minutes', { count: minutes })}`}
                choices={agendaStates.map((value) => ({ value, label: t(`state.${value}`) }))}
                {...form.field(`agenda.${place}.state`)}
              />
              {(state === 'partly' || state === 'not_done' || agenda[place]?.note) && (
                <TextField
                  label={t('why')}
                  optional={t('app:field.optional')}
                  {...form.field(`agenda.${place}.note`, { maxLength: 500 })}
                />
              )}
            </div>
          );
        })}
      </Stack>
    </Section>
  );
}

interface ExerciseFieldsProps {
  form: ReportFormState;
  exercises: SessionReport['exercises'];
}

/** How far the group got with each exercise sheet, from 0 to 4. */
export function ExerciseFields({ form, exercises }: ExerciseFieldsProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  if (exercises.length === 0) return null;
  return (
    <Section title={t('exercises')} context={t('levelHint')}>
      <Stack gap={4}>
        {exercises.map(({ title }, place) => (
          <div key={place} className={styles['step']}>
            <SegmentedControl
              label={format.text(title)}
              choices={exerciseLevels.map((value) => ({ value, label: value }))}
              {...form.field(`exercises.${place}.level`)}
            />
            <TextField
              label={t('note')}
              optional={t('app:field.optional')}
              {...form.field(`exercises.${place}.note`, { maxLength: 500 })}
            />
          </div>
        ))}
      </Stack>
    </Section>
  );
}
