import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, SelectField, TextField } from '@tiwizi/ui';
import { keepReply } from '../../offline/kept-replies';
import { useOutbox } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { begunHere, responseSubject } from './local-response';
import { questionnaireBy, responseBy, type EnrolmentResponses, type FormResponse } from './queries';

const rules = formRules.StartResponseDto;

interface StartDialogProps {
  open: boolean;
  list: EnrolmentResponses;
  onClose: () => void;
}

export function StartDialog({ open, list, onClose }: StartDialogProps) {
  const t = useTexts('questionnaires');
  return (
    <Dialog open={open} title={t('start')} closeLabel={t('app:do.close')} onClose={onClose}>
      <StartForm list={list} />
    </Dialog>
  );
}

/** Which questionnaire, when and with whom; then straight to its first question. */
function StartForm({ list }: { list: EnrolmentResponses }) {
  const { enrolmentId, questionnaires } = list;
  const t = useTexts('questionnaires');
  const client = useQueryClient();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const { displayName } = useMe();
  const { name } = useFormat();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const form = useProblemForm({
    questionnaireId: questionnaires[0]?.id ?? '',
    heldOn: today,
    respondent: '',
  });
  const onSubmit = form.send(async (values) => {
    const body = { ...values, id };
    // Asked for before: what cannot be shown is not begun.
    const questionnaire = await client.fetchQuery(questionnaireBy(values.questionnaireId));
    const outcome = await outbox.send({
      operation: 'startResponse',
      input: { path: { id: enrolmentId }, body },
      subject: responseSubject(id),
      label: `${name(list.cooperativeNameFr, list.cooperativeNameAr)} · ${questionnaire.title}`,
      place: `/responses/${id}`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    const begun =
      outcome.state === 'sent'
        ? (outcome.reply as unknown as FormResponse)
        : begunHere(list, questionnaire, body, { writtenByName: displayName, today });
    const { queryKey } = responseBy(id);
    client.setQueryData(queryKey, begun);
    await keepReply(queryKey, begun);
    await navigate(`/responses/${id}`);
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('begin')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SelectField
        label={t('name')}
        options={questionnaires.map((each) => ({ value: each.id, label: each.title }))}
        {...form.field('questionnaireId', rules.questionnaireId)}
      />
      <DateField label={t('heldOn')} max={today} {...form.field('heldOn', rules.heldOn)} />
      <TextField
        label={t('respondent')}
        hint={t('respondentHint')}
        optional={t('app:field.optional')}
        {...form.field('respondent', rules.respondent)}
      />
    </Form>
  );
}
