import { foldForSearch } from '@tiwizi/domain';

/** What a search looks through: both names and the code, folded. */
export function searchKeyOf({
  nameFr,
  nameAr,
  code,
}: {
  nameFr: string;
  nameAr: string;
  code: string;
}): string {
  return foldForSearch(`${nameFr} ${nameAr} ${code}`);
}

/** The words of a search as LIKE patterns: each must stand somewhere in the key. */
export function searchPatterns(folded: string): string[] {
  return folded.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
