import { useState, type KeyboardEvent } from 'react';
import { Button, StateSign, Tag, TextAreaField, classNames } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Answer, type Criterion } from './queries';
import styles from './criterion-card.module.css';

const otherStates = ['not_applicable', 'not_verified', 'refused'] as const;

export interface CriterionCardProps {
  criterion: Criterion;
  answer: Answer | undefined;
  unsent: boolean;
  onAnswer: (answer: Answer) => void;
}

/** The next question of the page takes the focus: figures alone fill a whole dimension. */
function focusNext(radio: HTMLElement) {
  const all = [...document.querySelectorAll<HTMLElement>('fieldset[data-criterion]')];
  const here = all.findIndex((fieldset) => fieldset.contains(radio));
  all[here + 1]?.querySelector<HTMLElement>('input[type=radio]')?.focus();
}

/** One criterion: its five levels in words, the three answers that are no level, and a note. */
export function CriterionCard({ criterion, answer, unsent, onAnswer }: CriterionCardProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const [noting, setNoting] = useState(false);
  const { code, levels, legalBlockerAtOrBelow } = criterion;
  const note = answer?.note ?? '';

  const give = (state: Answer['state'], level: number | null) =>
    onAnswer({ criterionCode: code, state, level, note });
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
        {criterion.legalNote && (
          <p className={styles['law']}>
            <Tag tone="attention">{t('law')}</Tag> {text(criterion.legalNote.text)}
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
          {answer && !noting && note === '' && (
            <Button look="quiet" icon="edit" onClick={() => setNoting(true)}>
              {t('addNote')}
            </Button>
          )}
          {answer && (
            <span className={styles['saved']}>
              <StateSign
                state={unsent ? 'waiting_to_send' : 'done'}
                word={unsent ? t('states:cell.waiting_to_send') : t('app:state.saved')}
              />
            </span>
          )}
        </div>
        {answer && (noting || note !== '') && (
          <TextAreaField
            label={t('note')}
            value={note}
            maxLength={2000}
            rows={2}
            onChange={(event) => onAnswer({ ...answer, note: event.target.value })}
          />
        )}
      </fieldset>
    </div>
  );
}
