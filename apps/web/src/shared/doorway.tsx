import { type ReactNode } from 'react';
import { locales } from '@tiwizi/i18n';
import { Brand } from './brand';
import styles from './doorway.module.css';
import { chooseLocale } from './locale';
import { useLocale } from './texts';
import { Weave } from './weave';
import { useTexts } from './texts';

/** The frame of the screens before one is in: the cloth, what Tiwizi is in one line, and the languages. */
export function Doorway({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts();
  const locale = useLocale();
  return (
    <div className={styles['doorway']}>
      <main className={styles['sheet']}>
        <header className={styles['head']}>
          <Brand />
          <nav aria-label={t('settings.language')} className={styles['languages']}>
            {locales.map((code) => (
              <button
                key={code}
                type="button"
                lang={code}
                className={styles['language']}
                aria-pressed={code === locale}
                onClick={() => void chooseLocale(code)}
              >
                {t(`language.${code}`)}
              </button>
            ))}
          </nav>
        </header>
        <div className={styles['body']}>
          <div>
            <h1 className={styles['title']}>{title}</h1>
            <p className={styles['promise']}>{t('promise')}</p>
          </div>
          {children}
        </div>
      </main>
      <aside className={styles['cloth']}>
        <div className={styles['frame']}>
          <Weave className={styles['weave']} />
        </div>
        <p className={styles['meaning']}>{t('sign-in:meaning')}</p>
      </aside>
    </div>
  );
}
