import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listCalendarFeeds, listProgrammes, readCooperative } from '@tiwizi/api-client';
import { SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { FeedLink, type FeedSubject } from './feed-link';

interface Subject extends FeedSubject {
  key: string;
  label: string;
}

/** A secret link that puts one's sessions into the phone's own calendar. */
export default function SubscribePage() {
  const t = useTexts('feeds');
  const [chosen, setChosen] = useState('');
  const subjects = useSubjects();
  const feeds = useQuery({
    queryKey: ['calendar-feeds'],
    queryFn: ({ signal }) => listCalendarFeeds(api, { signal }),
  });
  const subject = subjects.find(({ key }) => key === chosen) ?? subjects[0];
  return (
    <Screen
      title={t('title')}
      context={t('intro')}
      back={{ to: '/calendar', label: t('sessions:title') }}
      width="reading"
    >
      <Loaded query={feeds}>
        {({ items }) =>
          subject && (
            <>
              {subjects.length > 1 && (
                <SelectField
                  label={t('which')}
                  value={subject.key}
                  onChange={(event) => setChosen(event.target.value)}
                  options={subjects.map(({ key, label }) => ({ value: key, label }))}
                />
              )}
              <FeedLink
                key={subject.key}
                subject={subject}
                feed={items.find(
                  (feed) =>
                    feed.programmeId === (subject.programmeId ?? null) &&
                    feed.cooperativeId === (subject.cooperativeId ?? null),
                )}
              />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}

/** What one may follow: one's own sessions, those of the cooperative that the address names, whole programmes. */
function useSubjects(): Subject[] {
  const t = useTexts('feeds');
  const { name } = useFormat();
  const me = useMe();
  const may = useMay();
  const [search] = useSearchParams();
  const cooperativeId = search.get('cooperative') ?? '';
  const cooperative = useQuery({
    queryKey: ['cooperatives', cooperativeId],
    queryFn: ({ signal }) => readCooperative(api, { path: { id: cooperativeId }, signal }),
    enabled: cooperativeId !== '' && may('cooperatives.read'),
  });
  const programmes = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
    enabled: may('sessions.plan'),
  });
  const own = may('my-day.read') || me.cooperativeId !== null;
  return [
    ...(cooperative.data
      ? [
          {
            key: cooperativeId,
            cooperativeId,
            label: t('cooperative', { name: name(cooperative.data.nameFr, cooperative.data.nameAr) }),
          },
        ]
      : []),
    ...(own ? [{ key: 'own', label: t(me.cooperativeId === null ? 'own' : 'ownCooperative') }] : []),
    ...(programmes.data?.items ?? []).map(({ id, nameFr, nameAr }) => ({
      key: id,
      programmeId: id,
      label: t('programme', { name: name(nameFr, nameAr) }),
    })),
  ];
}
