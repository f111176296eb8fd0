import { useFieldArray } from 'react-hook-form';
import { Button, Card, DateField, FieldRow, Section, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type ReportFormState } from './agenda-fields';
import { emptyDecision } from './report-values';

const mostDecisions = 30;

/** What was decided: what, who, for when. */
export function DecisionFields({ form }: { form: ReportFormState }) {
  const t = useTexts('session-report');
  const decisions = useFieldArray({ control: form.control, name: 'decisions' });
  return (
    <Section title={t('decisions')}>
      {decisions.fields.map((decision, place) => (
        <Card key={decision.id}>
          <TextField
            label={t('decision', { number: place + 1 })}
            {...form.field(`decisions.${place}.text`, { maxLength: 500 })}
          />
          <FieldRow>
            <TextField
              label={t('responsible')}
              optional={t('app:field.optional')}
              {...form.field(`decisions.${place}.responsible`, { maxLength: 120 })}
            />
            <DateField
              label={t('dueOn')}
              optional={t('app:field.optional')}
              {...form.field(`decisions.${place}.dueOn`)}
            />
          </FieldRow>
          <Button look="quiet" icon="trash" onClick={() => decisions.remove(place)}>
            {t('app:do.remove')}
          </Button>
        </Card>
      ))}
      {decisions.fields.length < mostDecisions && (
        <Button icon="plus" onClick={() => decisions.append(emptyDecision())}>
          {t('addDecision')}
        </Button>
      )}
    </Section>
  );
}
