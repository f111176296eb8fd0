import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { completeLegalItem, formRules } from '@tiwizi/api-client';
import { Button, DateField, Dialog, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { type EvidenceFile, EvidenceFiles } from '../../shared/evidence/evidence-files';
import { legalCalendarOf, type LegalCalendar, type LegalItem } from '../../shared/legal';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';

const rules = formRules.CompleteLegalItemDto;

interface DoneDialogProps {
  item: LegalItem;
  calendar: LegalCalendar;
  words: string;
  onClose: () => void;
}

/** On which day it was done, and what shows it: words, or a photo of the paper. */
export function DoneDialog({ item, calendar, words, onClose }: DoneDialogProps) {
  const t = useTexts('legal');
  const toast = useToast();
  const client = useQueryClient();
  const { cooperativeId, enrolmentId, today } = calendar;
  const [files, setFiles] = useState<EvidenceFile[]>(item.files);
  const form = useProblemForm({ doneOn: item.doneOn ?? today, proof: item.proof });
  const onSubmit = form.send(async (values) => {
    const { code, fiscalYearEnd } = item;
    const body = {
      ...values,
      code: code as 'annual_general_meeting' | 'filing_of_accounts',
      fiscalYearEnd: fiscalYearEnd ?? '',
      fileIds: files.map(({ id }) => id),
    };
    const saved = await completeLegalItem(api, { path: { id: cooperativeId }, body });
    client.setQueryData(legalCalendarOf(cooperativeId).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['cohort-legal-calendar'] });
    toast({ message: t('complete.saved') });
    onClose();
  });
  return (
    <Dialog open title={words} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <DateField
          label={t('complete.on')}
          max={today}
          {...form.field('doneOn', { ...rules.doneOn, required: true })}
        />
        <TextAreaField
          label={t('complete.proof')}
          hint={t('complete.proofHint')}
          rows={2}
          {...form.field('proof', rules.proof)}
        />
        {enrolmentId !== null && (
          <EvidenceFiles
            enrolmentId={enrolmentId}
            files={files}
            onChange={setFiles}
            label={t('complete.files')}
            place={`legal.${item.code}.${item.fiscalYearEnd}`}
          />
        )}
      </Form>
    </Dialog>
  );
}
