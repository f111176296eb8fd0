import { useFieldArray } from 'react-hook-form';
import { Button, IconButton, Section, SelectField, TimeField } from '@tiwizi/ui';
import { useTexts } from '../../../shared/texts';
import { weekdays } from './kinds';
import { type ResourceFormState } from './resource-form';
import styles from './resources.module.css';

/** The hours of a usual week, as many a day as needed; none: it never closes. */
export function OpeningsFields({ form }: { form: ResourceFormState }) {
  const t = useTexts('shared-resources');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'openings' });
  return (
    <Section
      title={t('openings')}
      context={t('openingsHint')}
      more={
        <Button icon="plus" onClick={() => append({ weekday: 6, from: '09:00', to: '13:00' })}>
          {t('addOpening')}
        </Button>
      }
    >
      {fields.map(({ id }, place) => (
        <div key={id} className={styles['opening']}>
          <SelectField
            label={t('day')}
            options={weekdays.map((day) => ({ value: String(day), label: t(`weekday.${day}`) }))}
            {...form.field(`openings.${place}.weekday`, {}, { valueAsNumber: true })}
          />
          <TimeField label={t('opens')} {...form.field(`openings.${place}.from`, { required: true })} />
          <TimeField label={t('closes')} {...form.field(`openings.${place}.to`, { required: true })} />
          <IconButton icon="trash" label={t('app:do.remove')} onClick={() => remove(place)} />
        </div>
      ))}
    </Section>
  );
}
