import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addSupportScheme, formRules } from '@tiwizi/api-client';
import { Button, Card, Cluster, FormErrors, SelectField, Stack, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { schemes } from './kinds';
import { type SupportValues } from './support-values';

const rules = formRules.AddSupportSchemeDto;
type Outer = ReturnType<typeof useProblemForm<SupportValues>>;

/** The scheme behind a support. Choosing one fills in who gives, where nobody has written that yet. */
export function SchemeField({ form }: { form: Outer }) {
  const t = useTexts('supports');
  const { text } = useFormat();
  const { data } = useQuery(schemes);
  const [adding, setAdding] = useState(false);
  const chosen = data?.items.find(({ id }) => id === form.watch('schemeId'));
  const choose = (id: string) => {
    const funders = new Set(['', ...(data?.items ?? []).map(({ funder }) => funder)]);
    const scheme = data?.items.find((each) => each.id === id);
    form.setValue('schemeId', id);
    if (scheme && funders.has(form.getValues('funder'))) form.setValue('funder', scheme.funder);
  };
  return (
    <Stack gap={2}>
      <SelectField
        label={t('field.scheme')}
        hint={
          chosen &&
          [
            text(chosen.about),
            chosen.verified
              ? chosen.source && t('schemes.sourced', { source: chosen.source })
              : t('schemes.unverified', { funder: chosen.funder }),
          ]
            .filter(Boolean)
            .join(' ')
        }
        placeholder={t('placeholder.scheme')}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))}
        value={data ? form.watch('schemeId') : ''}
        onChange={(event) => choose(event.target.value)}
      />
      {data?.may.includes('add') && !adding && (
        <Cluster>
          <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('schemes.add')}
          </Button>
        </Cluster>
      )}
      {adding && (
        <NewScheme
          onDone={(id, funder) => {
            setAdding(false);
            form.setValue('schemeId', id);
            if (!form.getValues('funder')) form.setValue('funder', funder);
          }}
        />
      )}
    </Stack>
  );
}

function NewScheme({ onDone }: { onDone: (id: string, funder: string) => void }) {
  const t = useTexts('supports');
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm({ nameFr: '', nameAr: '', funder: '', source: '' });
  const [id] = useState(newId);
  const send = form.send(async (values) => {
    client.setQueryData(schemes.queryKey, await addSupportScheme(api, { body: { id, ...values } }));
    toast({ message: t('schemes.added') });
    onDone(id, values.funder);
  });
  return (
    <Card>
      <Stack gap={3}>
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextField
          label={t('schemes.nameFr')}
          {...form.field('nameFr', { ...rules.nameFr, required: true })}
        />
        <TextField
          label={t('schemes.nameAr')}
          optional={t('app:field.optional')}
          dir="rtl"
          lang="ar"
          {...form.field('nameAr', rules.nameAr)}
        />
        <TextField label={t('field.funder')} {...form.field('funder', { ...rules.funder, required: true })} />
        <TextField
          label={t('schemes.source')}
          optional={t('app:field.optional')}
          {...form.field('source', rules.source)}
        />
        <Cluster>
          <Button busy={form.busy} onClick={() => void send()}>
            {t('schemes.add')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
