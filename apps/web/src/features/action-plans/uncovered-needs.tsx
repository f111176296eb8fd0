import { Button, DataTable, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Editing } from './action-dialog';
import { type Plan, type PlanNeed } from './queries';

/** Agreed needs that no action answers yet, each with a suggestion to begin from. */
export function UncoveredNeeds({ plan, onAdd }: { plan: Plan; onAdd: (editing: Editing) => void }) {
  const t = useTexts('action-plans');
  const { text } = useFormat();
  const answered = new Set(
    plan.actions.filter(({ status }) => status !== 'cancelled').map(({ needId }) => needId),
  );
  const open = plan.needs.filter(({ id }) => !answered.has(id));
  if (open.length === 0) return null;
  const suggestion = ({ remedy, suggestions, statement }: PlanNeed) => {
    const first = suggestions.find((each) => each.remedy === remedy) ?? suggestions[0];
    return first ? text(first.text) : statement;
  };
  return (
    <Section title={t('uncovered')} context={t('uncoveredHint')}>
      <DataTable
        caption={t('uncovered')}
        rows={open}
        rowKey={({ id }) => id}
        columns={[
          { key: 'need', header: t('need'), cell: ({ statement }) => statement },
          {
            key: 'category',
            header: t('category'),
            cell: ({ category }) => <Tag>{t(`states:category.${category}`)}</Tag>,
          },
          {
            key: 'remedy',
            header: t('remedy'),
            cell: ({ remedy }) => t(`states:remedy.${remedy}`),
          },
          ...(plan.may.includes('edit')
            ? [
                {
                  key: 'add',
                  header: '',
                  align: 'end' as const,
                  cell: (need: PlanNeed) => (
                    <Button
                      icon="plus"
                      aria-label={t('addFor', { need: need.statement })}
                      onClick={() => onAdd({ needId: need.id, title: suggestion(need) })}
                    >
                      {t('add')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
