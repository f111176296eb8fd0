import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Member } from './kinds';
import { useFunctionWord } from './use-function-word';

/** What differs between two states of one member: each field's label, and how the later state has it. */
export function useMemberWords() {
  const t = useTexts('cooperatives');
  const { date } = useFormat();
  const functionWord = useFunctionWord();
  const wordsOf = (member: Member) => [
    { label: t('members.givenName'), value: member.givenName },
    { label: t('members.familyName'), value: member.familyName },
    { label: t('members.nameAr'), value: member.nameAr || '–' },
    { label: t('members.sex'), value: t(`states:sex.${member.sex}`) },
    { label: t('members.function'), value: functionWord(member) },
    { label: t('members.birthYear'), value: String(member.birthYear ?? '–') },
    { label: t('members.phone'), value: member.phone ?? '–' },
    { label: t('members.toDate'), value: date(member.toDate) },
  ];
  return (before: Member, after: Member): { label: string; value: string }[] => {
    const earlier = wordsOf(before);
    return wordsOf(after).filter(({ value }, place) => value !== earlier[place]?.value);
  };
}
