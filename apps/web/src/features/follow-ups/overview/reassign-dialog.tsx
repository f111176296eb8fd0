import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, reassignFollowUps, undoReassignment, type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, SelectField, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { homeZone } from '../../../shared/format';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';

type Caller = components['schemas']['CallerComplianceDto'];

interface ReassignDialogProps {
  open: boolean;
  programmeId: string;
  team: readonly Caller[];
  /** The cooperatives chosen, or all windows of one person. */
  which: { enrolmentIds: string[] } | { fromAccountId: string };
  onClose: (done: boolean) => void;
}

/** Windows ahead are given to another; what is past keeps who was in charge. */
export function ReassignDialog(props: ReassignDialogProps) {
  const t = useTexts('follow-up-overview');
  const { open, onClose } = props;
  return (
    <Dialog
      open={open}
      title={t('reassign.title')}
      closeLabel={t('app:do.close')}
      onClose={() => onClose(false)}
    >
      {open && <ReassignForm {...props} />}
    </Dialog>
  );
}

function ReassignForm({ programmeId, team, which, onClose }: Omit<ReassignDialogProps, 'open'>) {
  const t = useTexts('follow-up-overview');
  const toast = useToast();
  const client = useQueryClient();
  const today = localDate(new Date(), homeZone);
  const [id] = useState(newId);
  const form = useProblemForm({ toAccountId: '', fromDay: today, reason: '' });
  const rules = formRules.ReassignFollowUpsDto;
  const from = 'fromAccountId' in which ? which.fromAccountId : null;
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['follow-ups'] }),
      client.invalidateQueries({ queryKey: ['my-day'] }),
    ]);
  const undo = async () => {
    try {
      await undoReassignment(api, { path: { id } });
      toast({ message: t('reassign.undone') });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    }
    await refresh();
  };
  const onSubmit = form.send(async (values) => {
    const { windows, toName } = await reassignFollowUps(api, {
      path: { id: programmeId },
      body: { id, ...values, ...which },
    });
    await refresh();
    onClose(true);
    toast({
      message: t('reassign.done', { count: windows, name: toName }),
      undo: { label: t('app:do.undo'), onUndo: () => void undo() },
    });
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('reassign.save')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <p>
        {'enrolmentIds' in which
          ? t('reassign.ofChosen', { count: which.enrolmentIds.length })
          : t('reassign.ofPerson', {
              name: team.find(({ accountId }) => accountId === from)?.name ?? '',
            })}
      </p>
      <SelectField
        label={t('reassign.to')}
        placeholder={t('reassign.toNobody')}
        options={team.flatMap(({ accountId, name, ahead }) =>
          accountId === null || accountId === from
            ? []
            : [{ value: accountId, label: t('withAhead', { name: name ?? '', count: ahead }) }],
        )}
        {...form.field('toAccountId', rules.toAccountId)}
      />
      <DateField
        label={t('reassign.from')}
        hint={t('reassign.fromHint')}
        min={today}
        {...form.field('fromDay', rules.fromDay)}
      />
      <TextField
        label={t('reassign.reason')}
        hint={t('reassign.reasonHint')}
        {...form.field('reason', rules.reason)}
      />
    </Form>
  );
}
