import { useQueryClient } from '@tanstack/react-query';
import { formRules, setSilenceThresholds } from '@tiwizi/api-client';
import { SILENCE_SIGNS } from '@tiwizi/domain';
import { Button, Dialog, Form, FormErrors, NumberField, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type Board } from '../board-data';

/** From when a cooperative counts as silent, in this programme. */
export default function ThresholdsDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const t = useTexts('board');
  const toast = useToast();
  const queries = useQueryClient();
  const { version, ...chosen } = board.silenceThresholds;
  const form = useProblemForm(chosen);
  const send = form.send(async (values) => {
    await setSilenceThresholds(api, { path: { id: board.programmeId }, body: values, ifMatch: version });
    await queries.invalidateQueries({ queryKey: ['board'] });
    toast({ message: t('silence.thresholdsSet') });
    onClose();
  });
  return (
    <Dialog open title={t('silence.set')} closeLabel={t('app:do.close')} onClose={onClose}>
      <p>{t('silence.setHint')}</p>
      <Form
        onSubmit={send}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        {SILENCE_SIGNS.map((sign) => (
          <NumberField
            key={sign}
            label={t(`silence.threshold.${sign}`)}
            optional={t('silence.emptyIsOff')}
            {...form.field(sign, formRules.SetSilenceThresholdsDto[sign], {
              setValueAs: (typed: unknown) => (typed === '' || typed === null ? null : Number(typed)),
            })}
          />
        ))}
      </Form>
    </Dialog>
  );
}
