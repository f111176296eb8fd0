import { FieldRow, SelectField, TimeField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';

export interface PlanRhythm {
  /** 1 is Monday. */
  weekday: number;
  startTime: string;
  endTime: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The day that is preferred, and the hours. */
export function RhythmFields({
  rhythm,
  onChange,
}: {
  rhythm: PlanRhythm;
  onChange: (rhythm: PlanRhythm) => void;
}) {
  const t = useTexts('sessions');
  return (
    <FieldRow>
      <SelectField
        label={t('plan.weekday')}
        value={String(rhythm.weekday)}
        onChange={(event) => onChange({ ...rhythm, weekday: Number(event.target.value) })}
        options={weekdays.map((day) => ({ value: String(day), label: t(`weekday.${day}`) }))}
      />
      <TimeField
        label={t('startTime')}
        value={rhythm.startTime}
        onChange={(event) => onChange({ ...rhythm, startTime: event.target.value })}
      />
      <TimeField
        label={t('endTime')}
        value={rhythm.endTime}
        onChange={(event) => onChange({ ...rhythm, endTime: event.target.value })}
      />
    </FieldRow>
  );
}
