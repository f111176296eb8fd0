import { ButtonLink, Cluster, ProgressBar, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { CriterionCard } from './criterion-card';
import { type Diagnostic, type Dimension, type Grid } from './queries';
import { type AnswerBook } from './use-answers';

export interface FillingProps {
  diagnostic: Diagnostic;
  grid: Grid;
  dimension: Dimension;
  book: AnswerBook;
  /** Where a step of the diagnostic is; null is its end. */
  stepPath: (dimension: string | null) => string;
}

/** One dimension of the grid, criterion after criterion. */
export function Filling({ diagnostic, grid, dimension, book, stepPath }: FillingProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const place = grid.dimensions.indexOf(dimension);
  const [before, after] = [grid.dimensions[place - 1], grid.dimensions[place + 1]];
  const answered = dimension.criteria.filter(({ code }) => code in book.answers).length;
  const total = dimension.criteria.length;
  return (
    <Stack gap={6}>
      <Section title={text(dimension.title)} context={t('levelsHint')}>
        <ProgressBar
          label={t('dimensionProgress')}
          value={answered / total}
          words={t('app:state.shownOf', { shown: answered, total })}
        />
        {dimension.criteria.map((criterion) => (
          <CriterionCard
            key={criterion.code}
            diagnostic={diagnostic}
            criterion={criterion}
            answer={book.answers[criterion.code]}
            unsent={book.isUnsent(criterion.code)}
            change={book.change}
            claim={book.claim}
          />
        ))}
      </Section>
      <Cluster>
        {before && <ButtonLink to={stepPath(before.code)}>{t('app:do.previous')}</ButtonLink>}
        <ButtonLink look="primary" to={stepPath(after?.code ?? null)}>
          {after ? t('nextDimension', { title: text(after.title) }) : t('toResult')}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
