import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readSessionReport } from '@tiwizi/api-client';
import { Banner, Button, Form, FormErrors, Section, TextAreaField, useToast } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { api, isProblem } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { AgendaFields, ExerciseFields } from './agenda-fields';
import { CountedFields } from './counted-fields';
import { DecisionFields } from './decision-fields';
import { reportBy, reportSubject, type SessionReport } from './queries';
import { reportBody, reportValues, type ReportValues } from './report-values';
import { ReportView } from './report-view';

export interface ReportFormProps {
  report: SessionReport;
  /** What this device wrote before and the API does not have. */
  unsent: Command<'writeSessionReport'> | undefined;
  label: string;
}

/** What was done, step by step of the module, and what comes next. What is typed stays on the device until it is saved. */
export function ReportForm({ report, unsent, label }: ReportFormProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  const toast = useToast();
  const kept = useKept();
  const client = useQueryClient();
  const outbox = useOutbox();
  const { sessionId } = report;
  const form = useProblemForm<ReportValues>(reportValues(unsent?.input.body ?? report));
  const draft = useDraft<ReportValues>(`session-report.${sessionId}`, form);
  const [version, setVersion] = useState(report.version);
  /** What somebody else saved meanwhile, to be read before one's own takes its place. */
  const [theirs, setTheirs] = useState<SessionReport | null>(null);
  const [refused, setRefused] = useState(unsent?.refusal ? unsent : undefined);

  const save = form.send(async (values) => {
    if (refused) {
      await outbox.takeBack(refused.id);
      setRefused(undefined);
    }
    const outcome = await outbox.send({
      operation: 'writeSessionReport',
      input: { path: { id: sessionId }, ifMatch: version, body: reportBody(values) },
      subject: reportSubject(sessionId),
      label,
      place: `/sessions/${sessionId}/report`,
    });
    if (outcome.state === 'refused') {
      if (isProblem(outcome.problem, 412)) {
        const now = await readSessionReport(api, { path: { id: sessionId } });
        setTheirs(now);
        setVersion(now.version);
      }
      throw outcome.problem;
    }
    draft.clear();
    setTheirs(null);
    if (outcome.state === 'sent') {
      const { queryKey } = reportBy(sessionId);
      client.setQueryData(queryKey, outcome.reply);
      void keepReply(queryKey, outcome.reply);
      setVersion(outcome.reply.version);
      form.reset(reportValues(outcome.reply));
    }
    toast(outcome.state === 'sent' ? { message: t('saved') } : kept());
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
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {report.writtenBy !== null && (
        <p>
          {t('writtenBy', { name: report.writtenBy, date: format.dateTime(report.writtenAt, report.zone) })}
        </p>
      )}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {theirs && (
        <Section title={t('theirs', { name: theirs.writtenBy ?? '' })} context={t('theirsHint')}>
          <ReportView report={theirs} />
        </Section>
      )}
      <AgendaFields form={form} steps={report.agenda} />
      <ExerciseFields form={form} exercises={report.exercises} />
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
