import { useState } from 'react';
import { createSession } from '@tiwizi/api-client';
import { Banner, Icon, type IconName } from '@tiwizi/ui';
import { api, type Me } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import styles from './sign-in.module.css';
import { useTexts } from '../../shared/texts';

const accounts = [
  { role: 'coordinator', email: 'coordination@tiwizi.demo', icon: 'grid' },
  { role: 'trainer', email: 'formation@tiwizi.demo', icon: 'today' },
  { role: 'cooperative', email: 'cooperative@tiwizi.demo', icon: 'house' },
  { role: 'sponsor', email: 'bailleur@tiwizi.demo', icon: 'document' },
  { role: 'administrator', email: 'admin@tiwizi.demo', icon: 'people' },
] as const satisfies readonly { role: string; email: string; icon: IconName }[];

const password = 'tiwizi-demo';

/** The accounts that the demonstration brings, one touch each. */
export function DemoAccounts({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const t = useTexts('sign-in');
  const [chosen, setChosen] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (email: string) => {
    setChosen(email);
    setTrouble(undefined);
    try {
      onSignedIn(await createSession(api, { body: { email, password } }));
    } catch (problem) {
      setTrouble(problemText(problem));
      setChosen(undefined);
    }
  };
  return (
    <section className={styles['demo']} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demo.title')}</h2>
      <p className={styles['hint']}>{t('demo.hint')}</p>
      {trouble && <Banner tone="late">{trouble}</Banner>}
      <ul className={styles['accounts']}>
        {accounts.map(({ role, email, icon }) => (
          <li key={role}>
            <button
              type="button"
              className={styles['account']}
              aria-disabled={chosen !== undefined}
              onClick={() => chosen === undefined && void choose(email)}
            >
              <Icon name={icon} />
              <span className={styles['accountWords']}>
                <span className={styles['role']}>{t(`states:role.${role}`)}</span>
                <span className={styles['hint']}>{t(`demo.${role}`)}</span>
              </span>
              <Icon name="chevron" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
