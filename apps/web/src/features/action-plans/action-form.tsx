import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addAction, formRules, moveAction } from '@tiwizi/api-client';
import { type ActionRequirement } from '@tiwizi/domain';
import { Banner, Button, DateField, FieldRow, Form, FormErrors, SelectField, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type ActionDialogProps, type Editing } from './action-dialog';
import { ActionParts } from './action-parts';
import styles from './action-parts.module.css';
import { partsOf } from './action-change';
import { changeBetween, contentOf, lacking, valuesOf, type ActionValues } from './action-values';
import { responsiblesOf, useShowPlan, type Action, type Plan } from './queries';
import { namesOf } from './responsible-people';

const rules = formRules.AddActionDto;
const responsibleKinds = ['member', 'trainer', 'institution'] as const;
const sentences = {
  need: 'problems:need-missing',
  responsible: 'problems:responsible-missing',
  deadline: 'problems:deadline-missing',
  indicator: 'problems:indicator-missing',
} as const satisfies Record<ActionRequirement, string>;

export function ActionForm({ plan, editing, edits, onClose }: ActionDialogProps & { editing: Editing }) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const show = useShowPlan();
  const people = useQuery(responsiblesOf(plan.id)).data;
  const begun = 'action' in editing ? editing.action : null;
  const [id] = useState(() => begun?.id ?? newId());
  // As its writer last saw it; a new action becomes one of these once it was saved.
  const [known, setKnown] = useState<Action | null>(begun);
  const [toPlan, setToPlan] = useState('action' in editing && editing.toPlan);
  const form = useProblemForm<ActionValues>(valuesOf('action' in editing ? editing.action : editing));
  const draft = useDraft(
    begun ? `action.${begun.id}` : `action.${plan.id}.${form.getValues('needId')}`,
    form,
  );
  const values = form.watch();
  const missing = toPlan ? lacking(values) : [];
  const lack = (part: ActionRequirement) => (missing.includes(part) ? t(sentences[part]) : undefined);

  const take = (answer: Plan) => {
    setKnown(show(answer).actions.find((action) => action.id === id) ?? null);
  };
  /** False where somebody else wrote the same meanwhile: both texts are before the writer then. */
  const save = async (given: ActionValues): Promise<boolean> => {
    if (!known) {
      const body = { ...contentOf(given, people), id };
      take(await addAction(api, { path: { id: plan.id }, body }));
      return true;
    }
    const change = changeBetween(known, given, people);
    return partsOf(change).length === 0 || (await edits.edit(known, change)) === 'saved';
  };
  const submit = (planIt: boolean) => {
    setToPlan(planIt);
    // Faults of places that are no fields, such as the list of indicators, do not go away by typing.
    form.clearErrors();
    void form.send(async (given) => {
      const saved = await save(given);
      draft.clear();
      if (!saved) return onClose();
      if (planIt) take(await moveAction(api, { path: { id }, body: { to: 'planned' } }));
      onClose();
    })();
  };

  const need = plan.needs.find((each) => each.id === values.needId);
  const mayPlan = known === null || known.mayMoveTo.includes('planned');
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
      actions={
        <>
          {mayPlan && (
            <Button look="primary" busy={form.busy} onClick={() => submit(true)}>
              {t('saveAndPlan')}
            </Button>
          )}
          <Button type="submit" look={mayPlan ? 'secondary' : 'primary'} busy={form.busy}>
            {t(mayPlan ? 'saveDraft' : 'app:do.save')}
          </Button>
        </>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <SelectField
        label={t('need')}
        placeholder={t('app:field.choose')}
        options={plan.needs.map(({ id: value, statement }) => ({ value, label: statement }))}
        {...withLack(form.field('needId'), lack('need'))}
      />
      <TextField label={t('what')} {...form.field('title', rules.title)} />
      {need && (
        <div className={styles['ideas']}>
          <p>{t('ideas')}</p>
          {need.suggestions.map((suggestion) => (
            <Button
              key={suggestion.text.fr}
              look="quiet"
              className={styles['idea']}
              onClick={() => form.setValue('title', text(suggestion.text), { shouldDirty: true })}
            >
              {text(suggestion.text)}
            </Button>
          ))}
        </div>
      )}
      <FieldRow>
        <SelectField
          label={t('responsibleKind')}
          placeholder={t('app:field.choose')}
          options={responsibleKinds.map((kind) => ({ value: kind, label: t(`responsible.${kind}`) }))}
          {...withLack(
            form.field('responsibleKind'),
            values.responsibleKind === '' ? lack('responsible') : undefined,
          )}
        />
        <TextField
          label={t('responsibleName')}
          list={`names-${id}`}
          autoComplete="off"
          {...withLack(
            form.field('responsibleName', rules.responsibleName),
            values.responsibleKind === '' ? undefined : lack('responsible'),
          )}
        />
      </FieldRow>
      <datalist id={`names-${id}`}>
        {people &&
          namesOf(people, values.responsibleKind || undefined).map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <FieldRow>
        <DateField label={t('startsOn')} optional={t('app:field.optional')} {...form.field('startsOn')} />
        <DateField label={t('dueOn')} {...withLack(form.field('dueOn'), lack('deadline'))} />
      </FieldRow>
      <ActionParts form={form} indicatorsLack={lack('indicator')} />
    </Form>
  );
}

const withLack = <Field extends { error: string | undefined }>(field: Field, lack: string | undefined) => ({
  ...field,
  error: field.error ?? lack,
});
