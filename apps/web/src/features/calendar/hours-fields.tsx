import { type ComponentProps } from 'react';
import { DateField, FieldRow, TimeField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';

type Control = Omit<ComponentProps<typeof DateField>, 'label'>;

/** The day and the hours, on the programme's own clock. */
export function HoursFields({
  date,
  startTime,
  endTime,
}: {
  date: Control;
  startTime: Control;
  endTime: Control;
}) {
  const t = useTexts('sessions');
  return (
    <FieldRow>
      <DateField label={t('app:field.date')} {...date} />
      <TimeField label={t('startTime')} {...startTime} />
      <TimeField label={t('endTime')} {...endTime} />
    </FieldRow>
  );
}
