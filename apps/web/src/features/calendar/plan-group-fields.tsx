import { FieldRow, SelectField, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';
import { type PlanGroup } from './plan-groups';
import { useLeaders } from './use-leaders';

export interface GroupFieldsProps {
  groups: PlanGroup[];
  onChange: (groups: PlanGroup[]) => void;
}

/** Who leads each group, and where it meets. */
export function GroupFields({ groups, onChange }: GroupFieldsProps) {
  const t = useTexts('sessions');
  const { name } = useFormat();
  const leaders = useLeaders();
  const change = (code: string, part: Partial<PlanGroup>) =>
    onChange(groups.map((group) => (group.code === code ? { ...group, ...part } : group)));
  return (
    <>
      {groups.map((group) => (
        <fieldset key={group.code} className={styles['group']}>
          <legend>
            {name(group.nameFr, group.nameAr)}
            <span className={styles['soft']}>
              {t('app:count.cooperatives', { count: group.enrolmentIds.length })}
            </span>
          </legend>
          <FieldRow>
            <SelectField
              label={t('trainer')}
              placeholder={t('app:field.choose')}
              options={leaders}
              value={group.trainerAccountId}
              onChange={(event) => change(group.code, { trainerAccountId: event.target.value })}
            />
            <TextField
              label={t('venue')}
              maxLength={200}
              value={group.venue}
              onChange={(event) => change(group.code, { venue: event.target.value })}
            />
          </FieldRow>
        </fieldset>
      ))}
    </>
  );
}
