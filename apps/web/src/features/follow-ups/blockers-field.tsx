import { BLOCKER_CATEGORIES } from '@tiwizi/domain';
import { IconButton, TextField } from '@tiwizi/ui';
import { newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ContactPartProps } from './contact-parts';
import styles from './contact-parts.module.css';
import { type BlockerNews } from './contact-values';
import { chosenOf, OneOf } from './one-of';

const news = ['standing', 'solved'] as const satisfies BlockerNews[];

/** What was told earlier: is it still there? And what stands in the way now, from a list and in words. */
export function BlockersField({
  window,
  raised,
  told,
  put,
}: Pick<ContactPartProps, 'window' | 'raised' | 'told' | 'put'>) {
  const t = useTexts('follow-up-work');
  const { date } = useFormat();
  return (
    <>
      {window.standing.length > 0 && (
        <ul className={styles['list']}>
          {window.standing.map(({ id, category, words, raisedOn }) => (
            <li key={id} className={styles['item']}>
              <p className={styles['title']}>{t(`category.${category}`)}</p>
              {words && <p dir="auto">{words}</p>}
              <p className={styles['aside']}>{t('since', { date: date(raisedOn, 'day') })}</p>
              <OneOf
                label={words || t(`category.${category}`)}
                choices={news.map((value) => ({ value, label: t(`news.${value}`) }))}
                chosen={told[id]}
                onChoose={(chosen) => put('told', chosenOf(told, id, chosen))}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles['title']}>{t('raise')}</p>
      <div className={styles['categories']}>
        {BLOCKER_CATEGORIES.map((category) => (
          <button
            key={category}
            type="button"
            className={styles['choice']}
            onClick={() => put('raised', [...raised, { id: newId(), category, words: '' }])}
          >
            {t(`category.${category}`)}
          </button>
        ))}
      </div>
      {raised.map(({ id, category, words }) => (
        <div key={id} className={styles['raised']}>
          <TextField
            label={t(`category.${category}`)}
            optional={t('app:field.optional')}
            hint={t('raiseHint')}
            value={words}
            maxLength={1000}
            onChange={(event) =>
              put(
                'raised',
                raised.map((each) => (each.id === id ? { ...each, words: event.target.value } : each)),
              )
            }
          />
          <IconButton
            icon="trash"
            label={t('takeAway', { name: t(`category.${category}`) })}
            onClick={() =>
              put(
                'raised',
                raised.filter((each) => each.id !== id),
              )
            }
          />
        </div>
      ))}
    </>
  );
}
