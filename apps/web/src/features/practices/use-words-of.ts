import { useLocale } from '../../shared/texts';

type Written<Part extends string> = Record<`${Part}Fr` | `${Part}Ar`, string>;

/** The words of a practice in the reader's language where it has them, else in the one that it was written in. */
export function useWordsOf() {
  const locale = useLocale();
  const wanted = locale === 'ar' ? 'ar' : 'fr';
  const pick = <Part extends string>(practice: Written<Part>, part: Part) => {
    const own = practice[`${part}${wanted === 'ar' ? 'Ar' : 'Fr'}`];
    const other = practice[`${part}${wanted === 'ar' ? 'Fr' : 'Ar'}`];
    return own.trim() === '' ? other : own;
  };
  return {
    pick,
    /** The language that a practice is shown in, where it is not the reader's. */
    otherLanguage: ({ titleFr, titleAr }: Written<'title'>): 'fr' | 'ar' | null =>
      wanted === 'ar' ? (titleAr.trim() === '' ? 'fr' : null) : titleFr.trim() === '' ? 'ar' : null,
  };
}
