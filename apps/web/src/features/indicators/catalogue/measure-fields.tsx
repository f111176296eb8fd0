import { ACROSS_COOPERATIVES, ACROSS_TIME, UNIT_BASES } from '@tiwizi/domain';
import { CheckboxField, CodeField, FieldRow, Section, SelectField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../../shared/texts';
import { FormulaField } from './formula-field';
import { type IndicatorFormState, type Language } from './indicator-form';
import { useUnitWords } from './use-unit-words';

const frequencies = ['1', '2', '3', '4', '6', '12'];
/** Units of two parts that a cooperative is measured in; others come out of a formula. */
const composed = ['MAD/person', 'MAD/quantity', 'MAD/kg', 'MAD/day', 'quantity/person', 'hour/person'];

/** How an indicator comes about, what it is counted in, and how it adds up. */
export function MeasureFields({ form, language }: { form: IndicatorFormState; language: Language }) {
  const t = useTexts('indicator-catalogue');
  const unitWords = useUnitWords();
  const [origin, nature, formula, code, unitCode] = form.watch([
    'origin',
    'nature',
    'formula',
    'code',
    'unitCode',
  ]);
  const units = [...new Set(['1', ...UNIT_BASES, ...composed, unitCode])];
  const origins = origin === 'automatic' ? (['automatic'] as const) : (['typed', 'formula'] as const);
  const ofFormula = origin === 'formula';
  const ratio = nature === 'ratio' && !ofFormula;
  return (
    <Section title={t('form.measure')}>
      <FieldRow>
        <SelectField
          label={t('originLabel')}
          options={origins.map((value) => ({ value, label: t(`origin.${value}`) }))}
          {...form.field('origin')}
        />
        {!ofFormula && (
          <SelectField
            label={t('form.nature')}
            options={(['number', 'ratio'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
            {...form.field('nature')}
          />
        )}
      </FieldRow>
      {ofFormula && (
        <FormulaField
          formula={formula}
          code={code}
          unitCode={unitCode}
          onUnit={(next) => form.setValue('unitCode', next, { shouldDirty: true })}
        >
          <CodeField label={t('form.formula')} hint={t('form.formulaHint')} {...form.field('formula')} />
        </FormulaField>
      )}
      {ratio ? (
        <FieldRow>
          <TextField
            key={`numerator ${language}`}
            label={t('form.numerator')}
            {...form.field(`numeratorName.${language}`, { required: language === 'fr' })}
          />
          <TextField
            key={`denominator ${language}`}
            label={t('form.denominator')}
            {...form.field(`denominatorName.${language}`, { required: language === 'fr' })}
          />
        </FieldRow>
      ) : (
        <FieldRow>
          <TextField
            key={`unit ${language}`}
            label={t('form.unitWords')}
            {...form.field(`unit.${language}`, { required: language === 'fr' })}
          />
          <SelectField
            label={t('form.unitCode')}
            options={units.map((value) => ({ value, label: unitWords(value) }))}
            {...form.field('unitCode')}
          />
        </FieldRow>
      )}
      {ofFormula ? (
        <p>{t('rulesOfFormula')}</p>
      ) : (
        <FieldRow>
          <SelectField
            label={t('acrossTime.label')}
            options={ACROSS_TIME.map((value) => ({ value, label: t(`acrossTime.${value}`) }))}
            {...form.field('acrossTime')}
          />
          <SelectField
            label={t('acrossCooperatives.label')}
            options={ACROSS_COOPERATIVES.map((value) => ({ value, label: t(`acrossCooperatives.${value}`) }))}
            {...form.field('acrossCooperatives')}
          />
        </FieldRow>
      )}
      <FieldRow>
        <SelectField
          label={t('direction.label')}
          options={(['increase', 'decrease'] as const).map((value) => ({
            value,
            label: t(`direction.${value}`),
          }))}
          {...form.field('direction')}
        />
        <SelectField
          label={t('frequency')}
          options={frequencies.map((value) => ({ value, label: t('every', { count: Number(value) }) }))}
          {...form.field('frequencyMonths')}
        />
        <SelectField
          label={t('form.decimals')}
          options={['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }))}
          {...form.field('decimals')}
        />
      </FieldRow>
      {!ratio && !ofFormula && (
        <>
          <CheckboxField label={t('disaggregation.sex')} {...form.register('bySex')} />
          <CheckboxField label={t('disaggregation.age_band')} {...form.register('byAgeBand')} />
          <CheckboxField label={t('disaggregation.territory')} {...form.register('byTerritory')} />
          <CheckboxField label={t('form.negative')} {...form.register('mayBeNegative')} />
        </>
      )}
    </Section>
  );
}
