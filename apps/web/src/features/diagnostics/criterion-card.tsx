import { type KeyboardEvent, memo } from 'react';
import { StateSign, Tag, classNames } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { AnswerDetails } from './answer-details';
import { EarlierFound } from './earlier-found';
import { type Answer, type Criterion, type Diagnostic } from './queries';
import { type AnswerBook } from './use-answers';
import styles from './criterion-card.module.css';

const otherStates = ['not_applicable', 'not_verified', 'refused'] as const;

export interface CriterionCardProps {
  diagnostic: Diagnostic;
  criterion: Criterion;
  answer: Answer | undefined;
  /** The answer waits on this device. */
  unsent: boolean;
  change: AnswerBook['change'];
  claim: AnswerBook['claim'];
}

/** The next question of the page takes the focus: figures alone fill a whole dimension. */
function focusNext(radio: HTMLElement) {
  const all = [...document.querySelectorAll<HTMLElement>('fieldset[data-criterion]')];
  const here = all.findIndex((fieldset) => fieldset.contains(radio));
  all[here + 1]?.querySelector<HTMLElement>('input[type=radio]')?.focus();
}

/**
 * One criterion: its five levels in words, the three answers that are no level, and what stands behind it. It stands still
 * while another one is answered.
 */
export const CriterionCard = memo(function CriterionCard({
  diagnostic,
  criterion,
  answer,
  unsent,
  change,
  claim,
}: CriterionCardProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const { code, levels, legalBlockerAtOrBelow } = criterion;
  const sameGrid = diagnostic.earlier?.gridVersionId === diagnostic.gridVersionId;

  const give = (state: Answer['state'], level: number | null) => change(code, { state, level });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!/^[0-4]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    give('rated', Number(event.key));
    focusNext(event.currentTarget);
  };

  return (
    <div className={styles['line']}>
      <fieldset className={styles['criterion']} data-criterion={code}>
        <legend className={styles['title']}>
          <bdi dir="ltr" className={styles['code']}>
            {code}
          </bdi>{' '}
          {text(criterion.title)}
        </legend>
        <p className={styles['evidence']}>{t('evidence', { evidence: text(criterion.evidence) })}</p>
        <EarlierFound earlier={diagnostic.earlier} sameGrid={sameGrid} criterion={criterion} />
        {criterion.legalNote && (
          <p className={styles['law']}>
            <Tag tone="attention">{t('law')}</Tag> {text(criterion.legalNote.text)} (
            <bdi>{criterion.legalNote.source}</bdi>)
            {!criterion.legalNote.verified && <em> {t('lawUnverified')}</em>}
          </p>
        )}
        <div className={styles['levels']}>
          {levels.map((words, level) => (
            <label
              key={level}
              className={classNames(
                styles['level'],
                legalBlockerAtOrBelow !== null && level <= legalBlockerAtOrBelow && styles['blocking'],
              )}
            >
              <input
                type="radio"
                name={code}
                checked={answer?.state === 'rated' && answer.level === level}
                onChange={() => give('rated', level)}
                onKeyDown={onKeyDown}
              />
              <span className={styles['figure']}>{level}</span>
              <span>{text(words)}</span>
            </label>
          ))}
        </div>
        <div className={styles['others']}>
          {otherStates.map((state) => (
            <label key={state} className={styles['other']}>
              <input
                type="radio"
                name={code}
                checked={answer?.state === state}
                onChange={() => give(state, null)}
                onKeyDown={onKeyDown}
              />
              {t(`states:answer.${state}`)}
            </label>
          ))}
          {answer && (
            <span className={styles['saved']}>
              <StateSign
                state={unsent ? 'waiting_to_send' : 'done'}
                word={unsent ? t('states:cell.waiting_to_send') : t('app:state.saved')}
              />
            </span>
          )}
        </div>
        {answer && (
          <AnswerDetails
            diagnostic={diagnostic}
            answer={answer}
            onChange={(words) => change(code, words)}
            claim={claim}
          />
        )}
      </fieldset>
    </div>
  );
});
