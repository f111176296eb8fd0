import { useQuery } from '@tanstack/react-query';
import { listModules } from '@tiwizi/api-client';
import { REMEDY_KINDS, type RemedySuggestion } from '@tiwizi/domain';
import { Button, IconButton, Section, SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type FieldFaults } from './fault-words';
import styles from './grids.module.css';
import { WordsField } from './words-field';

export interface SuggestionsFieldsProps {
  suggestions: RemedySuggestion[];
  pointer: string;
  faults: FieldFaults;
  onChange: (suggestions: RemedySuggestion[], field: string) => void;
}

/** What could be done about a low level: shown beside the need, and taken over into the plan. */
export function SuggestionsFields({ suggestions, pointer, faults, onChange }: SuggestionsFieldsProps) {
  const t = useTexts('grids');
  const { text } = useFormat();
  const modules = useQuery({
    queryKey: ['modules'],
    queryFn: ({ signal }) => listModules(api, { signal }),
    staleTime: Infinity,
  });
  const replace = (at: number, changes: Partial<RemedySuggestion>, field: string) =>
    onChange(
      suggestions.map((each, place) => (place === at ? { ...each, ...changes } : each)),
      field,
    );
  const moduleOptions = (modules.data?.items ?? []).map(({ code, title }) => ({
    value: code,
    label: `${code} · ${text(title)}`,
  }));
  return (
    <Section title={t('suggestions')} context={t('suggestionsHint')}>
      {suggestions.map((suggestion, place) => (
        <div key={place} className={styles['suggestion']}>
          <div className={styles['suggestionHead']}>
            <SelectField
              label={t('field.suggestions.remedy')}
              name={`${pointer}/${place}/remedy`}
              value={suggestion.remedy}
              options={REMEDY_KINDS.map((value) => ({ value, label: t(`states:remedy.${value}`) }))}
              onChange={({ target }) => {
                const remedy = REMEDY_KINDS.find((each) => each === target.value);
                const moduleCode = remedy === 'training' ? suggestion.moduleCode : null;
                if (remedy) replace(place, { remedy, moduleCode }, '');
              }}
            />
            {suggestion.remedy === 'training' && (
              <SelectField
                label={t('field.suggestions.moduleCode')}
                optional={t('app:field.optional')}
                name={`${pointer}/${place}/moduleCode`}
                value={suggestion.moduleCode ?? ''}
                placeholder={t('none')}
                options={moduleOptions}
                onChange={({ target }) => replace(place, { moduleCode: target.value || null }, '')}
              />
            )}
            <IconButton
              icon="trash"
              label={t('removeSuggestion', { place: place + 1 })}
              onClick={() =>
                onChange(
                  suggestions.filter((_, other) => other !== place),
                  '',
                )
              }
            />
          </div>
          <WordsField
            label={t('field.suggestion', { place: place + 1 })}
            pointer={`${pointer}/${place}/text`}
            value={suggestion.text}
            faults={faults}
            onChange={(words, field) => replace(place, { text: words }, field)}
          />
        </div>
      ))}
      {suggestions.length < 20 && (
        <div>
          <Button
            icon="plus"
            onClick={() =>
              onChange(
                [...suggestions, { remedy: 'training', text: { fr: '', ar: '', en: '' }, moduleCode: null }],
                '',
              )
            }
          >
            {t('addSuggestion')}
          </Button>
        </div>
      )}
    </Section>
  );
}
