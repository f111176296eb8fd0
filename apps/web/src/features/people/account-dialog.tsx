import { useState } from 'react';
import { Dialog } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { AccountForm } from './account-form';
import { HandedOver } from './handed-over';
import { type Account } from './kinds';

export interface AccountDialogProps {
  /** As the list knows it now: it may learn of another's change while one types. */
  account: Account;
  onClose: () => void;
}

/** Renames a person, closes or opens their account again, gives them a new password. */
export function AccountDialog({ account, onClose }: AccountDialogProps) {
  const t = useTexts('people');
  const [password, setPassword] = useState<string | null>(null);
  const { displayName, email } = account;
  return (
    <Dialog open title={t('edit', { name: displayName })} closeLabel={t('app:do.close')} onClose={onClose}>
      {password === null ? (
        <AccountForm account={account} onSaved={onClose} onNewPassword={setPassword} />
      ) : (
        <HandedOver name={displayName} email={email} password={password} onDone={onClose} />
      )}
    </Dialog>
  );
}
