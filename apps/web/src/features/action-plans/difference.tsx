import { lazy, Suspense } from 'react';
import { type components } from '@tiwizi/api-client';
import { Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './difference.module.css';

type Schemas = components['schemas'];
type Signed = Schemas['SignedActionDto'];
type Field = Schemas['ChangedActionDto']['fields'][number];

/** A date or a name is replaced as a whole; of these only some words change. */
const wordy: ReadonlySet<Field> = new Set(['title', 'need', 'indicators', 'stakeholders']);

// Words are compared only by those who come here.
const WordDifference = lazy(() => import('./word-difference'));

/** What one text of the plan says that the other does not: added, removed, and changed word by word. */
export function Difference({ difference }: { difference: Schemas['PlanDifferenceDto'] }) {
  const t = useTexts('plan-work');
  const words = useWords();
  const { added, removed, changed } = difference;
  if (added.length + removed.length + changed.length === 0) return <p>{t('revisions.same')}</p>;
  return (
    <Stack gap={5}>
      {changed.map(({ before, after, fields }) => (
        <article key={after.id} className={styles['change']} data-kind="changed">
          <h3 dir="auto">
            <span className={styles['kind']}>{t('revisions.changed')}</span> {after.title}
          </h3>
          <dl className={styles['fields']}>
            {fields.map((field) => (
              <div key={field}>
                <dt>{words.label[field]}</dt>
                <dd>
                  <span dir="auto">
                    {wordy.has(field) ? (
                      <Suspense fallback={words.text(field, after)}>
                        <WordDifference before={words.text(field, before)} after={words.text(field, after)} />
                      </Suspense>
                    ) : (
                      <>
                        <del>{words.text(field, before)}</del> <ins>{words.text(field, after)}</ins>
                      </>
                    )}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
      {added.map((action) => (
        <article key={action.id} className={styles['change']} data-kind="added">
          <h3 dir="auto">
            <span className={styles['kind']}>{t('revisions.added')}</span> <ins>{action.title}</ins>
          </h3>
          <p>{words.line(action)}</p>
        </article>
      ))}
      {removed.map((action) => (
        <article key={action.id} className={styles['change']} data-kind="removed">
          <h3 dir="auto">
            <span className={styles['kind']}>{t('revisions.removed')}</span> <del>{action.title}</del>
          </h3>
          <p>{words.line(action)}</p>
        </article>
      ))}
    </Stack>
  );
}

/** The parts of a signed action in words. */
function useWords() {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const label: Record<Field, string> = {
    title: t('what'),
    need: t('need'),
    responsible: t('responsibleName'),
    startsOn: t('startsOn'),
    dueOn: t('dueOn'),
    indicators: t('indicators'),
    stakeholders: t('stakeholders'),
  };
  const text = (field: Field, action: Signed): string => {
    switch (field) {
      case 'title':
        return action.title;
      case 'need':
        return action.need?.statement ?? '–';
      case 'responsible':
        return action.responsibleName || '–';
      case 'startsOn':
      case 'dueOn':
        return date(action[field]);
      case 'indicators':
        return (
          action.indicators.map(({ label: name, target }) => `${name} ${target}`.trim()).join(' ; ') || '–'
        );
      case 'stakeholders':
        return action.stakeholders.map(({ name }) => name).join(' ; ') || '–';
    }
  };
  const line = (action: Signed) =>
    [action.responsibleName, action.dueOn && date(action.dueOn, 'short')].filter(Boolean).join(' · ');
  return { label, text, line };
}
