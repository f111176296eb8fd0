import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '@tiwizi/ui';
import { SignInForm } from '../features/sign-in/sign-in-form';
import { rememberSession, type Me } from '../shared/api';
import { keepMe, meKey } from '../shared/session';
import { noteRenewed } from './session-end';
import { useSignOut } from './use-sign-out';
import { useTexts } from '../shared/texts';

/** Asks for the password again over the screen, so that what was being typed stays where it is. */
export function SessionEnded({ me }: { me: Me }) {
  const t = useTexts();
  const queryClient = useQueryClient();
  const signOut = useSignOut();
  const onSignedIn = (now: Me) => {
    rememberSession(now);
    keepMe(now);
    if (now.id !== me.id) return window.location.assign('/');
    queryClient.setQueryData(meKey, now);
    noteRenewed();
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
  };
  return (
    <Dialog open title={t('session.ended')} closeLabel={t('do.signOut')} onClose={() => void signOut()}>
      <p>{t('session.endedHint')}</p>
      <SignInForm email={me.email} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
