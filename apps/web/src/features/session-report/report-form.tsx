import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readSessionReport } from '@tiwizi/api-client';
import { Banner, Button, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { useEditing } from '../../shared/both-versions/use-editing';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { AgendaFields, ExerciseFields } from './agenda-fields';
import { CountedFields } from './counted-fields';
import { DecisionFields } from './decision-fields';
import { reportBy, reportSubject, type SessionReport } from './queries';
import { useReportParts } from './report-parts';
import { reportBody, reportValues, type ReportValues } from './report-values';

export interface ReportFormProps {
  report: SessionReport;
  /** What this device wrote before and the API does not have. */
  unsent: Command<'writeSessionReport'> | undefined;
  label: string;
  /** The report as it stands now that this form was sent. */
  onSaved: (reply: SessionReport) => void;
}

/** What was done, step by step of the module, and what comes next. What is typed stays on the device until it is saved. */
export function ReportForm({ report, unsent, label, onSaved }: ReportFormProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  const toast = useToast();
  const kept = useKept();
  const client = useQueryClient();
  const outbox = useOutbox();
  const { sessionId } = report;
  const form = useProblemForm<ReportValues>(reportValues(unsent?.input.body ?? report));
  const [outline, setOutline] = useState(report);
  const parts = useReportParts(outline);
  const editing = useEditing<SessionReport, ReportValues>({
    ...{ name: `session-report.${sessionId}`, form, stored: report, valuesOf: reportValues },
    load: () => readSessionReport(api, { path: { id: sessionId } }),
    onMoved: (_before, now) => setOutline(now),
  });
  const [refused, setRefused] = useState(unsent?.refusal ? unsent : undefined);

  const save = form.send(async (values) => {
    if (refused) {
      await outbox.takeBack(refused.id);
      setRefused(undefined);
    }
    const replies: SessionReport[] = [];
    await editing.save(async ({ version }) => {
      const outcome = await outbox.send({
        operation: 'writeSessionReport',
        input: { path: { id: sessionId }, ifMatch: version, body: reportBody(values) },
        subject: reportSubject(sessionId),
        label,
        place: `/sessions/${sessionId}/report`,
      });
      if (outcome.state === 'refused') throw outcome.problem;
      if (outcome.state === 'sent') replies.push(outcome.reply);
      toast(outcome.state === 'sent' ? { message: t('saved') } : kept());
      return outcome.state;
    });
    for (const reply of replies) {
      const { queryKey } = reportBy(sessionId);
      client.setQueryData(queryKey, reply);
      void keepReply(queryKey, reply);
      onSaved(reply);
    }
  });

  return (
    <Form
      onSubmit={save}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {report.writtenBy !== null && (
        <p>
          {t('writtenBy', { name: report.writtenBy, date: format.dateTime(report.writtenAt, report.zone) })}
        </p>
      )}
      <Clash editing={editing} parts={parts} />
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <AgendaFields form={form} steps={outline.agenda} />
      <ExerciseFields form={form} exercises={outline.exercises} />
      <TextAreaField label={t('done')} hint={t('doneHint')} {...form.field('done', { maxLength: 4000 })} />
      <TextAreaField
        label={t('observations')}
        hint={t('observationsHint')}
        optional={t('app:field.optional')}
        rows={3}
        {...form.field('observations', { maxLength: 4000 })}
      />
      <DecisionFields form={form} />
      {report.questions.length === 0 && <CountedFields form={form} />}
    </Form>
  );
}
