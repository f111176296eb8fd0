import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, updateActionStakeholder } from '@tiwizi/api-client';
import {
  Button,
  Cluster,
  DateField,
  Form,
  FormErrors,
  SegmentedControl,
  TextAreaField,
  useToast,
} from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import styles from './panel.module.css';
import { type Action, type Plan } from './queries';
import { PartnerTag, stakeholderStatuses } from './partner-tag';

export type Talk = Action['stakeholders'][number];

interface PartnerTalkProps {
  talk: Talk;
  today: string;
  mayWork: boolean;
  onSaved: (plan: Plan) => void;
}

/** One who could take part: where the talk stands, when and what was said; opened to note the next contact. */
export function PartnerTalk({ talk, today, mayWork, onSaved }: PartnerTalkProps) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['talk']}>
      <Cluster>
        <strong dir="auto">{talk.name}</strong>
        <PartnerTag status={talk.status} />
        {mayWork && (
          <Button
            look="quiet"
            aria-expanded={open}
            aria-label={t('partners.noteFor', { name: talk.name })}
            onClick={() => setOpen(!open)}
          >
            {t('partners.note')}
          </Button>
        )}
      </Cluster>
      {(talk.contactedOn || talk.note) && (
        <p className={styles['about']} dir="auto">
          {[talk.contactedOn && date(talk.contactedOn, 'short'), talk.note].filter(Boolean).join(' : ')}
        </p>
      )}
      {open && (
        <TalkForm
          {...{ talk, today }}
          onSaved={(plan) => {
            setOpen(false);
            onSaved(plan);
          }}
        />
      )}
    </div>
  );
}

function TalkForm({ talk, today, onSaved }: Omit<PartnerTalkProps, 'mayWork'>) {
  const t = useTexts('plan-work');
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm({
    status: talk.status,
    contactedOn: talk.contactedOn ?? today,
    note: talk.note,
  });
  const status = form.watch('status');
  const submit = form.send(async (values) => {
    const body = { ...values, contactedOn: values.contactedOn || null };
    try {
      onSaved(await updateActionStakeholder(api, { path: { id: talk.id }, body, ifMatch: talk.version }));
      toast({ message: t('partners.saved') });
    } catch (problem) {
      // What was typed stays in the form, what the other wrote is shown above it, and the next try knows both.
      if (isProblem(problem, 412)) await client.invalidateQueries({ queryKey: ['plan'] });
      throw problem;
    }
  });
  return (
    <Form
      onSubmit={submit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SegmentedControl
        label={t('action-plans:stakeholderStatus')}
        value={status}
        onChoose={(value) => form.setValue('status', value)}
        choices={stakeholderStatuses.map((value) => ({ value, label: t(`states:stakeholder.${value}`) }))}
      />
      <DateField label={t('partners.contactedOn')} max={today} {...form.field('contactedOn')} />
      <TextAreaField
        label={t('partners.said')}
        rows={2}
        {...form.field('note', formRules.UpdateStakeholderDto.note)}
      />
    </Form>
  );
}
