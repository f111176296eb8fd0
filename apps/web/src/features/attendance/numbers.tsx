import { useSyncExternalStore } from 'react';
import { SEXES } from '@tiwizi/domain';
import { FieldRow, NumberField, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Headcount, type Roll } from './roll';
import { type SheetStore } from './sheet-store';

export interface NumbersProps {
  roll: Roll;
  store: SheetStore;
  onCount: (headcount: Headcount) => void;
}

const most = 2000;

/** People counted without their names, cooperative by cooperative. */
export function Numbers({ roll, store, onCount }: NumbersProps) {
  const { counts } = useSyncExternalStore(store.subscribe, store.read).sheet;
  const t = useTexts('attendance');
  const format = useFormat();
  return (
    <Stack gap={6}>
      <p>{t('numbersHint')}</p>
      {roll.cooperatives.map(({ enrolmentId, nameFr, nameAr }) => {
        const headcount = counts[enrolmentId] ?? { enrolmentId, female: 0, male: 0, unknown: 0 };
        return (
          <Section key={enrolmentId} title={format.name(nameFr, nameAr)}>
            <FieldRow>
              {SEXES.map((sex) => (
                <NumberField
                  key={sex}
                  label={t(`states:sex.${sex}`)}
                  inputMode="numeric"
                  min={0}
                  max={most}
                  step={1}
                  value={headcount[sex] === 0 ? '' : headcount[sex]}
                  onChange={({ target: { value } }) => onCount({ ...headcount, [sex]: wholeNumber(value) })}
                />
              ))}
            </FieldRow>
          </Section>
        );
      })}
    </Stack>
  );
}

const wholeNumber = (text: string) => Math.min(Math.max(Math.trunc(Number(text)) || 0, 0), most);
