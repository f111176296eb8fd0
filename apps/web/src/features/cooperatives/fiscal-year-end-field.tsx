import { type ComponentProps } from 'react';
import { addDays, addMonths } from '@tiwizi/domain';
import { SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

// Of a year of 365 days: the last days of its months, December's first because nearly everybody closes then.
const monthEnds = Array.from({ length: 12 }, (_, month) =>
  addDays(addMonths('2001-01-01', month + 1), -1).slice(5),
);
const offered = ['12-31', ...monthEnds.filter((day) => day !== '12-31')];

type Wiring = Omit<ComponentProps<typeof SelectField>, 'label' | 'options'>;

/** The day on which the fiscal year ends: the end of a month, or the odd day that the record holds. */
export function FiscalYearEndField({ held, ...field }: Wiring & { held: string }) {
  const t = useTexts('cooperatives');
  const { date } = useFormat();
  const days = offered.includes(held) ? offered : [held, ...offered];
  return (
    <SelectField
      label={t('field.fiscalYearEnd')}
      options={days.map((day) => ({ value: day, label: date(`2000-${day}`, 'day') }))}
      {...field}
    />
  );
}
