import { textPart } from '../../shared/both-versions/text-part';
import { type Part } from '../../shared/both-versions/versions';
import { useTopics } from '../../shared/practice-topics';
import { useTexts } from '../../shared/texts';
import { type PracticeValues } from './practice-form';

/** What two people may have written of one practice. */
export function usePracticeParts(): Part<PracticeValues>[] {
  const t = useTexts('practices');
  const topics = useTopics();
  const french = (label: string) => `${label} · ${t('inFrench')}`;
  const arabic = (label: string) => `${label} · ${t('inArabic')}`;
  return [
    textPart('titleFr', french(t('field.title'))),
    textPart('storyFr', french(t('part.story'))),
    textPart('stepsFr', french(t('part.steps'))),
    textPart('resultFr', french(t('part.result'))),
    textPart('titleAr', arabic(t('field.title'))),
    textPart('storyAr', arabic(t('part.story'))),
    textPart('stepsAr', arabic(t('part.steps'))),
    textPart('resultAr', arabic(t('part.result'))),
    {
      keys: ['criteria'],
      label: t('field.criteria'),
      words: ({ criteria }) => criteria.map((code) => topics.nameOf(code)).join(' ; '),
    },
    { keys: ['named'], label: t('named'), words: ({ named }) => t(named ? 'yes' : 'no') },
  ];
}
