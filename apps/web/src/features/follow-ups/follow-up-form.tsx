import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, logFollowUp } from '@tiwizi/api-client';
import {
  Button,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SegmentedControl,
  TextAreaField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type WindowForm } from './follow-up-page';
import { Contacts } from './contacts';
import { MoodField, type Mood } from './mood-field';

const channels = ['phone', 'whatsapp', 'video', 'visit'] as const;

interface Values {
  heldOn: string;
  channel: (typeof channels)[number];
  spokenTo: string;
  durationMinutes: number | null;
  summary: string;
  blockers: string;
  nextStep: string;
  nextStepOn: string;
  mood: Mood | '';
}

const rules = formRules.LogFollowUpDto;

/** The few things to note of a contact; most are filled in or one touch away. */
export function FollowUpForm({ window }: { window: WindowForm }) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const may = useMay();
  const client = useQueryClient();
  // Made once: a second press of the button logs nothing twice.
  const [{ id, idempotencyKey }] = useState(() => ({ id: newId(), idempotencyKey: newId() }));
  const { opensOn, closesOn, today } = window;
  const form = useProblemForm<Values>({
    // Of a window that is past nobody can guess the day.
    heldOn: today <= closesOn ? today : '',
    channel: 'phone',
    spokenTo: window.lastPromise?.spokenTo ?? window.contacts[0]?.name ?? '',
    durationMinutes: null,
    summary: '',
    blockers: '',
    nextStep: '',
    nextStepOn: '',
    mood: '',
  });
  const draft = useDraft<Values>(`follow-up.${window.id}`, form);
  const name = format.name(window.cooperativeNameFr, window.cooperativeNameAr);

  const onSubmit = form.send(async ({ mood, nextStepOn, ...values }) => {
    const body = {
      ...values,
      id,
      windowId: window.id,
      nextStepOn: nextStepOn || null,
      mood: mood === '' ? null : Number(mood),
    };
    const saved = await logFollowUp(api, { body, idempotencyKey });
    draft.clear();
    client.setQueryData(['follow-up-window', window.id], saved);
    void client.invalidateQueries({ queryKey: ['my-day'] });
    void client.invalidateQueries({ queryKey: ['follow-ups', window.enrolmentId] });
    toast({ message: t('saved', { name }) });
    await navigate(may('my-day.read') ? '/my-day' : `/enrolments/${window.enrolmentId}/follow-ups`);
  });

  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('save')}
        </Button>
      }
    >
      <FormErrors title={t('refused')} hint={t('app:form.kept')} faults={form.faults} />
      <SegmentedControl
        label={t('field.channel')}
        choices={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        {...form.field('channel', rules.channel)}
      />
      <div>
        <TextField label={t('field.spokenTo')} {...form.field('spokenTo', rules.spokenTo)} />
        <Contacts
          contacts={window.contacts}
          onChoose={(chosen) => form.setValue('spokenTo', chosen, { shouldDirty: true })}
        />
      </div>
      <TextAreaField label={t('field.summary')} {...form.field('summary', rules.summary)} />
      <TextAreaField
        label={t('field.blockers')}
        optional={t('app:field.optional')}
        rows={2}
        {...form.field('blockers', rules.blockers)}
      />
      <FieldRow>
        <TextField
          label={t('field.nextStep')}
          optional={t('app:field.optional')}
          {...form.field('nextStep', rules.nextStep)}
        />
        <DateField
          label={t('field.nextStepOn')}
          optional={t('app:field.optional')}
          min={opensOn}
          {...form.field('nextStepOn')}
        />
      </FieldRow>
      <MoodField label={t('field.mood')} optional={t('app:field.optional')} {...form.field('mood')} />
      <FieldRow>
        <DateField
          label={t('field.heldOn')}
          min={opensOn}
          max={today < closesOn ? today : closesOn}
          {...form.field('heldOn', rules.heldOn)}
        />
        <NumberField
          label={t('field.duration')}
          optional={t('app:field.optional')}
          unit={t('field.minutes')}
          inputMode="numeric"
          {...form.field('durationMinutes', rules.durationMinutes, {
            setValueAs: (text: string | number | null) =>
              text === '' || text === null ? null : Number(text),
          })}
        />
      </FieldRow>
    </Form>
  );
}
