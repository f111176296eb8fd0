import { useState } from 'react';
import { classNames } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Question } from './queries';
import styles from './passing.module.css';

interface QuizForOneProps {
  questions: readonly Question[];
  /** Whether each answer was right, in the order of the questions. */
  onAnswered: (rights: boolean[]) => void;
}

/** The questions for one person, one after the other; nothing says whether an answer was right. */
export function QuizForOne({ questions, onAnswered }: QuizForOneProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  const [rights, setRights] = useState<boolean[]>([]);
  const question = questions[rights.length];
  if (!question) return null;
  const answer = (choice: number | null) => {
    const next = [...rights, choice === question.right];
    if (next.length === questions.length) onAnswered(next);
    else setRights(next);
  };
  return (
    <div className={styles['question']} key={rights.length}>
      <p>{t('check.progress', { number: rights.length + 1, count: questions.length })}</p>
      <h2>{format.text(question.question)}</h2>
      <div className={styles['answers']}>
        {question.choices.map((choice, place) => (
          <button key={place} type="button" className={styles['answer']} onClick={() => answer(place)}>
            {format.text(choice)}
          </button>
        ))}
        <button
          type="button"
          className={classNames(styles['answer'], styles['unsure'])}
          onClick={() => answer(null)}
        >
          {t('check.unsure')}
        </button>
      </div>
    </div>
  );
}
