import { formRules, updateSession } from '@tiwizi/api-client';
import { Button, Form, FormErrors, TextField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { HoursFields } from './hours-fields';
import { type Session } from './session-dialog';
import { type Hours, hoursOf, instantsOf } from './session-hours';

interface Values extends Hours {
  venue: string;
}

/** Another day or place. Whoever or whatever is taken then is named, and nothing typed is lost. */
export function MoveForm({ session, onSaved }: { session: Session; onSaved: (saved: Session) => void }) {
  const t = useTexts('sessions');
  const { id, version, venue, startsAt, endsAt, zone } = session;
  const form = useProblemForm<Values>({ ...hoursOf(startsAt, endsAt, zone), venue });
  const onSubmit = form.send(async (values) => {
    const body = { ...instantsOf(values, zone), venue: values.venue };
    onSaved(await updateSession(api, { path: { id }, ifMatch: version, body }));
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <HoursFields
        date={form.field('date', { required: true })}
        startTime={form.field('startTime', { required: true })}
        endTime={form.field('endTime', { required: true })}
      />
      <TextField label={t('venue')} {...form.field('venue', formRules.PlanSessionDto.venue)} />
    </Form>
  );
}
