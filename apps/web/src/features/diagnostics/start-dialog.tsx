import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, startDiagnostic, type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, DateField, Dialog, Form, FormErrors, SelectField, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { homeZone } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { diagnosticBy, diagnosticsOf } from './queries';

type List = components['schemas']['DiagnosticListDto'];
type Start = components['schemas']['StartDiagnosticDto'];

const rules = formRules.StartDiagnosticDto;
const waves = ['baseline', 'midline', 'endline'] as const;
const perspectives = ['assessor', 'self'] as const;

interface StartDialogProps {
  open: boolean;
  list: List;
  onClose: () => void;
}

export function StartDialog({ open, list, onClose }: StartDialogProps) {
  const t = useTexts('diagnostics');
  return (
    <Dialog open={open} title={t('start')} closeLabel={t('app:do.close')} onClose={onClose}>
      <StartForm list={list} />
    </Dialog>
  );
}

/** Which wave, whose view, when and with whom; then straight to the first question. */
function StartForm({ list }: { list: List }) {
  const t = useTexts('diagnostics');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const begun = (wave: string, perspective: string) =>
    list.items.some((item) => item.wave === wave && item.perspective === perspective);
  const form = useProblemForm<Omit<Start, 'id'>>({
    wave: waves.find((wave) => !begun(wave, 'assessor')) ?? 'baseline',
    perspective: 'assessor',
    heldOn: today,
    respondents: '',
  });
  const onSubmit = form.send(async (values) => {
    const begunNow = await startDiagnostic(api, { path: { id: list.enrolmentId }, body: { ...values, id } });
    client.setQueryData(diagnosticBy(id).queryKey, begunNow);
    void client.invalidateQueries({ queryKey: diagnosticsOf(list.enrolmentId).queryKey });
    await navigate(`/diagnostics/${id}`);
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('begin')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SelectField
        label={t('wave')}
        options={waves.map((wave) => ({ value: wave, label: t(`states:wave.${wave}`) }))}
        {...form.field('wave', rules.wave)}
      />
      <SelectField
        label={t('perspective')}
        options={perspectives.map((each) => ({ value: each, label: t(`states:perspective.${each}`) }))}
        {...form.field('perspective', rules.perspective)}
      />
      <DateField label={t('heldOn')} max={today} {...form.field('heldOn', rules.heldOn)} />
      <TextField
        label={t('respondents')}
        hint={t('respondentsHint')}
        optional={t('app:field.optional')}
        {...form.field('respondents', rules.respondents)}
      />
    </Form>
  );
}
