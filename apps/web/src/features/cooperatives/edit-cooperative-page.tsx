import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { readCooperative, updateCooperative } from '@tiwizi/api-client';
import { Button, Form, FormErrors, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ChangedMeanwhile } from './changed-meanwhile';
import { CooperativeFields } from './cooperative-form';
import { useValueWords } from './cooperative-value-words';
import { bodyOf, valuesOf, type CooperativeValues } from './cooperative-values';
import { type Cooperative } from './kinds';
import { cooperativeKey, useCooperative } from './use-cooperative';

export default function EditCooperativePage() {
  const { id = '' } = useParams();
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const query = useCooperative(id);
  const words = query.data && name(query.data.nameFr, query.data.nameAr);
  return (
    <Screen
      title={t('form.editTitle')}
      context={words}
      back={{ to: `/cooperatives/${id}`, label: words ?? t('page.registry') }}
      width="reading"
    >
      <Loaded query={query}>{(cooperative) => <EditForm opened={cooperative} />}</Loaded>
    </Screen>
  );
}

function EditForm({ opened }: { opened: Cooperative }) {
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const wordsOf = useValueWords();
  // What the form was opened on; a reload behind it must not move the version under what is typed.
  const [seen, setSeen] = useState(opened);
  const [theirs, setTheirs] = useState<Cooperative | null>(null);
  const form = useProblemForm<CooperativeValues>(valuesOf(opened));
  const { id } = opened;

  const save = (version: number) =>
    form.send(async (values) => {
      try {
        const saved = await updateCooperative(api, { path: { id }, body: bodyOf(values), ifMatch: version });
        client.setQueryData(cooperativeKey(id), saved);
        void client.invalidateQueries({ queryKey: ['cooperatives', 'list'] });
        toast({ message: t('form.saved', { name: name(saved.nameFr, saved.nameAr) }) });
        await navigate(`/cooperatives/${id}`, { replace: true });
      } catch (error) {
        if (!isProblem(error, 412)) throw error;
        setTheirs(await readCooperative(api, { path: { id } }));
      }
    });

  const [before, now] = [wordsOf(valuesOf(seen)), theirs && wordsOf(valuesOf(theirs))];
  return (
    <Form
      onSubmit={save(seen.version)}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      {theirs && now && (
        <ChangedMeanwhile
          changes={now.filter(({ value }, place) => value !== before[place]?.value)}
          onMine={() => void save(theirs.version)()}
          onTheirs={() => {
            form.reset(valuesOf(theirs));
            setSeen(theirs);
            setTheirs(null);
          }}
        />
      )}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <CooperativeFields form={form} />
    </Form>
  );
}
