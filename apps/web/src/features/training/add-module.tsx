import { useState } from 'react';
import { Button, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { joined } from './plan-edit';
import styles from './training-plan.module.css';
import { type TrainingPlan } from './training-data';
import { type PlanEdit } from './use-plan-edit';

/** Adds a module of the catalogue, for the cooperatives that need it. */
export function AddModule({ plan, edit }: { plan: TrainingPlan; edit: PlanEdit }) {
  const t = useTexts('training');
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  const inPlan = new Set(edit.taught.map(({ moduleId }) => moduleId));
  const free = plan.catalogue.filter(({ id, retired }) => !retired && !inPlan.has(id));
  if (free.length === 0) return null;

  const add = () => {
    const module = free.find(({ id }) => id === chosen);
    if (!module) return;
    const who = plan.needs.filter(({ criterionCode }) => module.criteria.includes(criterionCode));
    edit.change(joined(edit.taught, module.id, [...new Set(who.map(({ enrolmentId }) => enrolmentId))]));
    setChosen('');
  };

  return (
    <div className={styles['add']}>
      <SelectField
        label={t('plan.add')}
        placeholder={t('plan.choose')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        options={free.map(({ id, code, title }) => ({ value: id, label: `${code} · ${format.text(title)}` }))}
      />
      <Button icon="plus" onClick={add} aria-disabled={chosen === ''}>
        {t('app:do.add')}
      </Button>
    </div>
  );
}
