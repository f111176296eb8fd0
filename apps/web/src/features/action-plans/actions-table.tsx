import { Button, DataTable } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { ActionSteps } from './action-steps';
import { ActionSign } from './action-sign';
import styles from './actions-table.module.css';
import { type ActionsProps } from './plan-actions';
import { useOrder } from './use-order';

/** The actions as cards: what, who, until when, how far it has come, and the next step of each. */
export function ActionsTable({ plan, onOpen, onEdit, onFinish }: ActionsProps) {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const order = useOrder(plan);
  const needs = new Map(plan.needs.map(({ id, statement }) => [id, statement]));
  return (
    <DataTable
      caption={t('actions')}
      rows={plan.actions}
      rowKey={({ id }) => id}
      rowTone={({ timing }) => (timing === 'late' ? 'late' : undefined)}
      columns={[
        {
          key: 'title',
          header: t('what'),
          cell: (action) => (
            <>
              <Button look="quiet" className={styles['title']} onClick={() => onOpen(action)}>
                {action.title}
              </Button>
              {action.needId && needs.get(action.needId) !== action.title && (
                <span className={styles['about']}>{needs.get(action.needId)}</span>
              )}
            </>
          ),
        },
        {
          key: 'responsible',
          header: t('responsibleName'),
          cell: ({ responsibleName }) => responsibleName || '–',
        },
        {
          key: 'startsOn',
          header: t('startsOn'),
          cell: ({ startsOn }) => date(startsOn, 'short'),
        },
        { key: 'dueOn', header: t('dueOn'), cell: ({ dueOn }) => date(dueOn, 'short') },
        {
          key: 'indicators',
          header: t('indicators'),
          cell: ({ indicators }) =>
            indicators.map(({ label, target }) => (target ? `${label} (${target})` : label)).join(' ; ') ||
            '–',
        },
        {
          key: 'work',
          header: t('plan-work:steps.title'),
          cell: ({ steps }) =>
            steps.length === 0
              ? null
              : t('plan-work:steps.doneOf', {
                  done: steps.filter(({ doneOn }) => doneOn !== null).length,
                  total: steps.length,
                }),
        },
        {
          key: 'state',
          header: t('state'),
          cell: (action) => <ActionSign action={action} />,
        },
        {
          key: 'steps',
          header: '',
          align: 'end',
          cell: (action) => (
            <ActionSteps
              action={action}
              onOpen={() => onOpen(action)}
              onEdit={(toPlan) => onEdit(action, toPlan)}
              onFinish={() => onFinish(action)}
              {...(plan.may.includes('edit') && { order })}
            />
          ),
        },
      ]}
    />
  );
}
