import { Cluster, StateSign } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';

const states = ['done', 'running', 'due_soon', 'late', 'blocked', 'not_due', 'not_applicable'] as const;

/** The signs with their words, once under the board. */
export function Legend() {
  const t = useTexts('board');
  return (
    <section aria-label={t('legend')}>
      <Cluster gap={4}>
        {states.map((state) => (
          <StateSign key={state} state={state} word={t(`states:cell.${state}`)} />
        ))}
      </Cluster>
    </section>
  );
}
