import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { addActionStep, removeActionStep, updateActionStep } from '@tiwizi/api-client';
import { Button, DateField, FieldRow, IconButton, Section, TextField, useToast } from '@tiwizi/ui';
import { useOutbox } from '../../offline/use-outbox';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './panel.module.css';
import { actionPlace } from './pending-actions';
import { useShowPlan, type Action, type Plan } from './queries';

type Step = Action['steps'][number];

/** The small things that an action is made of: ticked by whoever does them. */
export function PanelSteps({ plan, action, mayWork }: { plan: Plan; action: Action; mayWork: boolean }) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const toast = useToast();
  const show = useShowPlan();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const { today } = plan;
  const outbox = useOutbox();
  const write = useMutation({
    mutationFn: (act: () => Promise<Plan>) => act(),
    onSuccess: show,
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const body = { id: newId(), title: title.trim(), dueOn: dueOn || null };
    write.mutate(() => addActionStep(api, { path: { id: action.id }, body }), {
      onSuccess: () => {
        setTitle('');
        setDueOn('');
      },
    });
  };
  const tick = (step: Step, doneOn: string | null) =>
    void outbox.put({
      operation: 'updateActionStep',
      input: { path: { id: step.id }, body: { doneOn }, ifMatch: step.version },
      ...{ subject: `action-step:${step.id}`, label: `${action.title} · ${step.title}` },
      place: actionPlace(plan.enrolmentId, action.id),
    });
  const move = (step: Step, place: number) =>
    write.mutate(() =>
      updateActionStep(api, { path: { id: step.id }, body: { place }, ifMatch: step.version }),
    );
  const remove = (step: Step) =>
    write.mutate(async () => {
      const plan = await removeActionStep(api, { path: { id: step.id } });
      const body = { id: newId(), title: step.title, dueOn: step.dueOn };
      const onUndo = () => write.mutate(() => addActionStep(api, { path: { id: action.id }, body }));
      toast({ message: t('steps.removed'), undo: { label: t('app:do.undo'), onUndo } });
      return plan;
    });
  const done = action.steps.filter(({ doneOn }) => doneOn !== null).length;
  const late = ({ doneOn, dueOn: due }: Step) => doneOn === null && due !== null && due < today;

  return (
    <Section
      title={t('steps.title')}
      context={action.steps.length > 0 && t('steps.doneOf', { done, total: action.steps.length })}
    >
      {action.steps.length === 0 && !mayWork && <p>{t('steps.none')}</p>}
      <ul className={styles['list']}>
        {action.steps.map((step, place) => (
          <li key={step.id} className={styles['step']}>
            <label>
              <input
                type="checkbox"
                checked={step.doneOn !== null}
                disabled={!mayWork}
                onChange={({ target: { checked } }) => tick(step, checked ? today : null)}
              />
              <span dir="auto">{step.title}</span>
            </label>
            <span className={styles['about']} data-late={late(step) || undefined}>
              {step.doneOn
                ? t('steps.doneOn', { date: date(step.doneOn, 'short') })
                : step.dueOn && t('steps.dueOn', { date: date(step.dueOn, 'short') })}
            </span>
            {mayWork && (
              <span className={styles['hands']}>
                {place > 0 && (
                  <IconButton
                    icon="chevron"
                    className={styles['up']}
                    label={t('steps.up', { step: step.title })}
                    onClick={() => move(step, place)}
                  />
                )}
                <IconButton
                  icon="trash"
                  label={t('steps.remove', { step: step.title })}
                  onClick={() => remove(step)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayWork && (
        <form onSubmit={add} className={styles['add']}>
          <FieldRow>
            <TextField
              label={t('steps.new')}
              maxLength={300}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <DateField
              label={t('action-plans:dueOn')}
              optional={t('app:field.optional')}
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          </FieldRow>
          <Button type="submit" icon="plus" busy={write.isPending}>
            {t('app:do.add')}
          </Button>
        </form>
      )}
    </Section>
  );
}
