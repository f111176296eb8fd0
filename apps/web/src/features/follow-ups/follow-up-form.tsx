import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Form, FormErrors, useToast } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { ContactFields } from './contact-fields';
import { ContactParts } from './contact-parts';
import { bodyOf, valuesToBegin } from './contact-values';
import { type WindowForm } from './follow-up-page';
import { useContactForm } from './use-contact-form';
import { useSendContact } from './use-send-contact';

export interface FollowUpFormProps {
  window: WindowForm;
  /** What was noted on this device and the API does not have, to be corrected here. */
  again: Command<'logFollowUp'> | undefined;
}

/** What is noted of a contact; most is filled in or one touch away. */
export function FollowUpForm({ window, again }: FollowUpFormProps) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const toast = useToast();
  const kept = useKept();
  const navigate = useNavigate();
  const may = useMay();
  const sendContact = useSendContact(window, again);
  // Made once: whoever presses the button again after a refusal logs nothing twice.
  const [id] = useState(() => again?.input.body.id ?? newId());
  const { opensOn, closesOn, today } = window;
  const { form, draft, files, unsent, parts } = useContactForm(
    valuesToBegin(window, again),
    `follow-up.${window.id}`,
    window,
  );

  const onSubmit = form.send(async (values) => {
    const { progress, raised, told } = parts;
    const body = bodyOf(
      { ...values, progress, raised, told },
      id,
      window.id,
      files.map((file) => file.id),
    );
    const state = await sendContact(body, unsent);
    draft.clear();
    const name = format.name(window.cooperativeNameFr, window.cooperativeNameAr);
    toast(state === 'sent' ? { message: t('saved', { name }) } : kept());
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
      <ContactFields
        form={form}
        contacts={window.contacts}
        min={opensOn}
        max={today < closesOn ? today : closesOn}
      >
        <ContactParts window={window} {...parts} />
      </ContactFields>
    </Form>
  );
}
