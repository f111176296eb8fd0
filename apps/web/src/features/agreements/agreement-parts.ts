import { textPart } from '../../shared/both-versions/text-part';
import { type Part } from '../../shared/both-versions/versions';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type AgreementValues } from './agreement-values';

/** What two people may have written of one agreement; parties and what they promise mean nothing apart. */
export function useAgreementParts(): Part<AgreementValues>[] {
  const t = useTexts('agreements');
  const { date, number } = useFormat();
  const day = (value: string) => (value ? date(value, 'short') : '');
  return [
    textPart('title', t('field.title')),
    textPart('object', t('field.object')),
    { keys: ['signedOn'], label: t('field.signedOn'), words: ({ signedOn }) => day(signedOn) },
    { keys: ['from'], label: t('field.from'), words: ({ from }) => day(from) },
    { keys: ['to'], label: t('field.to'), words: ({ to }) => day(to) },
    { keys: ['renewal'], label: t('field.renewal'), words: ({ renewal }) => t(`renewal.${renewal}`) },
    {
      keys: ['parties', 'commitments'],
      label: t('partiesAndPromises'),
      words: ({ parties, commitments }) =>
        [
          ...parties.map(({ name, role }) => `${name} (${t(`role.${role}`)})`),
          ...commitments.map(({ what, amount, quantity, dueOn }) =>
            [what, amount !== null && t('madAmount', { amount: number(amount) }), quantity, day(dueOn)]
              .filter(Boolean)
              .join(' · '),
          ),
        ].join(' ; '),
    },
  ];
}
