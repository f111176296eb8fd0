import { useQuery } from '@tanstack/react-query';
import { ButtonLink, DescriptionList, Section, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { legalCalendarOf, legalSigns } from '../../shared/legal';
import { useTexts } from '../../shared/texts';

const mostShown = 4;

/** What the law asks next of the cooperative; nothing for who does not accompany it. */
export function LegalSection({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts('legal');
  const { date } = useFormat();
  const { data } = useQuery({ ...legalCalendarOf(cooperativeId), retry: false });
  if (data === undefined) return null;
  const open = data.items.filter(({ state }) => state !== 'done').slice(0, mostShown);
  return (
    <Section
      title={t('title')}
      more={<ButtonLink to={`/cooperatives/${cooperativeId}/legal`}>{t('app:do.open')}</ButtonLink>}
    >
      <DescriptionList
        items={open.map(({ code, dueOn, state }) => ({
          label: `${t(`item.${code}`)} · ${date(dueOn, 'short')}`,
          value: <StateSign state={legalSigns[state]} word={t(`standing.${state}`)} />,
        }))}
      />
    </Section>
  );
}
