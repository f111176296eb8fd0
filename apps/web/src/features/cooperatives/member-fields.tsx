import { type formRules } from '@tiwizi/api-client';
import { MEMBER_FUNCTIONS, SEXES } from '@tiwizi/domain';
import {
  CodeField,
  DateField,
  FieldRow,
  NumberField,
  SegmentedControl,
  SelectField,
  TextField,
} from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type MemberValues } from './member-values';

export interface MemberFieldsProps {
  form: ReturnType<typeof useProblemForm<MemberValues>>;
  rules: (typeof formRules)['CreateMemberDto'];
  isNew: boolean;
}

/** Code and first day are given once; whoever leaves gets a last day. */
export function MemberFields({ form, rules, isNew }: MemberFieldsProps) {
  const t = useTexts('cooperatives');
  const optional = t('app:field.optional');
  return (
    <>
      <FieldRow>
        <TextField label={t('members.givenName')} {...form.field('givenName', rules.givenName)} />
        <TextField label={t('members.familyName')} {...form.field('familyName', rules.familyName)} />
      </FieldRow>
      <TextField
        label={t('members.nameAr')}
        dir="rtl"
        lang="ar"
        optional={optional}
        {...form.field('nameAr', rules.nameAr)}
      />
      <SegmentedControl
        label={t('members.sex')}
        choices={SEXES.map((sex) => ({ value: sex, label: t(`states:sex.${sex}`) }))}
        {...form.field('sex', rules.sex)}
      />
      <FieldRow>
        <SelectField
          label={t('members.function')}
          options={MEMBER_FUNCTIONS.map((each) => ({ value: each, label: t(`states:function.${each}`) }))}
          {...form.field('function', rules.function)}
        />
        <NumberField
          label={t('members.birthYear')}
          optional={optional}
          inputMode="numeric"
          {...form.field('birthYear', rules.birthYear, {
            setValueAs: (typed: string | number | null) =>
              typed === '' || typed === null ? null : Number(typed),
          })}
        />
      </FieldRow>
      <CodeField
        label={t('members.phone')}
        type="tel"
        optional={optional}
        {...form.field('phone', rules.phone)}
      />
      {isNew ? (
        <FieldRow>
          <CodeField
            label={t('members.memberCode')}
            hint={t('members.memberCodeHint')}
            {...form.field('memberCode', rules.memberCode)}
          />
          <DateField label={t('members.fromDate')} {...form.field('fromDate', rules.fromDate)} />
        </FieldRow>
      ) : (
        <DateField
          label={t('members.toDate')}
          hint={t('members.toDateHint')}
          optional={optional}
          {...form.field('toDate')}
        />
      )}
    </>
  );
}
