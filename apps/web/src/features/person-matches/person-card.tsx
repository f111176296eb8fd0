import { useState } from 'react';
import { Button, Card, Cluster } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Comparison } from './comparison';
import { type PersonMatch, type ProvisionalPerson } from './kinds';
import styles from './person-matches.module.css';
import { SearchDialog } from './search-dialog';
import { type MergeActs } from './use-merge';

export interface PersonCardProps {
  item: ProvisionalPerson;
  acts: MergeActs;
}

/** Somebody who came, whom they may be, and the three ways on. */
export function PersonCard({ item: { person, matches }, acts }: PersonCardProps) {
  const t = useTexts('person-matches');
  const { date, name } = useFormat();
  const [searching, setSearching] = useState(false);
  const [best, ...others] = matches;
  const busy = acts.busy === person.personId;
  return (
    <Card>
      <div className={styles['card']}>
        <div className={styles['head']}>
          <h2>
            <bdi>{name(person.name, person.nameAr)}</bdi>
          </h2>
          <span className={styles['soft']}>
            {[
              name(person.memberships[0]?.nameFr ?? '', person.memberships[0]?.nameAr ?? ''),
              person.lastSeen && date(person.lastSeen, 'day'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        {best === undefined ? (
          <p>{t('noMatch')}</p>
        ) : (
          <Match person={person} match={best} acts={acts} busy={busy} />
        )}
        {others.length > 0 && (
          <details className={styles['others']}>
            <summary>{t('others', { count: others.length })}</summary>
            <div>
              {others.map((match) => (
                <Match key={match.person.personId} person={person} match={match} acts={acts} busy={busy} />
              ))}
            </div>
          </details>
        )}
        <Cluster>
          <Button icon="search" onClick={() => setSearching(true)}>
            {t('search')}
          </Button>
          <Button icon="plus" busy={busy} onClick={() => void acts.confirm(person)}>
            {t('isNew')}
          </Button>
        </Cluster>
      </div>
      {searching && <SearchDialog person={person} acts={acts} onClose={() => setSearching(false)} />}
    </Card>
  );
}

interface MatchProps extends Pick<PersonCardProps, 'acts'> {
  person: ProvisionalPerson['person'];
  match: PersonMatch;
  busy: boolean;
}

function Match({ person, match, acts, busy }: MatchProps) {
  const t = useTexts('person-matches');
  return (
    <div className={styles['match']}>
      <Comparison person={person} match={match} />
      <Cluster>
        <Button look="primary" icon="check" busy={busy} onClick={() => void acts.merge(match.person, person)}>
          {t('same')}
        </Button>
      </Cluster>
    </div>
  );
}
