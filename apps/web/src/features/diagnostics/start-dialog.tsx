import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Banner, Button, ChoiceCards, DateField, Dialog, Form, FormErrors, SelectField } from '@tiwizi/ui';
import { keepReply } from '../../offline/kept-replies';
import { useOutbox } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { diagnosticSubject } from './given-answers';
import { begunHere } from './local-diagnostic';
import { diagnosticBy, diagnosticsOf, waves, type DiagnosticList, type Respondent } from './queries';
import { useBegunHere } from './use-begun-here';
import { namedOnly, RespondentsFields } from './respondents-fields';

type Start = components['schemas']['StartDiagnosticDto'];

const rules = formRules.StartDiagnosticDto;
const perspectives = ['assessor', 'self'] as const;

interface StartDialogProps {
  open: boolean;
  list: DiagnosticList;
  onClose: () => void;
}

export function StartDialog({ open, list, onClose }: StartDialogProps) {
  const t = useTexts('diagnostics');
  const title = list.may.includes('start') ? t('start') : t('startSelf');
  return (
    <Dialog open={open} title={title} closeLabel={t('app:do.close')} onClose={onClose}>
      <StartForm list={list} />
    </Dialog>
  );
}

/** Which wave, whose view, when and with whom; then straight to the first question. */
function StartForm({ list }: { list: DiagnosticList }) {
  const t = useTexts('diagnostics');
  const client = useQueryClient();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const me = useMe();
  const { name } = useFormat();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const [respondents, setRespondents] = useState<Respondent[]>([]);
  const both = list.may.includes('start');
  const first = both ? 'assessor' : 'self';
  const here = useBegunHere(list.enrolmentId).filter(({ input }) => input.body.id !== id);
  const begun = (wave: string, perspective: string) =>
    here.some(({ input: { body } }) => body.wave === wave && body.perspective === perspective) ||
    list.items.some((item) => item.wave === wave && item.perspective === perspective && item.reading === 1);
  const form = useProblemForm<Pick<Start, 'wave' | 'perspective' | 'heldOn'>>({
    wave: waves.find((wave) => !begun(wave, first)) ?? 'baseline',
    perspective: first,
    heldOn: today,
  });
  const [wave, perspective] = form.watch(['wave', 'perspective']);
  const onSubmit = form.send(async (values) => {
    const body = { ...values, id, respondents: namedOnly(respondents) };
    const cooperative = name(list.cooperativeNameFr, list.cooperativeNameAr);
    const outcome = await outbox.send({
      operation: 'startDiagnostic',
      input: { path: { id: list.enrolmentId }, body },
      subject: diagnosticSubject(id),
      label: `${cooperative} · ${t(`states:wave.${values.wave}`)}`,
      place: `/diagnostics/${id}`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    const { queryKey } = diagnosticBy(id);
    const begunNow = outcome.state === 'sent' ? outcome.reply : begunHere(list, body, me.displayName);
    if (begunNow) {
      client.setQueryData(queryKey, begunNow);
      await keepReply(queryKey, begunNow);
    }
    if (outcome.state === 'sent') {
      void client.invalidateQueries({ queryKey: diagnosticsOf(list.enrolmentId).queryKey });
    }
    await navigate(`/diagnostics/${id}`);
  });
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy} disabled={begun(wave, perspective)}>
          {t('begin')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {both && (
        <ChoiceCards
          label={t('perspective')}
          choices={perspectives.map((each) => ({
            value: each,
            label: t(`states:perspective.${each}`),
            description: t(`perspectiveHint.${each}`),
          }))}
          {...form.field('perspective', rules.perspective)}
        />
      )}
      <SelectField
        label={t('wave')}
        hint={list.items.length > 0 && t('sameGrid')}
        options={waves.map((each) => ({ value: each, label: t(`states:wave.${each}`) }))}
        {...form.field('wave', rules.wave)}
      />
      {begun(wave, perspective) && <Banner>{t('alreadyBegun')}</Banner>}
      <DateField label={t('heldOn')} max={today} {...form.field('heldOn', rules.heldOn)} />
      <RespondentsFields respondents={respondents} onChange={setRespondents} />
    </Form>
  );
}
