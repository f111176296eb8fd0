import { FieldRow, NumberField } from '@tiwizi/ui';
import { formRules } from '@tiwizi/api-client';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ProgrammeFormState } from './programme-form';
import styles from './programmes.module.css';

const rules = formRules.CadenceDto;
const asNumber = { setValueAs: (text: string | number) => (text === '' ? null : Number(text)) };

export interface CadenceFieldsProps {
  form: ProgrammeFormState;
  name: 'workshopCadence' | 'followUpCadence';
  label: string;
}

/** A cadence as two numbers, read out in full beside them so that it has one reading only. */
export function CadenceFields({ form, name, label }: CadenceFieldsProps) {
  const t = useTexts('programmes');
  const format = useFormat();
  const { count, per } = form.watch(name);
  const months = form.watch('months');
  const whole = [count, per, months].every((value) => Number.isInteger(value) && value > 0);
  return (
    <fieldset className={styles['cadence']}>
      <legend>{label}</legend>
      <FieldRow>
        <NumberField label={t('times')} {...form.field(`${name}.count`, rules.count, asNumber)} />
        <NumberField
          label={t('every')}
          unit={t('monthsUnit')}
          {...form.field(`${name}.per`, rules.per, asNumber)}
        />
      </FieldRow>
      {whole && <output className={styles['words']}>{format.cadence({ count, per, months })}</output>}
    </fieldset>
  );
}
