import { Button, Dialog, Form, FormErrors, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type Booking } from './kinds';
import { useMoveBooking } from './use-resources';

export interface ReasonDialogProps {
  booking: Booking;
  status: 'refused' | 'cancelled';
  onClose: () => void;
}

/** Why a booking is refused or called off: the others read it. */
export function ReasonDialog({ booking, status, onClose }: ReasonDialogProps) {
  const t = useTexts('shared-resources');
  const { name } = useFormat();
  const { end } = useMoveBooking();
  const form = useProblemForm({ reason: '' });
  const onSubmit = form.send(async ({ reason }) => {
    await end(booking, status, reason);
    onClose();
  });
  return (
    <Dialog open title={t(`move.${status}`)} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t(`move.${status}`)}
          </Button>
        }
      >
        <p>{name(booking.cooperative.nameFr, booking.cooperative.nameAr)}</p>
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextField label={t('reason')} {...form.field('reason', { required: true, maxLength: 300 })} />
      </Form>
    </Dialog>
  );
}
