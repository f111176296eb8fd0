import { type ReactNode, useState } from 'react';
import { formRules, listOverlappingSupports } from '@tiwizi/api-client';
import {
  Button,
  Cluster,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SegmentedControl,
  SelectField,
  TextAreaField,
  TextField,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { type FoundCooperative } from '../../shared/cooperative-finder';
import { type EvidenceFile } from '../../shared/evidence/evidence-files';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { categories, type Overlapping, statuses, type Support } from './kinds';
import { OfCooperative } from './of-cooperative';
import { SchemeField } from './scheme-field';
import { contentOf, type SupportContent, type SupportValues } from './support-values';
import { Warning } from './warning';

const rules = formRules.SupportContentDto;
const numeric = { setValueAs: (text: unknown) => (text === '' || text === null ? null : Number(text)) };

export interface SupportFormProps {
  id: string;
  form: ReturnType<typeof useProblemForm<SupportValues>>;
  /** As it is kept; null for a new one. */
  support: Support | null;
  /** Whose it is; null until one was chosen. */
  cooperative: Pick<FoundCooperative, 'id'> | null;
  files: EvidenceFile[];
  onFiles: (files: EvidenceFile[]) => void;
  /** What has to be read, or chosen, before the fields. */
  before?: ReactNode;
  /** Beside the button that saves. */
  more?: ReactNode;
  onSend: (content: SupportContent) => Promise<void>;
}

/** Notes a support, after a look at what already pays for the same. */
export function SupportForm(props: SupportFormProps) {
  const { id, form, support, cooperative, files, onFiles, before, more, onSend } = props;
  const t = useTexts('supports');
  const [found, setFound] = useState<Overlapping[] | null>(null);
  const inKind = form.watch('inKind') === 'yes';

  const save = form.send(async (values) => {
    const content = contentOf(values, files);
    if (cooperative === null) {
      form.setError('cooperativeId', { type: 'required', message: t('app:form.required') });
      return;
    }
    if (found === null && content.status !== 'refused') {
      const { items } = await listOverlappingSupports(api, {
        path: { id: cooperative.id },
        query: {
          ...{ category: content.category, object: content.object, from: content.from },
          ...{ funder: content.funder },
          ...(support && { supportId: support.id }),
          ...(content.to && { to: content.to }),
          ...(content.actionId && { actionId: content.actionId }),
          ...(content.amount !== null && { amount: String(content.amount) }),
          ...(content.totalCost !== null && { totalCost: String(content.totalCost) }),
        },
      });
      // What was told before needs no second telling.
      const told = new Set(support?.overlaps.map((overlap) => overlap.id));
      const news = items.filter((item) => !told.has(item.id));
      if (news.length > 0) {
        setFound(news);
        return;
      }
    }
    await onSend(content);
  });

  return (
    <Form
      onSubmit={save}
      actions={
        found ? undefined : (
          <Cluster>
            <Button type="submit" look="primary" icon="check" busy={form.busy}>
              {t('app:do.save')}
            </Button>
            {more}
          </Cluster>
        )
      }
    >
      {before}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SchemeField form={form} />
      <TextField label={t('field.funder')} {...form.field('funder', { ...rules.funder, required: true })} />
      <TextField
        label={t('field.object')}
        hint={t('objectHint')}
        {...form.field('object', { ...rules.object, required: true })}
      />
      <SelectField
        label={t('field.category')}
        options={categories.map((value) => ({ value, label: t(`states:category.${value}`) }))}
        {...form.field('category')}
      />
      <SegmentedControl
        label={t('field.inKind')}
        choices={[
          { value: 'no', label: t('inMoney') },
          { value: 'yes', label: t('inKind') },
        ]}
        {...form.field('inKind')}
      />
      <FieldRow>
        <NumberField
          label={t(inKind ? 'field.worth' : 'field.amount')}
          unit={t('mad')}
          optional={t('app:field.optional')}
          step="0.01"
          {...form.field('amount', rules.amount, numeric)}
        />
        <NumberField
          label={t('field.totalCost')}
          hint={t('costHint')}
          unit={t('mad')}
          optional={t('app:field.optional')}
          step="0.01"
          {...form.field('totalCost', rules.totalCost, numeric)}
        />
      </FieldRow>
      <FieldRow>
        <DateField label={t('field.from')} {...form.field('from', { ...rules.from, required: true })} />
        <DateField label={t('field.to')} optional={t('app:field.optional')} {...form.field('to', rules.to)} />
      </FieldRow>
      <SegmentedControl
        label={t('field.status')}
        choices={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        {...form.field('status')}
      />
      {cooperative && (
        <OfCooperative
          cooperativeId={cooperative.id}
          supportId={id}
          form={form}
          files={files}
          onFiles={onFiles}
        />
      )}
      <TextAreaField
        label={t('field.note')}
        optional={t('app:field.optional')}
        rows={2}
        {...form.field('note', rules.note)}
      />
      {found && <Warning found={found} busy={form.busy} onBack={() => setFound(null)} />}
    </Form>
  );
}
