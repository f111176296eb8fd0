import { useState } from 'react';
import { formRules, previewSessionShift, updateSession } from '@tiwizi/api-client';
import { Button, ChoiceCards, Form, FormErrors, TextField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { HoursFields } from './hours-fields';
import { type Session } from './session-dialog';
import { type Hours, hoursOf, instantsOf } from './session-hours';
import { type SessionShift, ShiftPreview } from './shift-preview';

interface Values extends Hours {
  venue: string;
  reach: 'alone' | 'following';
}

/** Another day or place, for the session alone or for those after it too. Whoever or whatever is taken then is named, and nothing typed is lost. */
export function MoveForm({ session, onSaved }: { session: Session; onSaved: (saved: Session) => void }) {
  const t = useTexts('sessions');
  const { id, version, venue, startsAt, endsAt, zone, kind } = session;
  const [shift, setShift] = useState<SessionShift | null>(null);
  const form = useProblemForm<Values>({ ...hoursOf(startsAt, endsAt, zone), venue, reach: 'alone' });
  const following = form.watch('reach') === 'following';
  const onSubmit = form.send(async (values) => {
    if (values.reach === 'following') {
      const { date, startTime, endTime } = values;
      setShift(await previewSessionShift(api, { path: { id }, body: { date, startTime, endTime } }));
      return;
    }
    const body = { ...instantsOf(values, zone), venue: values.venue };
    onSaved(await updateSession(api, { path: { id }, ifMatch: version, body }));
  });
  if (shift) return <ShiftPreview {...{ session, shift, onSaved }} onBack={() => setShift(null)} />;
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t(following ? 'shift.show' : 'app:do.save')}
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
      {(kind === 'training' || kind === 'workshop') && (
        <ChoiceCards
          label={t('shift.reach')}
          choices={[
            { value: 'alone', label: t('shift.alone') },
            { value: 'following', label: t('shift.following'), description: t('shift.followingHint') },
          ]}
          {...form.field('reach')}
        />
      )}
      {!following && (
        <TextField label={t('venue')} {...form.field('venue', formRules.PlanSessionDto.venue)} />
      )}
    </Form>
  );
}
