import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { createCooperative } from '@tiwizi/api-client';
import { COOPERATIVE_KINDS } from '@tiwizi/domain';
import { Banner, Button, Form, FormErrors, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { useFormat } from '../../shared/format';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { CooperativeFields } from './cooperative-form';
import { cooperativeKey } from './use-cooperative';
import { bodyOf, emptyValues, type CooperativeValues } from './cooperative-values';

export default function NewCooperativePage() {
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  // Made once: a second press of the button creates nothing twice.
  const [id] = useState(newId);
  const asked = useSearchParams()[0].get('kind');
  const kind = COOPERATIVE_KINDS.find((each) => each === asked);
  const form = useProblemForm<CooperativeValues>({ ...emptyValues, ...(kind && { kind }) });
  const draft = useDraft<CooperativeValues>(kind ? `cooperative.new.${kind}` : 'cooperative.new', form);
  const onSubmit = form.send(async (values) => {
    const saved = await createCooperative(api, { body: { ...bodyOf(values), id } });
    draft.clear();
    client.setQueryData(cooperativeKey(id), saved);
    void client.invalidateQueries({ queryKey: ['cooperatives', 'list'] });
    toast({ message: t('form.created', { name: name(saved.nameFr, saved.nameAr) }) });
    void client.invalidateQueries({ queryKey: ['networks', 'list'] });
    await navigate(`/${kind ? 'networks' : 'cooperatives'}/${id}`, { replace: true });
  });
  return (
    <Screen
      title={t('form.newTitle')}
      back={
        kind
          ? { to: '/networks', label: t('app:nav.networks') }
          : { to: '/cooperatives', label: t('page.registry') }
      }
      width="reading"
    >
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('form.create')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <CooperativeFields form={form} />
      </Form>
    </Screen>
  );
}
