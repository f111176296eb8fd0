import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  addSupport,
  deleteSupport,
  formRules,
  listOverlappingSupports,
  updateSupport,
} from '@tiwizi/api-client';
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
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { CooperativeFinder, type FoundCooperative } from '../../shared/cooperative-finder';
import { useDraft } from '../../shared/draft';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { categories, type Overlapping, statuses, type Support } from './kinds';
import { OfCooperative } from './of-cooperative';
import { SchemeField } from './scheme-field';
import { contentOf, type SupportValues, valuesOf } from './support-values';
import { Warning } from './warning';

const rules = formRules.SupportContentDto;
const numeric = { setValueAs: (text: unknown) => (text === '' || text === null ? null : Number(text)) };

export interface SupportFormProps {
  support: Support | null;
  cooperative: FoundCooperative | null;
  onDone: () => void;
}

/** Notes a support, after a look at what already pays for the same. */
export function SupportForm({ support, cooperative, onDone }: SupportFormProps) {
  const t = useTexts('supports');
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(() => support?.id ?? newId());
  const [chosen, setChosen] = useState(support?.cooperative ?? cooperative);
  const [found, setFound] = useState<Overlapping[] | null>(null);
  const [files, setFiles] = useState(support?.files ?? []);
  const form = useProblemForm<SupportValues>(valuesOf(support, cooperative?.id ?? ''));
  const draft = useDraft(`support.${support?.id ?? cooperative?.id ?? 'new'}`, form);
  const inKind = form.watch('inKind') === 'yes';
  const refresh = () => client.invalidateQueries({ queryKey: ['supports'] });

  const save = form.send(async (values) => {
    const content = contentOf(values, files);
    const cooperativeId = support?.cooperative.id ?? values.cooperativeId;
    if (cooperativeId === '') {
      form.setError('cooperativeId', { type: 'required', message: t('app:form.required') });
      return;
    }
    if (found === null && content.status !== 'refused') {
      const { items } = await listOverlappingSupports(api, {
        path: { id: cooperativeId },
        query: {
          ...{ category: content.category, object: content.object, from: content.from },
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
    if (support) await updateSupport(api, { path: { id }, ifMatch: support.version, body: content });
    else await addSupport(api, { body: { id, cooperativeId, ...content } });
    draft.clear();
    void refresh();
    toast({ message: t('saved') });
    onDone();
  });

  const remove = async (gone: Support) => {
    try {
      await deleteSupport(api, { path: { id: gone.id }, ifMatch: gone.version });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
      return;
    }
    const restore = () =>
      addSupport(api, {
        body: {
          id: gone.id,
          cooperativeId: gone.cooperative.id,
          ...contentOf(valuesOf(gone, ''), gone.files),
        },
      })
        .then(refresh)
        .catch((problem: unknown) => toast({ message: problemText(problem), tone: 'late' }));
    draft.clear();
    void refresh();
    toast({ message: t('deleted'), undo: { label: t('app:do.undo'), onUndo: () => void restore() } });
    onDone();
  };

  return (
    <Form
      onSubmit={save}
      actions={
        found ? undefined : (
          <Cluster>
            <Button type="submit" look="primary" icon="check" busy={form.busy}>
              {t('app:do.save')}
            </Button>
            {support && (
              <Button look="quiet" icon="trash" onClick={() => void remove(support)}>
                {t('delete')}
              </Button>
            )}
          </Cluster>
        )
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {draft.restored && <p>{t('app:state.draftRestored')}</p>}
      {!support && !cooperative && (
        <CooperativeFinder
          label={t('placeholder.cooperative')}
          nothing={t('empty.noMatch')}
          name="cooperativeId"
          error={form.formState.errors.cooperativeId?.message}
          chosen={chosen}
          onChoose={(one) => {
            setChosen(one);
            form.clearErrors('cooperativeId');
            form.setValue('cooperativeId', one.id);
            form.setValue('actionId', '');
          }}
        />
      )}
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
      {chosen && (
        <OfCooperative
          cooperativeId={chosen.id}
          supportId={id}
          form={form}
          files={files}
          onFiles={setFiles}
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
