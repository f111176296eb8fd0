import { useQueryClient } from '@tanstack/react-query';
import { formRules, muteSilence } from '@tiwizi/api-client';
import { addDays, addMonths } from '@tiwizi/domain';
import { Button, Cluster, DateField, Dialog, Form, FormErrors, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type BoardRow } from '../board-data';
import { useUnmute } from './use-unmute';

interface MuteDialogProps {
  row: BoardRow;
  today: string;
  onClose: () => void;
}

/** Leaves a cooperative in peace until a day, for a reason that others can read. */
export default function MuteDialog({ row, today, onClose }: MuteDialogProps) {
  const t = useTexts('board');
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const unmute = useUnmute();
  const name = format.name(row.nameFr, row.nameAr);
  const spans = [
    { words: t('silence.span.weeks'), day: addDays(today, 14) },
    { words: t('silence.span.month'), day: addMonths(today, 1) },
    { words: t('silence.span.months'), day: addMonths(today, 3) },
  ];
  const form = useProblemForm({ reason: '', endsOn: addDays(today, 14) });
  const send = form.send(async (values) => {
    await muteSilence(api, { path: { id: row.enrolmentId }, body: { ...values, id: newId() } });
    await queries.invalidateQueries({ queryKey: ['board'] });
    toast({
      message: t('silence.mutedNow', { name }),
      undo: { label: t('app:do.undo'), onUndo: () => void unmute(row.enrolmentId) },
    });
    onClose();
  });
  return (
    <Dialog open title={t('silence.muteTitle', { name })} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={send}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('silence.mute')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextField
          label={t('silence.reason')}
          hint={t('silence.reasonHint')}
          {...form.field('reason', formRules.MuteSilenceDto.reason)}
        />
        <DateField label={t('silence.until')} {...form.field('endsOn', formRules.MuteSilenceDto.endsOn)} />
        <Cluster>
          {spans.map(({ words, day }) => (
            <Button key={words} onClick={() => form.setValue('endsOn', day, { shouldValidate: true })}>
              {words}
            </Button>
          ))}
        </Cluster>
      </Form>
    </Dialog>
  );
}
