import { Button, Dialog } from '@tiwizi/ui';
import { useTexts } from '../shared/texts';

export interface SignOutDialogProps {
  open: boolean;
  /** How many things wait on this device. */
  unsent: number;
  onClose: () => void;
  onSignOut: () => void;
}

/** Says what becomes of what was not sent before somebody leaves this device. */
export function SignOutDialog({ open, unsent, onClose, onSignOut }: SignOutDialogProps) {
  const t = useTexts('offline');
  return (
    <Dialog
      open={open}
      title={t('signOut.title', { count: unsent })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={onClose}>
            {t('signOut.stay')}
          </Button>
          <Button onClick={onSignOut}>{t('signOut.leave')}</Button>
        </>
      }
    >
      <p>{t('signOut.hint')}</p>
    </Dialog>
  );
}
