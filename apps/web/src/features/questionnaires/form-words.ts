import {
  type FormLanguage,
  type FormText,
  formTextIn,
  type QuestionnaireForm,
  type QuestionType,
} from '@tiwizi/domain';
import { type Locale } from '@tiwizi/i18n';
import { useLocale } from '../../shared/texts';

/** A text of the form in the reader's language, or in whichever it speaks. */
export function useFormWords({ defaultLanguage }: Pick<QuestionnaireForm, 'defaultLanguage'>) {
  const locale = useLocale();
  return (text: FormText): string => formTextIn(text, locale, defaultLanguage);
}

/** Languages by their codes, in the reader's own words; a code that is none stays as it is. */
export function languageNames(codes: readonly FormLanguage['code'][], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return codes.map((code) => (code === 'default' ? '–' : nameOf(code))).join(', ');
}

/** Text keys end in no `_one`, which would make them plural forms. */
export const typeWords = {
  text: 'type.text',
  integer: 'type.integer',
  decimal: 'type.decimal',
  date: 'type.date',
  select_one: 'type.selectOne',
  select_multiple: 'type.selectMultiple',
  note: 'type.note',
  calculate: 'type.calculate',
} as const satisfies Record<QuestionType, string>;
