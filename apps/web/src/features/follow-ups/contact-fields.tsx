import { type ReactNode } from 'react';
import { formRules } from '@tiwizi/api-client';
import { DateField, FieldRow, NumberField, SegmentedControl, TextAreaField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { channels } from './contact-values';
import { Contacts } from './contacts';
import { type WindowForm } from './follow-up-page';
import { MoodField } from './mood-field';
import { type useContactForm } from './use-contact-form';

const rules = formRules.LogFollowUpDto;

interface ContactFieldsProps {
  form: ReturnType<typeof useContactForm>['form'];
  contacts: WindowForm['contacts'];
  /** The days on which it can have been held. */
  min?: string;
  max: string;
  children: ReactNode;
}

/** The few things to note of a contact; `children` are what it may bring beside its words. */
export function ContactFields({ form, contacts, min, max, children }: ContactFieldsProps) {
  const t = useTexts('follow-ups');
  const optional = t('app:field.optional');
  return (
    <>
      <SegmentedControl
        label={t('field.channel')}
        choices={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        {...form.field('channel', rules.channel)}
      />
      <div>
        <TextField label={t('field.spokenTo')} {...form.field('spokenTo', rules.spokenTo)} />
        <Contacts
          contacts={contacts}
          onChoose={(chosen) => form.setValue('spokenTo', chosen, { shouldDirty: true })}
        />
      </div>
      <TextAreaField label={t('field.summary')} {...form.field('summary', rules.summary)} />
      {children}
      <FieldRow>
        <TextField
          label={t('field.nextStep')}
          optional={optional}
          {...form.field('nextStep', rules.nextStep)}
        />
        <DateField
          label={t('field.nextStepOn')}
          optional={optional}
          {...{ min }}
          {...form.field('nextStepOn')}
        />
      </FieldRow>
      <MoodField label={t('field.mood')} optional={optional} {...form.field('mood')} />
      <FieldRow>
        <DateField label={t('field.heldOn')} {...{ min, max }} {...form.field('heldOn', rules.heldOn)} />
        <NumberField
          label={t('field.duration')}
          optional={optional}
          unit={t('field.minutes')}
          inputMode="numeric"
          {...form.field('durationMinutes', rules.durationMinutes, {
            setValueAs: (text: string | number | null) =>
              text === '' || text === null ? null : Number(text),
          })}
        />
      </FieldRow>
    </>
  );
}
