import { textPart } from '../../../shared/both-versions/text-part';
import { type Part } from '../../../shared/both-versions/versions';
import { useTexts } from '../../../shared/texts';
import { type FairValues } from './fair-form';
import { useFairWords } from './use-fair-words';

/** What two people may have written of one fair. */
export function useFairParts(): Part<FairValues>[] {
  const t = useTexts('fairs');
  const { days } = useFairWords();
  return [
    { keys: ['kind'], label: t('kindLabel'), words: ({ kind }) => t(`kind.${kind}`) },
    textPart('nameFr', t('nameFr')),
    textPart('nameAr', t('nameAr')),
    { keys: ['fromOn', 'toOn'], label: t('days'), words: days },
    textPart('place', t('place')),
    textPart('organiser', t('organiser')),
    textPart('tour', t('tour')),
    textPart('institutionLines', t('institutions')),
    textPart('notes', t('notes')),
    {
      keys: ['cancelled'],
      label: t('cancelledField'),
      words: ({ cancelled }) => t(cancelled ? 'yes' : 'no'),
    },
  ];
}
