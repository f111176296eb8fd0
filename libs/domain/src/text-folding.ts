const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Alef with wasla; other forms of alef lose their hamza or madda as marks.
  '\u0671': '\u0627',
  // Alef maksura and Farsi yeh are ya, ta marbuta is ha, keheh is kaf.
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u0629': '\u0647',
  '\u06a9': '\u0643',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
// Marks (accents, Arabic vowels), tatweel, and invisible characters such as direction marks.
const DROPPED = /[\p{M}\u0640\p{Cf}]/gu;
// Quotes, apostrophes and dashes, which people type in many ways, separate words as a space does.
const SEPARATORS = /[\s\p{Pd}\p{Pi}\p{Pf}'"`´ʼʹ_]+/gu;

/**
 * The form in which names are searched and matched, so that "Coopérative El‑Amal", "cooperative el amal" and the same name
 * in Arabic with or without vowels meet: lower case, no accents, Arabic without vowels and tatweel, with one alef, ya
 * and ha, ligatures opened, Latin digits, single spaces. Folding twice changes nothing. Never shown to people.
 */
export function foldForSearch(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Lower case can bring new marks (İ gives i and a dot), so decompose again before dropping them.
      .normalize('NFKD')
      .replace(DROPPED, '')
      .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
      .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(SEPARATORS, ' ')
      .trim()
  );
}
