import { Button, IconButton, Stack, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Respondent } from './queries';
import styles from './respondents-fields.module.css';

const blank: Respondent = { name: '', role: '' };
const most = 30;

interface RespondentsFieldsProps {
  respondents: readonly Respondent[];
  onChange: (respondents: Respondent[]) => void;
}

/** Who of the cooperative answers, each with what they do there. */
export function RespondentsFields({ respondents, onChange }: RespondentsFieldsProps) {
  const t = useTexts('diagnostics');
  const rows = respondents.length > 0 ? respondents : [blank];
  const change = (place: number, changes: Partial<Respondent>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...changes } : row)));
  return (
    <fieldset className={styles['respondents']}>
      <legend className={styles['legend']}>{t('respondents')}</legend>
      <Stack gap={3}>
        {rows.map((row, place) => (
          <div key={place} className={styles['row']}>
            <TextField
              label={t('respondentName')}
              value={row.name}
              maxLength={200}
              onChange={(event) => change(place, { name: event.target.value })}
            />
            <TextField
              label={t('respondentRole')}
              value={row.role}
              maxLength={120}
              onChange={(event) => change(place, { role: event.target.value })}
            />
            <IconButton
              icon="close"
              label={t('respondentRemove', { name: row.name || place + 1 })}
              disabled={rows.length === 1 && row.name === ''}
              onClick={() => onChange(rows.filter((_, at) => at !== place))}
            />
          </div>
        ))}
        {rows.length < most && (
          <div>
            <Button look="quiet" icon="plus" onClick={() => onChange([...rows, blank])}>
              {t('respondentAdd')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}

/** Rows that were left empty are nobody. */
export function namedOnly(respondents: readonly Respondent[]): Respondent[] {
  return respondents.filter(({ name }) => name.trim() !== '');
}
