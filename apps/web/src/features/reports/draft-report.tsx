import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, readReport, sealReport, updateReport } from '@tiwizi/api-client';
import {
  Banner,
  Button,
  Dialog,
  Form,
  FormErrors,
  Section,
  TextAreaField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { FiguresView } from './figures-view';
import { reportKey, type Report } from './report-data';
import styles from './reports.module.css';

const rules = formRules.UpdateReportDto;

/** A draft: its live figures, the story around them, and the seal. */
export function DraftReport({ report }: { report: Report }) {
  const t = useTexts('reports');
  const toast = useToast();
  const queries = useQueryClient();
  const [sealing, setSealing] = useState(false);
  const [theirs, setTheirs] = useState<Report | null>(null);
  const form = useProblemForm({ title: report.title, story: report.story, nextSteps: report.nextSteps });
  const draft = useDraft(`report.${report.id}`, form);
  const mayWrite = report.may.includes('reports.write');

  const keep = (next: Report) => {
    queries.setQueryData(reportKey(report.id), next);
    void queries.invalidateQueries({ queryKey: ['reports', 'of', report.programmeId] });
  };

  /** Saves over the version last seen; if somebody saved meanwhile, shows theirs and keeps what was typed. */
  const save = async (values: { title: string; story: string; nextSteps: string }): Promise<Report> => {
    try {
      const saved = await updateReport(api, {
        path: { id: report.id },
        ifMatch: (theirs ?? report).version,
        body: values,
      });
      setTheirs(null);
      draft.clear();
      form.reset(values);
      keep(saved);
      return saved;
    } catch (error) {
      if (isProblem(error, 412)) setTheirs(await readReport(api, { path: { id: report.id } }));
      throw error;
    }
  };

  const onSave = form.send(async (values) => {
    await save(values);
    toast({ message: t('app:state.saved') });
  });
  const onSeal = form.send(async (values) => {
    const saved = await save(values);
    keep(await sealReport(api, { path: { id: report.id }, ifMatch: saved.version }));
    toast({ message: t('sealing.done') });
  });

  return (
    <>
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {theirs && (
        <Banner tone="attention" title={t('meanwhile.title')}>
          <p>{t('meanwhile.hint')}</p>
          <blockquote className={styles['theirs']}>
            <strong>{theirs.title}</strong>
            {`\n${theirs.story}\n${theirs.nextSteps}`}
          </blockquote>
        </Banner>
      )}
      <Section title={t('words')} context={t('wordsHint')}>
        <Form
          onSubmit={onSave}
          actions={
            mayWrite && (
              <>
                <Button type="submit" look="primary" busy={form.busy}>
                  {t('app:do.save')}
                </Button>
                {report.may.includes('reports.seal') && (
                  <Button icon="seal" onClick={() => setSealing(true)}>
                    {t('sealing.open')}
                  </Button>
                )}
              </>
            )
          }
        >
          <FormErrors
            title={t('app:form.toCorrect', { count: form.faults.length })}
            hint={t('app:form.kept')}
            faults={form.faults}
          />
          <TextField label={t('field.title')} {...form.field('title', rules.title)} />
          <TextAreaField
            label={t('field.story')}
            hint={t('field.storyHint')}
            rows={8}
            {...form.field('story', { maxLength: rules.story.maxLength })}
          />
          <TextAreaField
            label={t('field.nextSteps')}
            rows={4}
            {...form.field('nextSteps', { maxLength: rules.nextSteps.maxLength })}
          />
        </Form>
      </Section>
      <FiguresView figures={report.figures} live />
      <Dialog
        open={sealing}
        title={t('sealing.title')}
        closeLabel={t('app:do.close')}
        onClose={() => setSealing(false)}
        actions={
          <>
            <Button
              look="primary"
              icon="seal"
              busy={form.busy}
              onClick={() => void onSeal().finally(() => setSealing(false))}
            >
              {t('sealing.submit')}
            </Button>
            <Button onClick={() => setSealing(false)}>{t('app:do.cancel')}</Button>
          </>
        }
      >
        <p>{t('sealing.what')}</p>
        {report.figures.readingsToApprove > 0 && (
          <Banner tone="attention">{t('toApprove', { count: report.figures.readingsToApprove })}</Banner>
        )}
        <p>{t('sealing.after')}</p>
      </Dialog>
    </>
  );
}
