import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, updateDiagnostic } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Banner, Button, DateField, Dialog, Form, FormErrors, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { diagnosticBy, type Diagnostic } from './queries';
import { namedOnly, RespondentsFields } from './respondents-fields';

interface HeaderDialogProps {
  open: boolean;
  diagnostic: Diagnostic;
  onClose: () => void;
}

/** When it was held and with whom: to be put right while it is a draft. */
export function HeaderDialog({ open, diagnostic, onClose }: HeaderDialogProps) {
  const t = useTexts('diagnostics');
  return (
    <Dialog open={open} title={t('header')} closeLabel={t('app:do.close')} onClose={onClose}>
      <HeaderForm diagnostic={diagnostic} onDone={onClose} />
    </Dialog>
  );
}

function HeaderForm({ diagnostic, onDone }: { diagnostic: Diagnostic; onDone: () => void }) {
  const t = useTexts('diagnostics');
  const client = useQueryClient();
  const toast = useToast();
  const [today] = useState(() => localDate(new Date(), homeZone));
  const [opened] = useState(diagnostic.version);
  const [respondents, setRespondents] = useState(diagnostic.respondents);
  const { date } = useFormat();
  const form = useProblemForm({ heldOn: diagnostic.heldOn });
  const { queryKey } = diagnosticBy(diagnostic.id);
  const onSubmit = form.send(async ({ heldOn }) => {
    const body = { heldOn, respondents: namedOnly(respondents) };
    const { id, version } = diagnostic;
    const saved = await updateDiagnostic(api, { path: { id }, body, ifMatch: version }).catch(
      async (error: unknown) => {
        // What the other person wrote comes in beside what is typed here.
        if (isProblem(error, 412)) await client.invalidateQueries({ queryKey });
        throw error;
      },
    );
    client.setQueryData(queryKey, saved);
    void client.invalidateQueries({ queryKey: ['diagnostics', diagnostic.enrolmentId] });
    toast({ message: t('app:state.saved') });
    onDone();
  });
  return (
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
      {diagnostic.version !== opened && (
        <Banner tone="attention" title={t('headerChanged')}>
          {[date(diagnostic.heldOn), ...diagnostic.respondents.map(({ name }) => name)].join(' · ')}
        </Banner>
      )}
      <DateField
        label={t('heldOn')}
        max={today}
        {...form.field('heldOn', formRules.DiagnosticHeaderDto.heldOn)}
      />
      <RespondentsFields respondents={respondents} onChange={setRespondents} />
    </Form>
  );
}
