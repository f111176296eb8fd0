import { Button, DataTable, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Editing } from './action-dialog';
import styles from './uncovered-needs.module.css';
import { type Plan, type PlanNeed } from './queries';

/** Agreed needs that no action answers yet, each with what the grid suggests, to begin from and to reword. */
export function UncoveredNeeds({ plan, onAdd }: { plan: Plan; onAdd: (editing: Editing) => void }) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const answered = new Set(
    plan.actions.filter(({ status }) => status !== 'cancelled').map(({ needId }) => needId),
  );
  const open = plan.needs.filter(({ id }) => !answered.has(id));
  if (open.length === 0) return null;
  const mayEdit = plan.may.includes('edit');
  return (
    <Section title={t('uncovered')} context={t('uncoveredHint')}>
      <DataTable
        caption={t('uncovered')}
        rows={open}
        rowKey={({ id }) => id}
        columns={[
          { key: 'need', header: t('need'), width: '28%', cell: ({ statement }) => statement },
          {
            key: 'category',
            header: t('category'),
            cell: ({ category }) => <Tag>{t(`states:category.${category}`)}</Tag>,
          },
          {
            key: 'ideas',
            header: t('plan-work:ideas'),
            cell: (need: PlanNeed) => (
              <ul className={styles['ideas']}>
                {need.suggestions.map((suggestion) => (
                  <li key={suggestion.text.fr}>
                    <span>
                      {text(suggestion.text)}
                      <span className={styles['about']}>{t(`states:remedy.${suggestion.remedy}`)}</span>
                    </span>
                    {mayEdit && (
                      <Button
                        aria-label={t('addFor', { need: need.statement }) + ' – ' + text(suggestion.text)}
                        onClick={() => onAdd({ needId: need.id, title: text(suggestion.text) })}
                      >
                        {t('plan-work:takeOver')}
                      </Button>
                    )}
                  </li>
                ))}
                {mayEdit && need.suggestions.length === 0 && (
                  <li>
                    <Button
                      icon="plus"
                      aria-label={t('addFor', { need: need.statement })}
                      onClick={() => onAdd({ needId: need.id, title: need.statement })}
                    >
                      {t('add')}
                    </Button>
                  </li>
                )}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}
