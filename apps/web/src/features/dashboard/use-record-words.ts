import { NEED_CATEGORIES } from '@tiwizi/domain';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type DashboardRecord, type RecordNoun, type RecordState } from './dashboard-data';

const states = [
  'active',
  'withdrawn',
  'draft',
  'finalised',
  'compared',
  'agreed',
  'declined',
  'met',
  'retained',
  'planned',
  'running',
  'done',
  'cancelled',
  'late',
  'held',
  'headcounted',
  'honoured',
  'missed',
  'open',
  'future',
  'due',
  'adopted',
  'submitted',
  'approved',
  'issued',
] as const satisfies readonly RecordState[];

export const isState = (word: string): word is RecordState => states.some((state) => state === word);

const waves = ['baseline', 'midline', 'endline'] as const;
const sessionKinds = ['training', 'workshop', 'encounter', 'fair'] as const;

/** The kind of a record in words: a wave, a category, a kind of session; a name where it has one. */
export function useKindWords() {
  const t = useTexts('dashboard');
  const { text } = useFormat();
  return (noun: RecordNoun, kind: string, name: DashboardRecord['name']): string | null => {
    if (name) return text(name);
    const wave = waves.find((each) => noun === 'diagnostics' && each === kind);
    if (wave) return t(`states:wave.${wave}`);
    const category = NEED_CATEGORIES.find((each) => noun === 'needs' && each === kind);
    if (category) return t(`states:category.${category}`);
    const session = sessionKinds.find((each) => noun === 'sessions' && each === kind);
    return session ? t(`states:sessionKind.${session}`) : null;
  };
}
