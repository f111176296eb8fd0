import { useNavigate, useSearchParams } from 'react-router';
import { Banner } from '@tiwizi/ui';
import { type Me } from '../../shared/api';
import { Doorway } from '../../shared/doorway';
import { useInstallation } from '../../shared/installation';
import { useTitle } from '../../shared/title';
import { enter, homeOf } from '../../shared/session';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';
import { useTexts } from '../../shared/texts';

/** Only an address of ours, never another site's. */
const ownAddress = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : null);

/** The door. */
export function SignInPage() {
  const t = useTexts('sign-in');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const installation = useInstallation();
  useTitle(t('title'));
  const onSignedIn = (me: Me) => {
    enter(me);
    void navigate(ownAddress(search.get('next')) ?? homeOf(me), { replace: true });
  };
  return (
    <Doorway title={t('welcome')}>
      {installation?.needsAdministrator && <Banner tone="attention">{t('firstStart')}</Banner>}
      <SignInForm onSignedIn={onSignedIn} />
      {installation?.demo ? (
        <DemoAccounts onSignedIn={onSignedIn} />
      ) : (
        <p className={styles['hint']}>{t('forgotten')}</p>
      )}
    </Doorway>
  );
}
