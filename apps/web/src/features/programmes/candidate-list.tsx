import { type components } from '@tiwizi/api-client';
import { Banner, Button, CheckboxField, Cluster } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './programmes.module.css';

type Candidate = components['schemas']['CandidateDto'];

export interface CandidateListProps {
  candidates: readonly Candidate[];
  more: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The cooperatives that can be enrolled, by province, each one a touch; all those found by one. */
export function CandidateList({ candidates, more, chosen, onChoose }: CandidateListProps) {
  const t = useTexts('programmes');
  const { name } = useFormat();
  const found = candidates.map(({ id }) => id);
  const all = found.every((id) => chosen.has(id));
  const provinces = [...new Set(candidates.map(({ provinceFr }) => provinceFr))].map((province) =>
    candidates.filter(({ provinceFr }) => provinceFr === province),
  );
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const toggleAll = () =>
    onChoose(all ? new Set([...chosen].filter((id) => !found.includes(id))) : new Set([...chosen, ...found]));
  return (
    <>
      {more && <Banner tone="attention">{t('moreCandidates')}</Banner>}
      <Cluster>
        <Button icon={all ? 'close' : 'check'} onClick={toggleAll}>
          {all ? t('chooseNone') : t('chooseAll', { count: found.length })}
        </Button>
        <span role="status">{t('chosen', { count: chosen.size })}</span>
      </Cluster>
      {provinces.map((members) => (
        <fieldset key={members[0]?.provinceFr} className={styles['province']}>
          <legend>{name(members[0]?.provinceFr ?? '', members[0]?.provinceAr ?? '')}</legend>
          {members.map((candidate) => (
            <CheckboxField
              key={candidate.id}
              label={
                <>
                  {name(candidate.nameFr, candidate.nameAr)}
                  <span className={styles['where']}>{name(candidate.communeFr, candidate.communeAr)}</span>
                </>
              }
              checked={chosen.has(candidate.id)}
              onChange={(event) => toggle(candidate.id, event.target.checked)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
