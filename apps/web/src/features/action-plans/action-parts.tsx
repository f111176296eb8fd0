import { useFieldArray } from 'react-hook-form';
import { formRules } from '@tiwizi/api-client';
import { Button, IconButton, SelectField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import styles from './action-parts.module.css';
import { type ActionValues } from './action-values';

const indicatorKinds = ['follow_up', 'performance'] as const;
const stakeholderStatuses = ['potential', 'contacted', 'engaged', 'declined'] as const;
const atMost = 20;

export interface ActionPartsProps {
  form: ReturnType<typeof useProblemForm<ActionValues>>;
  /** What to say where an indicator is needed and none is there. */
  indicatorsLack: string | undefined;
}

/** How one will see that it is done, and who else could take part. */
export function ActionParts({ form, indicatorsLack }: ActionPartsProps) {
  const t = useTexts('action-plans');
  const indicators = useFieldArray({ control: form.control, name: 'indicators' });
  const stakeholders = useFieldArray({ control: form.control, name: 'stakeholders' });
  const lack = form.formState.errors.indicators?.message ?? indicatorsLack;
  return (
    <>
      <fieldset className={styles['parts']}>
        <legend>{t('indicators')}</legend>
        {indicators.fields.map((field, place) => (
          <div key={field.id} className={styles['part']}>
            <TextField
              label={t('indicator')}
              {...form.field(`indicators.${place}.label`, formRules.ActionIndicatorDto.label)}
            />
            <SelectField
              label={t('indicatorKind')}
              options={indicatorKinds.map((kind) => ({
                value: kind,
                label: t(`states:indicatorKind.${kind}`),
              }))}
              {...form.field(`indicators.${place}.kind`)}
            />
            <TextField
              label={t('target')}
              {...form.field(`indicators.${place}.target`, formRules.ActionIndicatorDto.target)}
            />
            <IconButton
              icon="trash"
              label={t('removeIndicator', { number: place + 1 })}
              onClick={() => indicators.remove(place)}
            />
          </div>
        ))}
        {lack && (
          <p className={styles['lack']} role="alert">
            {lack}
          </p>
        )}
        {indicators.fields.length < atMost && (
          <Button icon="plus" onClick={() => indicators.append({ label: '', kind: 'follow_up', target: '' })}>
            {t('addIndicator')}
          </Button>
        )}
      </fieldset>
      <fieldset className={styles['parts']}>
        <legend>{t('stakeholders')}</legend>
        {stakeholders.fields.map((field, place) => (
          <div key={field.id} className={styles['part']}>
            <TextField
              label={t('stakeholder')}
              {...form.field(`stakeholders.${place}.name`, formRules.ActionStakeholderDto.name)}
            />
            <SelectField
              label={t('stakeholderStatus')}
              options={stakeholderStatuses.map((status) => ({
                value: status,
                label: t(`states:stakeholder.${status}`),
              }))}
              {...form.field(`stakeholders.${place}.status`)}
            />
            <IconButton
              icon="trash"
              label={t('removeStakeholder', { number: place + 1 })}
              onClick={() => stakeholders.remove(place)}
            />
          </div>
        ))}
        {stakeholders.fields.length < atMost && (
          <Button icon="plus" onClick={() => stakeholders.append({ name: '', status: 'potential' })}>
            {t('addStakeholder')}
          </Button>
        )}
      </fieldset>
    </>
  );
}
