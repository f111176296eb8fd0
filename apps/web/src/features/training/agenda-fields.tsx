import { useFieldArray, useWatch } from 'react-hook-form';
import { Button, Card, FieldRow, NumberField, Section, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { asNumber, type Language, type ModuleFormState } from './module-fields';
import { emptyStep, minutesOf } from './module-values';

/** The steps of a module, and whether their minutes fill its hours. */
export function AgendaFields({ form, language }: { form: ModuleFormState; language: Language }) {
  const t = useTexts('training');
  const format = useFormat();
  const steps = useFieldArray({ control: form.control, name: 'agenda' });
  const agenda = useWatch({ control: form.control, name: 'agenda' });
  const hours = useWatch({ control: form.control, name: 'plannedHours' });
  const required = { required: language === 'fr', maxLength: 1000 };
  return (
    <Section
      title={t('agenda')}
      context={t('form.agendaSum', {
        minutes: format.number(minutesOf(agenda)),
        expected: format.number((Number(hours) || 0) * 60),
      })}
    >
      {steps.fields.map((step, place) => (
        <Card key={step.id}>
          <FieldRow>
            <TextField
              key={`title ${language}`}
              label={t('form.stepNumber', { number: place + 1 })}
              {...form.field(`agenda.${place}.title.${language}`, required)}
            />
            <NumberField
              label={t('form.minutes')}
              {...form.field(`agenda.${place}.minutes`, { required: true, min: 5, max: 1440 }, asNumber)}
            />
          </FieldRow>
          <TextField
            key={`method ${language}`}
            label={t('form.method')}
            {...form.field(`agenda.${place}.method.${language}`, required)}
          />
          <Button look="quiet" icon="trash" onClick={() => steps.remove(place)}>
            {t('form.remove')}
          </Button>
        </Card>
      ))}
      <Button icon="plus" onClick={() => steps.append(emptyStep())}>
        {t('form.addStep')}
      </Button>
    </Section>
  );
}
