import { useState } from 'react';
import { DataTable, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Editing } from './action-dialog';
import { ActionSteps } from './action-steps';
import { signOf, wordOf } from './action-signs';
import styles from './actions-table.module.css';
import { DoneDialog } from './done-dialog';
import { type Action, type Plan } from './queries';

/** Everything promised: what, who, until when, how one will see it, and the next step of each. */
export function ActionsTable({ plan, onEdit }: { plan: Plan; onEdit: (editing: Editing) => void }) {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const [finishing, setFinishing] = useState<Action | null>(null);
  const needs = new Map(plan.needs.map(({ id, statement }) => [id, statement]));
  return (
    <>
      <DataTable
        caption={t('actions')}
        rows={plan.actions}
        rowKey={({ id }) => id}
        rowTone={({ timing }) => (timing === 'late' ? 'late' : undefined)}
        columns={[
          {
            key: 'title',
            header: t('what'),
            cell: ({ title, needId, evidence, doneOn }) => (
              <>
                {title}
                {needId && needs.get(needId) !== title && (
                  <span className={styles['about']}>{needs.get(needId)}</span>
                )}
                {doneOn && (
                  <span className={styles['about']}>
                    {t('doneWith', { date: date(doneOn, 'short'), evidence })}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'responsible',
            header: t('responsibleName'),
            cell: ({ responsibleKind, responsibleName }) => (
              <div>
                {responsibleName || '–'}
                {responsibleKind && (
                  <span className={styles['about']}>{t(`responsible.${responsibleKind}`)}</span>
                )}
              </div>
            ),
          },
          { key: 'dueOn', header: t('dueOn'), cell: ({ dueOn }) => date(dueOn, 'short') },
          {
            key: 'indicators',
            header: t('indicators'),
            wideOnly: true,
            cell: ({ indicators }) =>
              indicators.map(({ label, target }) => (target ? `${label} (${target})` : label)).join(' ; ') ||
              '–',
          },
          {
            key: 'stakeholders',
            header: t('stakeholders'),
            wideOnly: true,
            cell: ({ stakeholders }) =>
              stakeholders
                .map(({ name, status }) => `${name} (${t(`states:stakeholder.${status}`)})`)
                .join(' ; ') || '–',
          },
          {
            key: 'state',
            header: t('state'),
            cell: (action) => <StateSign state={signOf[action.timing]} word={wordOf(action, t)} />,
          },
          {
            key: 'steps',
            header: '',
            align: 'end',
            cell: (action) => (
              <ActionSteps
                action={action}
                onEdit={(toPlan) => onEdit({ action, toPlan })}
                onFinish={() => setFinishing(action)}
              />
            ),
          },
        ]}
      />
      <DoneDialog action={finishing} today={plan.today} onClose={() => setFinishing(null)} />
    </>
  );
}
