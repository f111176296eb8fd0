import { type FormLanguage, type FormText, ownOf, UNNAMED_LANGUAGE } from './form';
import { type LocalizedText } from '../localized-text';

/** The three languages of a grid, as its workbook names them. */
export const gridLanguages: FormLanguage[] = [
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
  { code: 'en', name: 'English' },
];

/** The columns that a grid's workbook has beyond those of a form, by what they may be called. */
export const gridNames: ReadonlyMap<string, string> = new Map([
  ['tiwizi_category', 'category'],
  ['category', 'category'],
  ['tiwizi_weight', 'weight'],
  ['weight', 'weight'],
  ['tiwizi_target', 'target'],
  ['target', 'target'],
  ['tiwizi_blocker', 'blocker'],
  ['tiwizi_kinds', 'kinds'],
  ['tiwizi_sectors', 'sectors'],
  ['tiwizi_law', 'law'],
  ['tiwizi_law_source', 'law_source'],
  ['tiwizi_law_verified', 'law_verified'],
]);

export const remediesSheet = 'tiwizi_remedies';
export const titleColumn = 'tiwizi_title';

/** Answers that are no level: every criterion offers them beside its five levels. */
export const otherAnswers: Record<string, LocalizedText> = {
  not_applicable: { fr: 'Sans objet', ar: 'غير معني', en: 'Not applicable' },
  not_verified: { fr: 'Non vérifié', ar: 'غير متحقق منه', en: 'Not verified' },
  refused: { fr: 'Refusé', ar: 'مرفوض', en: 'Refused' },
};

/** Words of a workbook as a text of the product. A column that names no language is French, as the product is. */
export function localized(text: FormText): LocalizedText {
  const words = (language: string) => ownOf(text, language) ?? '';
  return { fr: words('fr') || words(UNNAMED_LANGUAGE), ar: words('ar'), en: words('en') };
}

/** A text of the product by language; a language without words has no entry. */
export function formText(text: LocalizedText): FormText {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words !== ''));
}
