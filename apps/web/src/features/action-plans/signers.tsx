import { useState } from 'react';
import { Banner, Button } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Plan } from './queries';
import { SignDialog } from './sign-dialog';

/** Who put their names to this revision; or who signed the one before, while this one is not signed. */
export function Signers({ plan }: { plan: Plan }) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const [signing, setSigning] = useState(false);
  const [latest] = plan.signatures;
  if (!latest) return null;
  const names = plan.signatures
    .filter(({ revision }) => revision === latest.revision)
    .map(({ signerName, signerRole, signedOn }) =>
      t('signers.one', { name: signerName, role: signerRole, date: date(signedOn) }),
    )
    .join(' · ');
  const current = latest.revision === plan.revision;
  return (
    <Banner
      tone={current ? 'done' : 'info'}
      action={
        current &&
        plan.may.includes('sign') && (
          <Button look="quiet" onClick={() => setSigning(true)}>
            {t('sign.another')}
          </Button>
        )
      }
    >
      {t(current ? 'signers.signed' : 'signers.signedEarlier', { names, revision: latest.revision })}
      <SignDialog open={signing} plan={plan} onClose={() => setSigning(false)} />
    </Banner>
  );
}
