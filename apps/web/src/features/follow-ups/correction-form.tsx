import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules } from '@tiwizi/api-client';
import { Banner, Button, Form, FormErrors, IconButton, TextField } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { useTexts } from '../../shared/texts';
import { ContactFields } from './contact-fields';
import { ContactParts } from './contact-parts';
import { contentOf, valuesOf } from './contact-values';
import { contactToCorrect, filesOf } from './contact-to-correct';
import { type WindowForm } from './follow-up-page';
import { type FollowUp, Said } from './said';
import styles from './contact-parts.module.css';
import { useContactForm } from './use-contact-form';
import { useSendCorrection } from './use-send-correction';
import { VoicePlayer } from './voice-player';

interface CorrectionFormProps {
  window: WindowForm;
  followUp: FollowUp;
  /** A correction that this device made and the API does not have. */
  waiting: Command<'correctFollowUp'> | undefined;
}

/** The whole contact again, as it should have been noted, and why. */
export function CorrectionForm({ window, followUp, waiting }: CorrectionFormProps) {
  const t = useTexts('follow-up-work');
  const navigate = useNavigate();
  // As it was when the screen was opened: what is typed here takes its place.
  const [again] = useState(waiting);
  const before = contactToCorrect(followUp);
  const { documents, voices } = filesOf(followUp);
  const gone = again?.input.body.removedFiles ?? [];
  const [silenced, setSilenced] = useState<readonly string[]>(
    voices.flatMap(({ file }) => (gone.includes(file.id) ? [file.id] : [])),
  );
  const { form, draft, files, unsent, parts } = useContactForm(
    again ? valuesOf({ ...again.input.body, version: again.input.ifMatch }) : before,
    `follow-up-correction.${followUp.id}`,
    {
      ...{ id: followUp.id, enrolmentId: window.enrolmentId },
      files: documents.filter(({ id }) => !gone.includes(id)),
    },
  );
  const { send, theirs } = useSendCorrection(window, followUp, again);
  const spoken = voices.filter(({ file }) => !silenced.includes(file.id));

  const onSubmit = form.send(async (values) => {
    const { progress, raised, told } = parts;
    const there = new Set(files.map(({ id }) => id));
    const known = new Set(documents.map(({ id }) => id));
    const { version, ...content } = contentOf({ ...values, progress, raised, told });
    const windowId = await send(
      version,
      {
        ...content,
        files: files.flatMap(({ id }) => (known.has(id) ? [] : [{ fileId: id, seconds: null }])),
        removedFiles: [...documents.flatMap(({ id }) => (there.has(id) ? [] : [id])), ...silenced],
      },
      unsent,
      (now) => form.setValue('version', now),
    );
    draft.clear();
    await navigate(`/follow-ups/${windowId}`, { replace: true });
  });

  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('correction.save')}
        </Button>
      }
    >
      <FormErrors title={t('correction.refused')} hint={t('app:form.kept')} faults={form.faults} />
      {theirs && (
        <Banner tone="attention" title={t('correction.theirs')}>
          <p>{t('correction.theirsHint')}</p>
          <Said followUp={{ ...theirs, correctedAt: null, may: [] }} enrolmentId={window.enrolmentId} />
        </Banner>
      )}
      <ContactFields form={form} contacts={window.contacts} max={window.today}>
        {spoken.map(({ file, seconds }) => (
          <div key={file.id} className={styles['note']}>
            <VoicePlayer source={file.address} name={file.name} seconds={seconds} />
            <IconButton
              icon="trash"
              label={t('takeAway', { name: file.name })}
              onClick={() => setSilenced((all) => [...all, file.id])}
            />
          </div>
        ))}
        <ContactParts window={partsOf(window, followUp)} {...parts} />
      </ContactFields>
      <TextField
        label={t('correction.reason')}
        hint={t('correction.reasonHint')}
        {...form.field('reason', formRules.CorrectFollowUpDto.reason)}
      />
    </Form>
  );
}

/** What can be asked in a correction: what stands, and what this contact itself told. */
function partsOf(window: WindowForm, { id, raised, solved, progress }: FollowUp) {
  const { enrolmentId, actions, standing } = window;
  const asked = new Set(actions.map((action) => action.id));
  const own = new Set(raised.map((blocker) => blocker.id));
  return {
    ...{ id, enrolmentId },
    actions: [
      ...actions,
      ...progress
        .filter(({ actionId }) => !asked.has(actionId))
        .map(({ actionId, title, status, dueOn }) => ({
          ...{ id: actionId, title, status, dueOn },
          ...{ lastProgress: null, lastToldOn: null },
        })),
    ],
    standing: [...standing.filter((blocker) => !own.has(blocker.id)), ...solved],
  };
}
