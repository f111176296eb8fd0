import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listCooperativeFairs } from '@tiwizi/api-client';
import { DescriptionList, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

const mostShown = 5;

/** The cooperative's latest fairs and what it sold there; nothing where it was at none. */
export default function FairsSection({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts('fairs');
  const { name, number, date } = useFormat();
  const { data } = useQuery({
    queryKey: ['fairs', 'cooperative', cooperativeId],
    queryFn: ({ signal }) => listCooperativeFairs(api, { path: { id: cooperativeId }, signal }),
    retry: false,
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('title')}>
      <DescriptionList
        items={data.items.slice(0, mostShown).map(({ id, fair, state, figures }) => ({
          label: date(fair.fromOn, 'short'),
          value: (
            <span key={id}>
              <Link to={`/fairs/${fair.id}`}>{name(fair.nameFr, fair.nameAr)}</Link> ·{' '}
              {figures.amount === null
                ? t(`state.${state}`)
                : t('mad', { amount: number(figures.amount, Number.isInteger(figures.amount) ? 0 : 2) })}
            </span>
          ),
        }))}
      />
    </Section>
  );
}
