import { COOPERATIVE_KINDS, type FieldChange, NEED_CATEGORIES, REMEDY_KINDS, SECTORS } from '@tiwizi/domain';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

const plain = ['code', 'title', 'evidence', 'weight', 'targetLevel', 'category', 'levels'] as const;
const ofNote = ['text', 'source', 'verified'] as const;
const ofSuggestion = ['remedy', 'text', 'moduleCode'] as const;
const ofApplicability = ['kinds', 'sectors'] as const;
const languages = ['fr', 'ar', 'en'] as const;

const oneOf = <Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined =>
  words.find((each) => each === word);

/** The name of a field by its place in a part, such as levels/2/ar; empty where it has none. */
export function useFieldWords(): (field: string) => string {
  const t = useTexts('grids');
  return (field) => {
    const steps = field.split('/');
    const language = oneOf(languages, steps.at(-1));
    const [first, second, third] = steps;
    const named = (): string => {
      if (first === 'levels' && second !== undefined && /^\d$/.test(second))
        return t('field.level', { level: second });
      if (first === 'suggestions' && second !== undefined) {
        const part = oneOf(ofSuggestion, third);
        const place = t('field.suggestion', { place: Number(second) + 1 });
        return part ? `${place}, ${t(`field.suggestions.${part}`)}` : place;
      }
      if (first === 'legalNote') return t(`field.note.${oneOf(ofNote, second) ?? 'text'}`);
      if (first === 'appliesTo') return t(`field.appliesTo.${oneOf(ofApplicability, second) ?? 'kinds'}`);
      if (first === 'legalBlockerAtOrBelow') return t('field.blocker');
      const simple = oneOf(plain, first);
      return simple ? t(`field.${simple}`) : '';
    };
    const words = named();
    return language && words ? `${words} (${t(`app:language.${language}`)})` : words;
  };
}

/** A value of a difference, as the form shows it. */
export function useValueWords(): (field: string, value: FieldChange['before']) => string {
  const t = useTexts('grids');
  const { number } = useFormat();
  return (field, value) => {
    if (value === null || value === '') {
      if (field.startsWith('appliesTo/')) return t('all');
      return field === 'legalBlockerAtOrBelow' ? t('none') : '–';
    }
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return number(value);
    if (field === 'category') {
      const category = oneOf(NEED_CATEGORIES, value);
      return category ? t(`states:category.${category}`) : value;
    }
    if (field.endsWith('/remedy')) {
      const remedy = oneOf(REMEDY_KINDS, value);
      return remedy ? t(`states:remedy.${remedy}`) : value;
    }
    if (field === 'appliesTo/kinds') {
      return COOPERATIVE_KINDS.filter((kind) => value.split(' ').includes(kind))
        .map((kind) => t(`states:kind.${kind}`))
        .join(', ');
    }
    if (field === 'appliesTo/sectors') {
      return SECTORS.filter((sector) => value.split(' ').includes(sector))
        .map((sector) => t(`states:sector.${sector}`))
        .join(', ');
    }
    return value;
  };
}
