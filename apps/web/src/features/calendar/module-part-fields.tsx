import { FieldRow, NumberField, SegmentedControl } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { asNumber, type NewSession } from './new-session-values';

const mostParts = 50;

/** Whether a session is a whole module or one part of it: a module is had once all its parts were held. */
export function ModulePartFields({ form, onChange }: { form: NewSession; onChange: () => void }) {
  const t = useTexts('sessions');
  const parts = form.watch('parts') ?? mostParts;
  const followed = { ...asNumber, onChange };
  return (
    <>
      <SegmentedControl
        label={t('part.covers')}
        hint={t('part.hint')}
        choices={[
          { value: 'whole', label: t('part.whole') },
          { value: 'part', label: t('part.one') },
        ]}
        {...form.field('covers', {}, { onChange })}
      />
      {form.watch('covers') === 'part' && (
        <FieldRow>
          <NumberField
            label={t('part.which')}
            {...form.field('part', { required: true, min: 1, max: parts }, followed)}
          />
          <NumberField
            label={t('part.of')}
            {...form.field('parts', { required: true, min: 2, max: mostParts }, followed)}
          />
        </FieldRow>
      )}
    </>
  );
}
