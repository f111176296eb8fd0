import { FieldRow, NumberField, Section } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type ReportFormState } from './agenda-fields';

const moments = ['countedBefore', 'countedAfter'] as const;
const most = 5000;
const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};

/** Right answers that the trainer counted on paper, for a session whose module has no questions of its own. */
export function CountedFields({ form }: { form: ReportFormState }) {
  const t = useTexts('session-report');
  return (
    <Section title={t('counted.title')} context={t('counted.hint')}>
      {moments.map((moment) => (
        <FieldRow key={moment}>
          <NumberField
            label={t(`counted.${moment}.right`)}
            optional={t('app:field.optional')}
            inputMode="numeric"
            {...form.field(`${moment}.right`, { min: 0, max: most }, asNumber)}
          />
          <NumberField
            label={t(`counted.${moment}.asked`)}
            optional={t('app:field.optional')}
            inputMode="numeric"
            {...form.field(`${moment}.asked`, { min: 0, max: most }, asNumber)}
          />
        </FieldRow>
      ))}
    </Section>
  );
}
