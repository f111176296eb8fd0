import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readNetwork } from '@tiwizi/api-client';
import { ButtonLink, DescriptionList, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

const mostShown = 6;

/** What the cooperative belongs to today, and how many belong to it; nothing for who does not accompany it. */
export default function NetworksSection({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts('networks');
  const { name, number } = useFormat();
  const { data } = useQuery({
    queryKey: ['networks', 'one', cooperativeId],
    queryFn: ({ signal }) => readNetwork(api, { path: { id: cooperativeId }, signal }),
    retry: false,
  });
  if (data === undefined) return null;
  const { belongsTo, figures } = data;
  const now = belongsTo.filter(({ toDate }) => toDate === null).slice(0, mostShown);
  return (
    <Section
      title={t('title')}
      more={<ButtonLink to={`/networks/${cooperativeId}`}>{t('app:do.open')}</ButtonLink>}
    >
      <DescriptionList
        items={[
          {
            label: t('belongsTo'),
            value:
              now.length === 0
                ? t('alone.title')
                : now.map(({ id, network, role }) => (
                    <div key={id}>
                      <Link to={`/networks/${network.id}`}>{name(network.nameFr, network.nameAr)}</Link>
                      {role !== 'member' && ` · ${t(`role.${role}`)}`}
                    </div>
                  )),
          },
          ...(figures.organisations > 0
            ? [{ label: t('members'), value: number(figures.organisations) }]
            : []),
        ]}
      />
    </Section>
  );
}
