import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Affiliation, type Organisation } from './kinds';
import styles from './networks.module.css';
import { useMembers } from './use-affiliations';

/** The network as a picture: itself, what belongs to it today, and what belongs to that where one looks closer. */
export function MembersTree({ network, members }: { network: Organisation; members: Affiliation[] }) {
  const { name } = useFormat();
  return (
    <div className={styles['tree']}>
      <strong className={styles['root']}>{name(network.nameFr, network.nameAr)}</strong>
      <Branches members={members} />
    </div>
  );
}

function Branches({ members }: { members: readonly Affiliation[] }) {
  return (
    <ul className={styles['branches']}>
      {members
        .filter(({ toDate }) => toDate === null)
        .map((member) => (
          <Branch key={member.id} member={member} />
        ))}
    </ul>
  );
}

function Branch({ member: { organisation, organisations, people, role } }: { member: Affiliation }) {
  const t = useTexts('networks');
  const { name } = useFormat();
  const [open, setOpen] = useState(false);
  const told = [
    t(`states:kind.${organisation.kind}`),
    ...(role === 'member' ? [] : [t(`role.${role}`)]),
    ...(people === null ? [] : [t('peopleCount', { count: people })]),
  ];
  return (
    <li className={styles['branch']}>
      <div className={styles['node']}>
        <Link to={`/networks/${organisation.id}`}>{name(organisation.nameFr, organisation.nameAr)}</Link>
        <span className={styles['soft']}>{told.join(' · ')}</span>
        {organisations > 0 && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('below', { count: organisations })}
          </Button>
        )}
      </div>
      {open && <Below id={organisation.id} />}
    </li>
  );
}

function Below({ id }: { id: string }) {
  const { rows } = useMembers(id);
  return rows ? <Branches members={rows} /> : null;
}
