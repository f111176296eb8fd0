import { formRules } from '@tiwizi/api-client';
import {
  Button,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  SegmentedControl,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { useDraft } from '../../shared/draft';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type AgreementValues } from './agreement-values';
import { CommitmentFields } from './commitment-fields';
import { renewals } from './kinds';
import { PartyFields } from './party-fields';

const rules = formRules.AgreementContentDto;

export interface AgreementFormProps {
  /** Tells the drafts of two agreements apart. */
  draftName: string;
  values: AgreementValues;
  onSend: (values: AgreementValues) => Promise<void>;
}

/** Who, what and until when; then what each promises. What is typed is kept on the device until it is sent. */
export function AgreementForm({ draftName, values, onSend }: AgreementFormProps) {
  const t = useTexts('agreements');
  const form = useProblemForm<AgreementValues>(values);
  const draft = useDraft(`agreement.${draftName}`, form);
  const send = form.send(async (typed) => {
    await onSend(typed);
    draft.clear();
  });
  const optional = t('app:field.optional');
  return (
    <Form
      onSubmit={send}
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
      {draft.restored && <p>{t('app:state.draftRestored')}</p>}
      <TextField label={t('field.title')} {...form.field('title', { ...rules.title, required: true })} />
      <TextAreaField
        label={t('field.object')}
        rows={3}
        {...form.field('object', { ...rules.object, required: true })}
      />
      <FieldRow>
        <DateField
          label={t('field.signedOn')}
          optional={optional}
          {...form.field('signedOn', rules.signedOn)}
        />
        <DateField label={t('field.from')} {...form.field('from', { ...rules.from, required: true })} />
        <DateField label={t('field.to')} optional={optional} {...form.field('to', rules.to)} />
      </FieldRow>
      <SegmentedControl
        label={t('field.renewal')}
        choices={renewals.map((value) => ({ value, label: t(`renewal.${value}`) }))}
        {...form.field('renewal')}
      />
      <PartyFields form={form} />
      <CommitmentFields form={form} />
    </Form>
  );
}
