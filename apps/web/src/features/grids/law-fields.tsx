import { type LegalNote } from '@tiwizi/domain';
import { CheckboxField, Section, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type FieldFaults } from './fault-words';
import { WordsField } from './words-field';

export interface LawFieldsProps {
  note: LegalNote | null;
  pointer: string;
  faults: FieldFaults;
  onChange: (note: LegalNote | null, field: string) => void;
}

/** What the law says, where from, and whether a lawyer has read it. */
export function LawFields({ note, pointer, faults, onChange }: LawFieldsProps) {
  const t = useTexts('grids');
  return (
    <Section title={t('law')} context={t('lawHint')}>
      <CheckboxField
        label={t('lawAsks')}
        checked={note !== null}
        onChange={({ target }) =>
          onChange(
            target.checked ? { text: { fr: '', ar: '', en: '' }, verified: false, source: '' } : null,
            '',
          )
        }
      />
      {note && (
        <>
          <WordsField
            label={t('field.note.text')}
            pointer={`${pointer}/text`}
            value={note.text}
            faults={faults}
            onChange={(text, field) => onChange({ ...note, text }, field)}
          />
          <TextField
            label={t('field.note.source')}
            hint={t('sourceHint')}
            name={`${pointer}/source`}
            maxLength={400}
            value={note.source}
            error={faults(`${pointer}/source`)}
            onChange={({ target }) => onChange({ ...note, source: target.value }, `${pointer}/source`)}
          />
          <CheckboxField
            label={t('field.note.verified')}
            hint={t('verifiedHint')}
            checked={note.verified}
            onChange={({ target }) => onChange({ ...note, verified: target.checked }, '')}
          />
        </>
      )}
    </Section>
  );
}
