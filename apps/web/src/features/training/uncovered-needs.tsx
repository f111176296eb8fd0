import { Button, DataTable, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { joined } from './plan-edit';
import { type TrainingNeed, type TrainingPlan } from './training-data';
import { type PlanEdit } from './use-plan-edit';

interface UncoveredProps {
  plan: TrainingPlan;
  edit: PlanEdit;
  needs: readonly TrainingNeed[];
}

/** The needs that no module of the plan answers, and what could. */
export function UncoveredNeeds({ plan, edit, needs }: UncoveredProps) {
  const t = useTexts('training');
  const format = useFormat();
  if (needs.length === 0) return plan.needs.length > 0 ? <p>{t('plan.allCovered')}</p> : null;
  const names = new Map(
    plan.cooperatives.map(({ enrolmentId, nameFr, nameAr }) => [enrolmentId, format.name(nameFr, nameAr)]),
  );
  const planned = new Set(edit.taught.map(({ moduleId }) => moduleId));
  const answer = ({ criterionCode }: TrainingNeed) => {
    const modules = plan.catalogue.filter(
      ({ id, criteria, retired }) => criteria.includes(criterionCode) && (!retired || planned.has(id)),
    );
    return modules.find(({ id }) => planned.has(id)) ?? modules[0];
  };
  return (
    <Section title={t('plan.uncovered')} context={t('plan.uncoveredHint')}>
      <DataTable
        caption={t('plan.uncovered')}
        rows={needs}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'cooperative',
            header: t('paper.cooperative'),
            naming: true,
            cell: ({ enrolmentId }) => names.get(enrolmentId) ?? '',
          },
          { key: 'need', header: t('plan.need'), cell: ({ statement }) => <bdi>{statement}</bdi> },
          {
            key: 'category',
            header: t('category'),
            cell: ({ category }) => <Tag>{t(`states:category.${category}`)}</Tag>,
          },
          {
            key: 'answer',
            header: t('module'),
            cell: (need) => {
              const module = answer(need);
              if (!module) return t('plan.noModule');
              if (!plan.may.includes('save')) return module.code;
              return (
                <Button
                  look="quiet"
                  icon="plus"
                  onClick={() => edit.change(joined(edit.taught, module.id, [need.enrolmentId]))}
                >
                  {t('plan.join', { module: module.code })}
                </Button>
              );
            },
          },
        ]}
      />
    </Section>
  );
}
