import { Button, ButtonLink, Cluster, DateField, FieldRow, SelectField, TimeField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type PlanRhythm, type Preview } from './plan-request';
import styles from './planning.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof weekdays)[number];

export const isWeekday = (day: number): day is Weekday => weekdays.some((one) => one === day);

export interface RhythmFieldsProps {
  rhythm: PlanRhythm;
  onChange: (rhythm: PlanRhythm) => void;
  /** Undefined until the first proposal is there. */
  preview: Preview | undefined;
}

/** The days that are preferred, best first, with their hours; Ramadan's; and when trainings begin. */
export function RhythmFields({ rhythm, onChange, preview }: RhythmFieldsProps) {
  const t = useTexts('planning');
  const may = useMay();
  const { days, ramadanHours, trainingsFrom } = rhythm;
  const change = (place: number, part: Partial<PlanRhythm['days'][number]>) =>
    onChange({ ...rhythm, days: days.map((day, turn) => (turn === place ? { ...day, ...part } : day)) });
  const spare = weekdays.filter((day) => !days.some(({ weekday }) => weekday === day));
  const [next] = spare;
  const last = days.at(-1);
  const hasTrainings = preview?.trainings.some(({ waiting }) => waiting > 0) ?? false;
  return (
    <>
      {days.map((day, place) => (
        <FieldRow key={day.weekday}>
          <SelectField
            label={t(place === 0 ? 'days.preferred' : 'days.next')}
            value={String(day.weekday)}
            onChange={(event) => change(place, { weekday: Number(event.target.value) })}
            options={weekdays
              .filter((one) => one === day.weekday || spare.includes(one))
              .map((one) => ({ value: String(one), label: t(`sessions:weekday.${one}`) }))}
          />
          <TimeField
            label={t('sessions:startTime')}
            value={day.startTime}
            onChange={(event) => change(place, { startTime: event.target.value })}
          />
          <TimeField
            label={t('sessions:endTime')}
            value={day.endTime}
            onChange={(event) => change(place, { endTime: event.target.value })}
          />
          {days.length > 1 && (
            <Button
              look="quiet"
              onClick={() => onChange({ ...rhythm, days: days.filter((_, turn) => turn !== place) })}
            >
              {t('days.remove')}
            </Button>
          )}
        </FieldRow>
      ))}
      {next !== undefined && last && (
        <Cluster>
          <Button
            icon="plus"
            onClick={() => onChange({ ...rhythm, days: [...days, { ...last, weekday: next }] })}
          >
            {t('days.add')}
          </Button>
        </Cluster>
      )}
      <RamadanFields
        hours={ramadanHours}
        preview={preview}
        onChange={(part) => onChange({ ...rhythm, ramadanHours: { ...ramadanHours, ...part } })}
      />
      {hasTrainings && (
        <DateField
          label={t('days.trainingsFrom')}
          hint={t('days.trainingsFromHint')}
          value={trainingsFrom ?? preview?.trainingsFrom ?? ''}
          onChange={(event) => onChange({ ...rhythm, trainingsFrom: event.target.value || null })}
        />
      )}
      {may('holidays.read') && (
        <Cluster>
          <ButtonLink look="quiet" icon="calendar" to="/holidays">
            {t('days.toHolidays')}
          </ButtonLink>
        </Cluster>
      )}
    </>
  );
}

interface RamadanFieldsProps {
  hours: PlanRhythm['ramadanHours'];
  preview: Preview | undefined;
  onChange: (part: Partial<PlanRhythm['ramadanHours']>) => void;
}

/** Only where Ramadan falls into the programme. */
function RamadanFields({ hours, preview, onChange }: RamadanFieldsProps) {
  const t = useTexts('planning');
  const format = useFormat();
  const ramadan = preview?.holidays.find(({ kind }) => kind === 'ramadan');
  if (!ramadan) return null;
  const { announced } = ramadan;
  const span = { from: format.date(ramadan.from), to: format.date(ramadan.to) };
  return (
    <fieldset className={styles['hours']}>
      <legend>
        {t('days.ramadan')}
        <span className={styles['soft']}>
          {t(announced ? 'days.ramadanDays' : 'days.ramadanToConfirm', span)}
        </span>
      </legend>
      <FieldRow>
        <TimeField
          label={t('sessions:startTime')}
          value={hours.startTime}
          onChange={(event) => onChange({ startTime: event.target.value })}
        />
        <TimeField
          label={t('sessions:endTime')}
          value={hours.endTime}
          onChange={(event) => onChange({ endTime: event.target.value })}
        />
      </FieldRow>
    </fieldset>
  );
}
