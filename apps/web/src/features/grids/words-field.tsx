import { TextAreaField } from '@tiwizi/ui';
import { type LocalizedText } from '@tiwizi/domain';
import { useTexts } from '../../shared/texts';
import styles from './grids.module.css';
import { type FieldFaults } from './fault-words';

const languages = ['fr', 'ar', 'en'] as const;

export interface WordsFieldProps {
  label: string;
  hint?: string;
  /** Its place in the grid, as faults point to it. */
  pointer: string;
  value: LocalizedText;
  faults: FieldFaults;
  rows?: number;
  onChange: (value: LocalizedText, pointer: string) => void;
}

/** One text in its three languages, French and Arabic side by side. English may stay empty. */
export function WordsField({ label, hint, pointer, value, faults, rows = 2, onChange }: WordsFieldProps) {
  const t = useTexts('grids');
  return (
    <fieldset className={styles['words']}>
      <legend>{label}</legend>
      {hint && <p className={styles['hint']}>{hint}</p>}
      <div className={styles['languages']}>
        {languages.map((language) => (
          <TextAreaField
            key={language}
            label={t(`app:language.${language}`)}
            aria-label={`${label}, ${t(`app:language.${language}`)}`}
            name={`${pointer}/${language}`}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            rows={rows}
            maxLength={2000}
            value={value[language]}
            error={faults(`${pointer}/${language}`)}
            {...(language === 'en' && { optional: t('app:field.optional') })}
            onChange={(event) =>
              onChange({ ...value, [language]: event.target.value }, `${pointer}/${language}`)
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
