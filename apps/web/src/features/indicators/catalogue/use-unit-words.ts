import { type UnitBase, UNIT_BASES } from '@tiwizi/domain';
import { useTexts } from '../../../shared/texts';

const isBase = (word: string): word is UnitBase => UNIT_BASES.some((base) => base === word);

/** Writes a unit such as MAD/person in the reader's words. */
export function useUnitWords(): (unitCode: string) => string {
  const t = useTexts('indicator-catalogue');
  return (unitCode) =>
    unitCode === '1'
      ? t('form.noUnit')
      : unitCode
          .replace(/[A-Za-z]+/g, (word) => (isBase(word) ? t(`units.${word}`) : word))
          .replace(/[/*]/g, ' $& ');
}
