import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, startResponse } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, SelectField, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { homeZone } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { responseBy, responsesOf, type EnrolmentResponses, type FormResponse } from './queries';

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
function StartForm({ list: { enrolmentId, questionnaires } }: { list: EnrolmentResponses }) {
  const t = useTexts('questionnaires');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const form = useProblemForm({
    questionnaireId: questionnaires[0]?.id ?? '',
    heldOn: today,
    respondent: '',
  });
  const onSubmit = form.send(async (values) => {
    const begun = await startResponse(api, { path: { id: enrolmentId }, body: { ...values, id } });
    client.setQueryData(responseBy(id).queryKey, begun as unknown as FormResponse);
    void client.invalidateQueries({ queryKey: responsesOf(enrolmentId).queryKey });
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
