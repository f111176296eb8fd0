import { textPart } from '../../../shared/both-versions/text-part';
import { type Part } from '../../../shared/both-versions/versions';
import { useTexts } from '../../../shared/texts';
import { type ResourceContent } from './kinds';
import { useOpeningWords } from './use-opening-words';

/** What two people may have written of one resource. */
export function useResourceParts(): Part<ResourceContent>[] {
  const t = useTexts('shared-resources');
  const { ofWeek } = useOpeningWords();
  const yesNo = (yes: boolean) => t(yes ? 'yes' : 'no');
  return [
    { keys: ['kind'], label: t('kindLabel'), words: ({ kind }) => t(`kind.${kind}`) },
    textPart('nameFr', t('nameFr')),
    textPart('nameAr', t('nameAr')),
    textPart('place', t('place')),
    { keys: ['capacity'], label: t('capacity'), words: ({ capacity }) => capacity },
    { keys: ['openings'], label: t('openings'), words: ({ openings }) => ofWeek(openings) },
    {
      keys: ['bookableBy'],
      label: t('bookableLabel'),
      words: ({ bookableBy }) => t(`bookable.${bookableBy}`),
    },
    { keys: ['confirms'], label: t('confirmsField'), words: ({ confirms }) => yesNo(confirms) },
    textPart('contact', t('contact')),
    textPart('rules', t('rules')),
    textPart('descriptionFr', t('descriptionFr')),
    textPart('descriptionAr', t('descriptionAr')),
    { keys: ['retired'], label: t('retiredField'), words: ({ retired }) => yesNo(retired) },
  ];
}
