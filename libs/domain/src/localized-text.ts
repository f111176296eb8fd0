/** A text that people read, in the product's three languages. French is the default. */
export interface LocalizedText {
  fr: string;
  ar: string;
  en: string;
}
