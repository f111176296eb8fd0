import { useQuery } from '@tanstack/react-query';
import { textPart } from '../../shared/both-versions/text-part';
import { type Part } from '../../shared/both-versions/versions';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { schemes } from './kinds';
import { type SupportValues } from './support-values';
import { useSupportWords } from './use-support-words';

/** What two people may have written of one support. `actionName` says what an action of the plan is called. */
export function useSupportParts(actionName: (id: string) => string): Part<SupportValues>[] {
  const t = useTexts('supports');
  const { text, date } = useFormat();
  const { money } = useSupportWords();
  const { data } = useQuery(schemes);
  const schemeName = (id: string) => {
    const scheme = data?.items.find((each) => each.id === id);
    return scheme ? text(scheme.name) : '';
  };
  const amount = (value: number | null) => (value === null ? '' : money(value));
  return [
    { keys: ['schemeId'], label: t('field.scheme'), words: ({ schemeId }) => schemeName(schemeId) },
    textPart('funder', t('field.funder')),
    textPart('object', t('field.object')),
    {
      keys: ['category'],
      label: t('field.category'),
      words: ({ category }) => t(`states:category.${category}`),
    },
    {
      keys: ['inKind'],
      label: t('field.inKind'),
      words: ({ inKind }) => t(inKind === 'yes' ? 'inKind' : 'inMoney'),
    },
    { keys: ['amount'], label: t('field.amount'), words: (values) => amount(values.amount) },
    { keys: ['totalCost'], label: t('field.totalCost'), words: ({ totalCost }) => amount(totalCost) },
    { keys: ['from'], label: t('field.from'), words: ({ from }) => date(from, 'short') },
    { keys: ['to'], label: t('field.to'), words: ({ to }) => (to ? date(to, 'short') : '') },
    { keys: ['status'], label: t('field.status'), words: ({ status }) => t(`status.${status}`) },
    { keys: ['actionId'], label: t('field.action'), words: ({ actionId }) => actionName(actionId) },
    textPart('note', t('field.note')),
  ];
}
