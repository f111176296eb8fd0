import { useTexts } from '../../shared/texts';
import { type Member } from './kinds';

/** What a member is in the cooperative, as one says it of a woman or of a man; of both where it is not known. */
export function useFunctionWord() {
  const t = useTexts('cooperatives');
  return ({ sex, function: held }: Pick<Member, 'sex' | 'function'>): string =>
    sex === 'unknown' ? t(`states:function.${held}`) : t(`members.functionOf.${sex}.${held}`);
}
