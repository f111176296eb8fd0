import { Columns, CodeField, SelectField, SegmentedControl, Section, Stack } from '@tiwizi/ui';
import { type GridCriterion, LEVELS, type Level, NEED_CATEGORIES } from '@tiwizi/domain';
import { useTexts } from '../../shared/texts';
import { AppliesFields } from './applies-fields';
import { type FieldFaults } from './fault-words';
import { LawFields } from './law-fields';
import { SuggestionsFields } from './suggestions-fields';
import { WordsField } from './words-field';

const levelOf = (text: string): Level | null => LEVELS.find((level) => String(level) === text) ?? null;

export interface CriterionFormProps {
  criterion: GridCriterion;
  /** Where it stands, as faults point to it. */
  pointer: string;
  faults: FieldFaults;
  /** Stands in a published version: diagnostics are compared by its code. */
  isKnown: boolean;
  onChange: (changes: Partial<GridCriterion>, field: string) => void;
}

/** Everything about one criterion. Nothing is refused while one writes; what is missing says so beside its field. */
export function CriterionForm({ criterion, pointer, faults, isKnown, onChange }: CriterionFormProps) {
  const t = useTexts('grids');
  const at = (field: string) => `${pointer}/${field}`;
  const levels = LEVELS.map((level) => ({ value: String(level), label: t('field.level', { level }) }));
  return (
    <Stack gap={6}>
      <CodeField
        label={t('field.code')}
        hint={t(isKnown ? 'codeKnown' : 'codeHint')}
        name={at('code')}
        maxLength={40}
        value={criterion.code}
        error={faults(at('code'))}
        onChange={(event) => onChange({ code: event.target.value }, at('code'))}
      />
      <WordsField
        label={t('field.title')}
        pointer={at('title')}
        value={criterion.title}
        faults={faults}
        onChange={(title, field) => onChange({ title }, field)}
      />
      <Section title={t('levels')} context={t('levelsHint')}>
        {LEVELS.map((level) => (
          <WordsField
            key={level}
            label={t(`levelName.${level}`)}
            pointer={at(`levels/${level}`)}
            value={criterion.levels[level]}
            faults={faults}
            onChange={(words, field) => {
              const changed: GridCriterion['levels'] = [...criterion.levels];
              changed[level] = words;
              onChange({ levels: changed }, field);
            }}
          />
        ))}
      </Section>
      <WordsField
        label={t('field.evidence')}
        hint={t('evidenceHint')}
        pointer={at('evidence')}
        value={criterion.evidence}
        faults={faults}
        onChange={(evidence, field) => onChange({ evidence }, field)}
      />
      <Section title={t('counting')}>
        <Columns least={14}>
          <SelectField
            label={t('field.category')}
            name={at('category')}
            value={criterion.category}
            options={NEED_CATEGORIES.map((value) => ({ value, label: t(`states:category.${value}`) }))}
            onChange={({ target }) => {
              const category = NEED_CATEGORIES.find((each) => each === target.value);
              if (category) onChange({ category }, '');
            }}
          />
          <SegmentedControl
            label={t('field.weight')}
            choices={(['1', '2', '3'] as const).map((value) => ({ value, label: value }))}
            value={String(criterion.weight) as '1' | '2' | '3'}
            onChoose={(weight) => onChange({ weight: Number(weight) }, '')}
          />
          <SelectField
            label={t('field.targetLevel')}
            name={at('targetLevel')}
            value={String(criterion.targetLevel)}
            options={levels}
            onChange={({ target }) => onChange({ targetLevel: levelOf(target.value) ?? 3 }, '')}
          />
          <SelectField
            label={t('field.blocker')}
            hint={t('blockerHint')}
            name={at('legalBlockerAtOrBelow')}
            value={String(criterion.legalBlockerAtOrBelow ?? '')}
            placeholder={t('none')}
            options={LEVELS.map((level) => ({ value: String(level), label: t('orBelow', { level }) }))}
            onChange={({ target }) => onChange({ legalBlockerAtOrBelow: levelOf(target.value) }, '')}
          />
        </Columns>
      </Section>
      <LawFields
        note={criterion.legalNote}
        pointer={at('legalNote')}
        faults={faults}
        onChange={(legalNote, field) => onChange({ legalNote }, field)}
      />
      <SuggestionsFields
        suggestions={criterion.suggestions}
        pointer={at('suggestions')}
        faults={faults}
        onChange={(suggestions, field) => onChange({ suggestions }, field)}
      />
      <AppliesFields appliesTo={criterion.appliesTo} onChange={(appliesTo) => onChange({ appliesTo }, '')} />
    </Stack>
  );
}
