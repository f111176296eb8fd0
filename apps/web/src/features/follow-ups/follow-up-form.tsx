import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules } from '@tiwizi/api-client';
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
import { type Command } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useOutbox } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type WindowForm } from './follow-up-page';
import { Contacts } from './contacts';
import { followUpSubject } from './pending-follow-ups';
import { windowBy } from './queries';
import { MoodField, type Mood, moods } from './mood-field';

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

export interface FollowUpFormProps {
  window: WindowForm;
  /** What was noted and the API refused, to be corrected here. */
  refused: Command<'logFollowUp'> | undefined;
}

/** The few things to note of a contact; most are filled in or one touch away. */
export function FollowUpForm({ window, refused }: FollowUpFormProps) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const may = useMay();
  const client = useQueryClient();
  const outbox = useOutbox();
  // Made once: whoever presses the button again after a refusal logs nothing twice.
  const [id] = useState(() => refused?.input.body.id ?? newId());
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
    ...(refused && valuesOf(refused)),
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
    if (refused) await outbox.takeBack(refused.id);
    const outcome = await outbox.send({
      operation: 'logFollowUp',
      input: { body },
      subject: followUpSubject(window.id),
      label: `${name} · ${t('ordinal', { ordinal: window.ordinal })}`,
      place: `/follow-ups/${window.id}`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    draft.clear();
    if (outcome.state === 'sent') {
      const key = windowBy(window.id).queryKey;
      client.setQueryData(key, outcome.reply);
      void keepReply(key, outcome.reply);
      void client.invalidateQueries({ queryKey: ['my-day'] });
      void client.invalidateQueries({ queryKey: ['follow-ups', window.enrolmentId] });
    }
    toast({ message: outcome.state === 'sent' ? t('saved', { name }) : t('offline:kept') });
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

const isMood = (text: string): text is Mood => moods.some((mood) => mood === text);

function valuesOf({ input: { body } }: Command<'logFollowUp'>): Partial<Values> {
  const { heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep, nextStepOn, mood } = body;
  const face = String(mood ?? '');
  return {
    ...{ heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep },
    nextStepOn: nextStepOn ?? '',
    mood: isMood(face) ? face : '',
  };
}
