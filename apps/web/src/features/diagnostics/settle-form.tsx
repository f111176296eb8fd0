import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, settleLevel } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import {
  Button,
  ChoiceCards,
  DateField,
  Form,
  FormErrors,
  TextAreaField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { diagnosticBy, type Criterion, type Diagnostic, type Talk } from './queries';

const rules = formRules.SettleLevelDto;

interface SettleFormProps {
  diagnostic: Diagnostic;
  talk: Talk;
  criterion: Criterion;
  onDone: () => void;
}

/** The level that both agree on, by cards in words, with the names of those who agreed. */
export function SettleForm({ diagnostic, talk, criterion, onDone }: SettleFormProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const { criterionCode, agreed } = talk;
  const [today] = useState(() => localDate(new Date(), homeZone));
  const [level, setLevel] = useState<string | null>(agreed ? String(agreed.level) : null);
  const form = useProblemForm({
    agreedBy: agreed?.agreedBy ?? diagnostic.respondents.map(({ name }) => name).join(', '),
    note: agreed?.note ?? '',
    agreedOn: agreed?.agreedOn ?? today,
  });
  const { clear } = useDraft(`talk.${diagnostic.id}.${criterionCode}`, form);
  const save = async (
    chosen: number | null,
    values: { agreedBy: string; note: string; agreedOn: string },
  ) => {
    const body = { criterionCode, level: chosen, ...values };
    const saved = await settleLevel(api, { path: { id: diagnostic.id }, body });
    client.setQueryData(diagnosticBy(diagnostic.id).queryKey, saved);
    clear();
    toast({ message: t(chosen === null ? 'talks.takenBack' : 'talks.saved') });
    onDone();
  };
  const onSubmit = form.send((values) => save(Number(level), values));
  const onTakeBack = form.send((values) => save(null, values));
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <>
          <Button type="submit" look="primary" busy={form.busy} disabled={level === null}>
            {t('talks.keep')}
          </Button>
          {agreed && (
            <Button look="quiet" icon="undo" onClick={() => void onTakeBack()}>
              {t('talks.takeBack')}
            </Button>
          )}
          <Button look="quiet" onClick={onDone}>
            {t('app:do.cancel')}
          </Button>
        </>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <ChoiceCards
        label={t('talks.level')}
        value={level}
        onChoose={setLevel}
        choices={criterion.levels.map((words, at) => ({
          value: String(at),
          label: t('levelIs', { level: at }),
          description: text(words),
        }))}
      />
      <TextField
        label={t('talks.names')}
        {...form.field('agreedBy', { ...rules.agreedBy, required: true })}
      />
      <DateField label={t('talks.agreedOn')} max={today} {...form.field('agreedOn', rules.agreedOn)} />
      <TextAreaField
        label={t('note')}
        hint={t('talks.noteHint')}
        optional={t('app:field.optional')}
        rows={2}
        {...form.field('note', rules.note)}
      />
    </Form>
  );
}
