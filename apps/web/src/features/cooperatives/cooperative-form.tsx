import { formRules } from '@tiwizi/api-client';
import { COOPERATIVE_KINDS, SECTORS } from '@tiwizi/domain';
import { CodeField, DateField, FieldRow, SelectField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type CooperativeValues } from './cooperative-values';
import { FiscalYearEndField } from './fiscal-year-end-field';
import { useTerritories } from './use-territories';

const rules = formRules.CreateCooperativeDto;

/** The fields of a cooperative's record, to add one or to change it. */
export function CooperativeFields({ form }: { form: ReturnType<typeof useProblemForm<CooperativeValues>> }) {
  const t = useTexts('cooperatives');
  const territories = useTerritories();
  const optional = t('app:field.optional');
  const choose = t('app:field.choose');
  const provinceId = form.watch('provinceId');
  const asOptions = (list: ReturnType<typeof territories.of>) =>
    list.map((each) => ({ value: each.id, label: territories.nameOf(each) }));
  return (
    <>
      <FieldRow>
        <TextField label={t('field.nameFr')} dir="ltr" {...form.field('nameFr', rules.nameFr)} />
        <TextField
          label={t('field.nameAr')}
          dir="rtl"
          lang="ar"
          optional={optional}
          {...form.field('nameAr', rules.nameAr)}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={t('field.kind')}
          options={COOPERATIVE_KINDS.map((kind) => ({ value: kind, label: t(`states:kind.${kind}`) }))}
          {...form.field('kind', rules.kind)}
        />
        <SelectField
          label={t('field.sector')}
          placeholder={choose}
          options={SECTORS.map((sector) => ({ value: sector, label: t(`states:sector.${sector}`) }))}
          {...form.field('sector', rules.sector)}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          // The options come later than the value that an open record brings.
          key={`province ${territories.ready}`}
          label={t('field.province')}
          placeholder={choose}
          options={asOptions(territories.of('province'))}
          {...form.field('provinceId', rules.territoryId, {
            onChange: () => form.setValue('territoryId', ''),
          })}
        />
        <SelectField
          key={`commune ${territories.ready} ${provinceId}`}
          label={t('states:territory.commune')}
          placeholder={t('field.wholeProvince')}
          disabled={provinceId === ''}
          options={asOptions(provinceId === '' ? [] : territories.of('commune', provinceId))}
          {...form.field('territoryId')}
        />
      </FieldRow>
      <FieldRow>
        <DateField label={t('field.foundedOn')} optional={optional} {...form.field('foundedOn')} />
        <FiscalYearEndField
          {...form.field('fiscalYearEnd', rules.fiscalYearEnd)}
          held={form.getValues('fiscalYearEnd')}
        />
      </FieldRow>
      <FieldRow>
        <CodeField label={t('field.code')} {...form.field('code', rules.code)} />
        <CodeField
          label={t('field.registrationNumber')}
          optional={optional}
          {...form.field('registrationNumber', rules.registrationNumber)}
        />
      </FieldRow>
      <FieldRow>
        <CodeField
          label={t('field.phone')}
          type="tel"
          optional={optional}
          {...form.field('phone', rules.phone)}
        />
      </FieldRow>
    </>
  );
}
