import { Button, ChoiceCards, Dialog, Form, FormErrors } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { HoursFields } from './hours-fields';
import { PlanMoveDay, type PlanDays } from './plan-move-day';
import { type PreviewRequest, type Proposed } from './plan-request';
import { type PlanWords } from './plan-words';

export type PlanMoveRequest = NonNullable<PreviewRequest['move']>;

export interface PlanMoveProps {
  session: Proposed;
  /** The day that was chosen for it already; its own where none was. */
  date: string;
  days: PlanDays;
  words: PlanWords;
  onMove: (move: PlanMoveRequest) => Promise<void>;
  onClose: () => void;
}

/** Another day or other hours for one session of the plan: for it alone, or for those after it too. */
export function PlanMove({ session, date, days, words, onMove, onClose }: PlanMoveProps) {
  const t = useTexts('planning');
  const { key } = session;
  // Named as the contract names them, so that its faults find their fields.
  const form = useProblemForm<{ move: Omit<PlanMoveRequest, 'key'> }>({
    move: { date, ...days.hoursAt(date, session), reach: 'alone' },
  });
  const onSubmit = form.send(async ({ move }) => {
    await onMove({ ...move, key });
    onClose();
  });
  return (
    <Dialog open title={words.whole(session)} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('plan.move')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <HoursFields
          date={form.field('move.date', { required: true })}
          startTime={form.field('move.startTime', { required: true })}
          endTime={form.field('move.endTime', { required: true })}
        />
        <PlanMoveDay {...{ form, session, days, words }} />
        <ChoiceCards
          label={t('move.reach')}
          choices={[
            { value: 'alone', label: t('move.alone'), description: t('move.aloneHint') },
            { value: 'following', label: t('move.following'), description: t('move.followingHint') },
          ]}
          {...form.field('move.reach')}
        />
      </Form>
    </Dialog>
  );
}
