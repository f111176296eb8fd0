import { useQueryClient } from '@tanstack/react-query';
import { formRules, movePeerVisit } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { homeZone } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type Move } from './visits-page';

const rules = formRules.MovePeerVisitDto;

/** The next step of a visit: when it will be, when it was and what it brought, or why not. */
export function MoveDialog({ move: { visit, to }, onClose }: { move: Move; onClose: () => void }) {
  const t = useTexts('peers');
  const toast = useToast();
  const client = useQueryClient();
  const today = localDate(new Date(), homeZone);
  const form = useProblemForm({
    plannedOn: visit.plannedOn ?? today,
    heldOn: today,
    result: visit.result,
  });
  const send = form.send(async ({ plannedOn, heldOn, result }) => {
    await movePeerVisit(api, {
      path: { id: visit.id },
      ifMatch: visit.version,
      body: {
        status: to,
        plannedOn: to === 'accepted' ? plannedOn || null : null,
        heldOn: to === 'held' ? heldOn || null : null,
        result,
      },
    });
    void client.invalidateQueries({ queryKey: ['peer-visits'] });
    void client.invalidateQueries({ queryKey: ['peers'] });
    toast({ message: t('movedToast') });
    onClose();
  });
  return (
    <Dialog open title={t(`move.${to}`)} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={send}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t(`move.${to}`)}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        {to === 'accepted' && (
          <DateField label={t('planned')} {...form.field('plannedOn', rules.plannedOn)} />
        )}
        {to === 'held' && (
          <DateField
            label={t('held')}
            max={today}
            {...form.field('heldOn', { ...rules.heldOn, required: true })}
          />
        )}
        <TextAreaField
          label={t(to === 'held' ? 'result' : 'why')}
          optional={t('app:field.optional')}
          rows={3}
          {...form.field('result', rules.result)}
        />
      </Form>
    </Dialog>
  );
}
