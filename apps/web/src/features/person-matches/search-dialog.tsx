import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchPersonMatches } from '@tiwizi/api-client';
import { Button, Dialog, SearchField, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { Comparison } from './comparison';
import { type ComparedPerson } from './kinds';
import styles from './person-matches.module.css';
import { type MergeActs } from './use-merge';

export interface SearchDialogProps {
  person: ComparedPerson;
  acts: MergeActs;
  onClose: () => void;
}

/** Somebody else of the cooperatives of the programme, by words of the name or by the member's number. */
export function SearchDialog({ person, acts, onClose }: SearchDialogProps) {
  const t = useTexts('person-matches');
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: ['person-matches', 'search', person.personId, search],
    queryFn: ({ signal }) =>
      searchPersonMatches(api, { path: { id: person.personId }, query: { search }, signal }),
    enabled: search.trim() !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <Dialog open title={t('search')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack>
        <p>{t('searchHint')}</p>
        <SearchField label={t('searchLabel')} value={search} onSearch={setSearch} />
        {search.trim() !== '' && (
          <Loaded query={query} rows={3}>
            {({ items }) =>
              items.length === 0 ? (
                <p>{t('nobody')}</p>
              ) : (
                items.map((match) => (
                  <div key={match.person.personId} className={styles['match']}>
                    <Comparison person={person} match={match} />
                    <Button
                      look="primary"
                      icon="check"
                      busy={acts.busy !== null}
                      onClick={() => {
                        onClose();
                        void acts.merge(match.person, person);
                      }}
                    >
                      {t('same')}
                    </Button>
                  </div>
                ))
              )
            }
          </Loaded>
        )}
      </Stack>
    </Dialog>
  );
}
