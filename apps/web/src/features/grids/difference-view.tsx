import { type GridDifference, type PartDifference } from '@tiwizi/domain';
import { Code, EmptyState, Section, Stack, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useFieldWords, useValueWords } from './field-words';
import styles from './grids.module.css';

export interface DifferenceViewProps {
  difference: GridDifference;
  /** What the two sides are called. */
  before: string;
  after: string;
}

/** What differs between two versions: what came, what went, what moved, and each text before and after. */
export function DifferenceView({ difference, before, after }: DifferenceViewProps) {
  const t = useTexts('grids');
  const { title, dimensions, criteria } = difference;
  if (title.length + dimensions.length + criteria.length === 0) {
    return <EmptyState title={t('same')} />;
  }
  const words = { before, after };
  return (
    <Stack gap={5}>
      {title.length > 0 && (
        <Section title={t('wholeGrid')}>
          <Fields changes={title} {...words} />
        </Section>
      )}
      {dimensions.length > 0 && (
        <Section title={t('dimensions')}>
          {dimensions.map((part) => (
            <Part key={part.code + part.state} part={part} {...words} />
          ))}
        </Section>
      )}
      {criteria.length > 0 && (
        <Section title={t('criteria')}>
          {criteria.map((part) => (
            <Part key={part.code + part.state} part={part} {...words} />
          ))}
        </Section>
      )}
    </Stack>
  );
}

const tones = { added: 'done', removed: 'late', kept: 'plain' } as const;

function Part({ part, before, after }: { part: PartDifference; before: string; after: string }) {
  const t = useTexts('grids');
  const { text } = useFormat();
  const { code, title, state, moved, changes } = part;
  return (
    <article className={styles['part']}>
      <p className={styles['partTitle']}>
        <Code>{code}</Code> <span>{text(title) || t('unnamed')}</span>{' '}
        {state !== 'kept' && <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>}
        {moved && <Tag>{t('state.moved')}</Tag>}
      </p>
      {changes.length > 0 && <Fields changes={changes} before={before} after={after} />}
    </article>
  );
}

function Fields({
  changes,
  before,
  after,
}: {
  changes: PartDifference['changes'];
  before: string;
  after: string;
}) {
  const t = useTexts('grids');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  return (
    <table className={styles['changes']}>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{fieldWords(change.field)}</th>
            <td dir="auto" data-side={before}>
              <del>{valueWords(change.field, change.before)}</del>
            </td>
            <td dir="auto" data-side={after}>
              <ins>{valueWords(change.field, change.after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
