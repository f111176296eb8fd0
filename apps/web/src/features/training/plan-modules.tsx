import { Link } from 'react-router';
import { CheckboxField, Code, IconButton, Section, Tag, useToast } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { shifted, toggled, type Taught } from './plan-edit';
import styles from './training-plan.module.css';
import { type PlannableModule, type TrainingPlan } from './training-data';
import { type PlanEdit } from './use-plan-edit';

interface PlanModulesProps {
  plan: TrainingPlan;
  edit: PlanEdit;
  /** With the cooperatives of each module under it: where there is no room for the matrix. */
  withCooperatives: boolean;
}

/** The modules of the plan in the order of teaching. */
export function PlanModules({ plan, edit, withCooperatives }: PlanModulesProps) {
  const t = useTexts('training');
  const byId = new Map(plan.catalogue.map((module) => [module.id, module]));
  const order = edit.taught.map(({ moduleId }) => byId.get(moduleId)?.code ?? '');
  return (
    <Section title={t('title')} context={t('plan.matrixHint')}>
      <ol className={styles['modules']}>
        {edit.taught.map((taught, place) => {
          const module = byId.get(taught.moduleId);
          return (
            module && (
              <li key={taught.moduleId} className={styles['module']}>
                <ModuleLine
                  plan={plan}
                  edit={edit}
                  module={module}
                  taught={taught}
                  place={place}
                  later={module.buildsOn.filter((code) => order.indexOf(code) > place)}
                />
                {withCooperatives && <Places plan={plan} edit={edit} module={module} taught={taught} />}
              </li>
            )
          );
        })}
      </ol>
    </Section>
  );
}

interface LineProps {
  plan: TrainingPlan;
  edit: PlanEdit;
  module: PlannableModule;
  taught: Taught;
}

function ModuleLine({
  plan,
  edit,
  module,
  taught,
  place,
  later,
}: LineProps & { place: number; later: string[] }) {
  const t = useTexts('training');
  const format = useFormat();
  const toast = useToast();
  const { code, title, plannedHours, category } = module;
  const comma = t('comma');

  const remove = () => {
    const before = edit.taught;
    edit.change(before.filter((one) => one.moduleId !== module.id));
    toast({
      message: t('plan.removed', { module: code }),
      undo: { label: t('app:do.undo'), onUndo: () => edit.change(before) },
    });
  };

  return (
    <div className={styles['line']}>
      <span className={styles['place']}>{format.number(place + 1)}</span>
      <div className={styles['words']}>
        <Link to={`/modules/${module.id}`} className={styles['name']}>
          <Code>{code}</Code> {format.text(title)}
        </Link>
        <span className={styles['facts']}>
          {t(`states:category.${category}`)} ·{' '}
          {t('hours', { count: plannedHours, hours: format.number(plannedHours) })} ·{' '}
          {t('plan.places', { count: taught.enrolmentIds.length })}
        </span>
        {module.retired && <Tag tone="attention">{t('retiredWord')}</Tag>}
        {later.length > 0 && <Tag tone="attention">{t('plan.tooEarly', { modules: later.join(comma) })}</Tag>}
      </div>
      {plan.may.includes('save') && (
        <div className={styles['moves']}>
          <span className={styles['up']}>
            <IconButton
              icon="chevron"
              label={t('plan.moveUp', { module: code })}
              aria-disabled={place === 0}
              onClick={() => edit.change(shifted(edit.taught, module.id, -1))}
            />
          </span>
          <span className={styles['down']}>
            <IconButton
              icon="chevron"
              label={t('plan.moveDown', { module: code })}
              aria-disabled={place === edit.taught.length - 1}
              onClick={() => edit.change(shifted(edit.taught, module.id, 1))}
            />
          </span>
          <IconButton icon="trash" label={t('plan.remove', { module: code })} onClick={remove} />
        </div>
      )}
    </div>
  );
}

function Places({ plan, edit, module, taught }: LineProps) {
  const t = useTexts('training');
  const format = useFormat();
  const chosen = new Set(taught.enrolmentIds);
  return (
    <details className={styles['places']}>
      <summary>{t('plan.cooperatives')}</summary>
      {plan.cooperatives.map(({ enrolmentId, nameFr, nameAr }) => (
        <CheckboxField
          key={enrolmentId}
          label={format.name(nameFr, nameAr)}
          checked={chosen.has(enrolmentId)}
          disabled={!plan.may.includes('save')}
          onChange={() => edit.change(toggled(edit.taught, module.id, enrolmentId))}
        />
      ))}
    </details>
  );
}
