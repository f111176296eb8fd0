import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Banner, EmptyState, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { diagnosticBy, gridBy } from './queries';
import { TalkCard } from './talk-card';

/** The pairs of levels that assessor and cooperative see differently, to be settled one by one at the table. */
export default function TalksPage() {
  const { id = '' } = useParams();
  const t = useTexts('diagnostics');
  const { name } = useFormat();
  const query = useQuery(diagnosticBy(id));
  const { data } = query;
  const { data: grid } = useQuery({ ...gridBy(data?.gridVersionId ?? ''), enabled: data !== undefined });
  const criteria = new Map(grid?.dimensions.flatMap((each) => each.criteria.map((one) => [one.code, one])));
  const cooperative = data && name(data.cooperativeNameFr, data.cooperativeNameAr);
  return (
    <Screen
      title={t('talks.title')}
      context={t('talks.context')}
      {...(cooperative && { tabTitle: `${t('talks.title')} · ${cooperative}` })}
      back={{ to: `/diagnostics/${id}`, label: data ? `${t('one')} · ${cooperative}` : t('one') }}
    >
      <Loaded query={query} rows={4}>
        {(diagnostic) => {
          const open = diagnostic.talks.filter(({ agreed }) => agreed === null).length;
          return (
            <Stack gap={6}>
              {diagnostic.talks.length === 0 ? (
                <EmptyState title={t('talks.none')} hint={t('talks.noneHint')} />
              ) : (
                <Banner tone={open > 0 ? 'attention' : 'done'}>
                  {open > 0 ? t('talks.open', { count: open }) : t('talks.allSettled')}
                </Banner>
              )}
              {diagnostic.talks.map((talk) => (
                <TalkCard
                  key={talk.criterionCode}
                  diagnostic={diagnostic}
                  talk={talk}
                  criterion={criteria.get(talk.criterionCode)}
                />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Screen>
  );
}
