import { useQueryClient } from '@tanstack/react-query';
import { setIndicatorTargets } from '@tiwizi/api-client';
import { Button, Dialog, FieldRow, Form, FormErrors, Section, TextField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type EnrolmentIndicators } from './enrolment-indicators-page';
import { readNumber } from './readings-data';

/** Where a cooperative starts from and where it wants to be, for a month. Shares are typed as percentages. */
export function TargetsDialog({ of, onClose }: { of: EnrolmentIndicators; onClose: () => void }) {
  const t = useTexts('indicators');
  const format = useFormat();
  const queries = useQueryClient();
  const scale = (isRatio: boolean) => (isRatio ? 100 : 1);
  const shown = (value: number | null, isRatio: boolean) =>
    value === null ? '' : String(Number((value * scale(isRatio)).toFixed(4))).replace('.', ',');
  const form = useProblemForm({
    targets: of.indicators.map(({ baseline, target, indicator }) => ({
      baseline: shown(baseline, indicator.isRatio),
      target: shown(target, indicator.isRatio),
    })),
  });
  const number = {
    validate: (text: string) => !Number.isNaN(readNumber(text)) || t('app:form.number'),
  };
  const onSubmit = form.send(async ({ targets }) => {
    await setIndicatorTargets(api, {
      path: { id: of.enrolmentId },
      body: {
        targets: of.indicators.map(({ indicator: { id, isRatio } }, place) => {
          const stored = (text: string | undefined) => {
            const value = readNumber(text ?? '');
            return value === null ? null : Number((value / scale(isRatio)).toFixed(4));
          };
          return {
            indicatorId: id,
            baseline: stored(targets[place]?.baseline),
            target: stored(targets[place]?.target),
          };
        }),
      },
    });
    await queries.invalidateQueries({ queryKey: ['readings'] });
    onClose();
  });
  return (
    <Dialog open title={t('targets.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <p>{t('targets.hint')}</p>
      <Form
        onSubmit={onSubmit}
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
        {of.indicators.map(({ indicator, targetBasis }, place) => (
          <Section
            key={indicator.id}
            title={format.text(indicator.name)}
            context={indicator.isRatio ? '%' : format.text(indicator.unit)}
          >
            <FieldRow>
              <TextField
                label={t('baseline')}
                inputMode="decimal"
                {...form.field(`targets.${place}.baseline`, {}, number)}
              />
              <TextField
                label={t(targetBasis === 'period' ? 'targets.total' : 'target')}
                inputMode="decimal"
                {...form.field(`targets.${place}.target`, {}, number)}
              />
            </FieldRow>
          </Section>
        ))}
      </Form>
    </Dialog>
  );
}
