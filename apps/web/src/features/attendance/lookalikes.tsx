import { useMemo } from 'react';
import { isLikely, personLikeness } from '@tiwizi/domain';
import { Banner, Button, Cluster } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type RollPerson } from './roll';

export interface LookalikesProps {
  people: readonly RollPerson[];
  /** As typed so far, given and family name. */
  name: string;
  onFound: (person: RollPerson) => void;
}

const most = 3;

/** People of the roll whose name is much like the one being typed: found now, nobody has to be merged later. */
export function Lookalikes({ people, name, onFound }: LookalikesProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const alike = useMemo(() => {
    if (!/\S\s+\S/.test(name)) return [];
    const typed = { name, nameAr: '', sex: 'unknown', birthYear: null } as const;
    return people
      .map((person) => ({ person, likeness: personLikeness(typed, { ...person, birthYear: null }) }))
      .filter(({ likeness }) => isLikely(likeness))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most)
      .map(({ person }) => person);
  }, [people, name]);
  return (
    <div aria-live="polite">
      {alike.length > 0 && (
        <Banner tone="attention" title={t('walkIn.alike')}>
          <Cluster>
            {alike.map((person) => (
              <Button key={person.personId} icon="check" onClick={() => onFound(person)}>
                <bdi>{format.name(person.name, person.nameAr)}</bdi>
              </Button>
            ))}
          </Cluster>
        </Banner>
      )}
    </div>
  );
}
