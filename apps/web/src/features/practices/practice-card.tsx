import { Link } from 'react-router';
import { Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTopics } from '../../shared/practice-topics';
import { useTexts } from '../../shared/texts';
import { type PracticeLine, statusTones } from './kinds';
import styles from './practices.module.css';
import { useWordsOf } from './use-words-of';

/** A practice in a few words: what it is, what came of it, where. */
export function PracticeCard({ practice }: { practice: PracticeLine }) {
  const t = useTexts('practices');
  const words = useWordsOf();
  const topics = useTopics();
  const whose = useWhose();
  return (
    <article className={styles['card']}>
      <h2>
        <Link to={`/practices/${practice.id}`} dir="auto">
          {words.pick(practice, 'title')}
        </Link>
      </h2>
      <p dir="auto" className={styles['result']}>
        {words.pick(practice, 'result')}
      </p>
      <p className={styles['soft']}>
        {whose(practice)} · {t(`states:sector.${practice.sector}`)}
      </p>
      <p className={styles['tags']}>
        {practice.status !== 'shared' && (
          <Tag tone={statusTones[practice.status]}>{t(`status.${practice.status}`)}</Tag>
        )}
        {practice.criteria.map((code) => (
          <Tag key={code}>{topics.nameOf(code)}</Tag>
        ))}
      </p>
      {practice.usefulCount > 0 && (
        <p className={styles['soft']}>{t('usefulCount', { count: practice.usefulCount })}</p>
      )}
    </article>
  );
}

/** Whose practice it is: by name where that was agreed, else by province. */
export function useWhose() {
  const t = useTexts('practices');
  const { name } = useFormat();
  return ({ cooperative, provinceFr, provinceAr }: PracticeLine) =>
    cooperative
      ? `${name(cooperative.nameFr, cooperative.nameAr)}, ${name(provinceFr, provinceAr)}`
      : t('notNamed', { province: name(provinceFr, provinceAr) });
}
