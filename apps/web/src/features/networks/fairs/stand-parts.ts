import { type Part } from '../../../shared/both-versions/versions';
import { textPart } from '../../../shared/both-versions/text-part';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type StandContent } from './kinds';
import { useFairWords } from './use-fair-words';

/** What two people may have told of one stand; its days are told together. */
export function useStandParts(): Part<StandContent>[] {
  const t = useTexts('fairs');
  const { date, number } = useFormat();
  const { mad } = useFairWords();
  return [
    { keys: ['state'], label: t('stateLabel'), words: ({ state }) => t(`state.${state}`) },
    textPart('standNumber', t('standNumber')),
    {
      keys: ['days'],
      label: t('sales'),
      words: ({ days }) =>
        days
          .filter(({ amount, buyers, orders }) => amount !== null || buyers !== null || orders !== null)
          .map(({ day, amount, buyers, orders }) => {
            const counted = [`${t('buyers')} ${number(buyers)}`, `${t('orders')} ${number(orders)}`];
            return [date(day, 'day'), mad(amount), ...counted].join(' · ');
          })
          .join(' ; '),
    },
    textPart('bestSold', t('bestSold')),
    { keys: ['standCost'], label: t('standCost'), words: ({ standCost }) => mad(standCost) },
    { keys: ['transportCost'], label: t('transportCost'), words: ({ transportCost }) => mad(transportCost) },
  ];
}
