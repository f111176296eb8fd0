import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, moveFollowUp } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, TextField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { CooperativeFinder, type FoundCooperative } from '../../shared/cooperative-finder';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type WindowForm } from './follow-up-page';
import { windowBy } from './queries';
import { type FollowUp } from './said';

interface MoveContactProps {
  window: WindowForm;
  followUp: FollowUp;
}

/** The way out for a contact that was noted under the wrong cooperative. */
export function MoveContact(props: MoveContactProps) {
  const t = useTexts('follow-up-work');
  const [open, setOpen] = useState(false);
  const onClose = () => setOpen(false);
  return (
    <>
      <div>
        <Button look="quiet" icon="undo" onClick={() => setOpen(true)}>
          {t('move.open')}
        </Button>
      </div>
      <Dialog open={open} title={t('move.title')} closeLabel={t('app:do.close')} onClose={onClose}>
        {open && <MoveForm {...props} />}
      </Dialog>
    </>
  );
}

function MoveForm({ window, followUp }: MoveContactProps) {
  const t = useTexts('follow-up-work');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<FoundCooperative | null>(null);
  const form = useProblemForm({ cooperativeId: '', reason: '' });
  const { error } = form.field('cooperativeId', formRules.MoveFollowUpDto.cooperativeId);
  const { id, version, progress, solved } = followUp;
  const onSubmit = form.send(async (body) => {
    const now = await moveFollowUp(api, { path: { id }, ifMatch: version, body });
    client.setQueryData(windowBy(now.id).queryKey, now);
    for (const queryKey of [['my-day'], ['follow-ups'], windowBy(window.id).queryKey]) {
      void client.invalidateQueries({ queryKey });
    }
    toast({ message: t('move.done', { name: format.name(now.cooperativeNameFr, now.cooperativeNameAr) }) });
    await navigate(`/follow-ups/${now.id}`, { replace: true });
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('move.save')}
        </Button>
      }
    >
      <p>{t('move.goesAlong')}</p>
      {progress.length + solved.length > 0 && <p>{t('move.staysBehind')}</p>}
      <FormErrors title={t('move.refused')} hint={t('app:form.kept')} faults={form.faults} />
      <CooperativeFinder
        label={t('move.cooperative')}
        nothing={t('move.nothing')}
        name="cooperativeId"
        error={error}
        chosen={chosen}
        onChoose={(one) => {
          setChosen(one);
          form.setValue('cooperativeId', one.id);
          form.clearErrors('cooperativeId');
        }}
      />
      <TextField
        label={t('move.reason')}
        hint={t('correction.reasonHint')}
        {...form.field('reason', formRules.MoveFollowUpDto.reason)}
      />
    </Form>
  );
}
