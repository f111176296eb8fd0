import { useQuery } from '@tanstack/react-query';
import { listCohort } from '@tiwizi/api-client';
import { Button, CheckboxField, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';

export interface CooperativePickerProps {
  programmeId: string;
  chosen: readonly string[];
  onChoose: (enrolmentIds: string[]) => void;
}

/** Which of the programme's cooperatives come. */
export function CooperativePicker({ programmeId, chosen, onChoose }: CooperativePickerProps) {
  const t = useTexts('sessions');
  const { name } = useFormat();
  const query = useQuery({
    queryKey: ['programmes', programmeId, 'cohort'],
    queryFn: ({ signal }) => listCohort(api, { path: { id: programmeId }, signal }),
  });
  const active = query.data?.items.filter(({ status }) => status === 'active') ?? [];
  const all = active.length > 0 && active.every(({ id }) => chosen.includes(id));
  return (
    <Section
      title={t('cooperatives')}
      context={t('coming', { count: chosen.length })}
      more={
        <Button look="quiet" onClick={() => onChoose(all ? [] : active.map(({ id }) => id))}>
          {t(all ? 'chooseNone' : 'chooseAll')}
        </Button>
      }
    >
      <Loaded query={query} rows={6}>
        {() => (
          <div className={styles['cooperatives']}>
            {active.map(({ id, nameFr, nameAr }) => (
              <CheckboxField
                key={id}
                name="enrolmentIds"
                label={name(nameFr, nameAr)}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
            ))}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
