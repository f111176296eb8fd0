import { useCallback, useState } from 'react';
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
import { newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { type EvidenceFile } from '../../shared/evidence/evidence-files';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ContactParts } from './contact-parts';
import { bodyOf, channels, type ContactValues, valuesToBegin } from './contact-values';
import { Contacts } from './contacts';
import { type WindowForm } from './follow-up-page';
import { MoodField } from './mood-field';
import { useSendContact } from './use-send-contact';
import { useVoiceNotes } from './use-voice-notes';

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
  const sendContact = useSendContact(window, refused);
  // Made once: whoever presses the button again after a refusal logs nothing twice.
  const [id] = useState(() => refused?.input.body.id ?? newId());
  const { opensOn, closesOn, today } = window;
  const form = useProblemForm<ContactValues>(valuesToBegin(window, refused));
  const draft = useDraft<ContactValues>(`follow-up.${window.id}`, form);
  const [files, setFiles] = useState<EvidenceFile[]>([]);
  const [waiting, setWaiting] = useState<WaitingFile[]>([]);
  const voice = useVoiceNotes(window);
  const { progress = {}, raised = [], told = {} } = form.watch();
  const put = useCallback(
    <Name extends 'progress' | 'raised' | 'told'>(name: Name, value: ContactValues[Name]) =>
      void form.register(name).onChange({ target: { name, value }, type: 'change' }),
    [form],
  );

  const onSubmit = form.send(async (values) => {
    const body = bodyOf(
      { ...values, progress, raised, told },
      id,
      window.id,
      files.map((file) => file.id),
    );
    const state = await sendContact(body, [...waiting, ...voice.notes]);
    draft.clear();
    const name = format.name(window.cooperativeNameFr, window.cooperativeNameAr);
    toast({ message: state === 'sent' ? t('saved', { name }) : t('offline:kept') });
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
      <ContactParts
        window={window}
        {...{ progress, raised, told, put, files, voice }}
        onFiles={setFiles}
        onWaiting={setWaiting}
        waiting={waiting.length}
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
