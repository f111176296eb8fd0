import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listModules, updateSession } from '@tiwizi/api-client';
import { Banner, Button, CheckboxField, Form, FormErrors } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Session } from './session-dialog';

/** Which of a workshop's cooperatives have not had the trainings that it builds on, and have no date for them. */
export function MissingTrainings({ session }: { session: Session }) {
  const t = useTexts('sessions');
  const format = useFormat();
  const { missingTrainings, buildsOn, cooperatives } = session;
  if (missingTrainings.length === 0) return null;
  const names = new Map(
    cooperatives.map(({ enrolmentId, nameFr, nameAr }) => [enrolmentId, format.name(nameFr, nameAr)]),
  );
  const codes = new Map(buildsOn.map(({ moduleId, code }) => [moduleId, code]));
  return (
    <Banner tone="attention" title={t('missing')}>
      <ul>
        {missingTrainings.map(({ enrolmentId, moduleIds }) => (
          <li key={enrolmentId}>
            {t('missingLine', {
              cooperative: names.get(enrolmentId) ?? '',
              modules: moduleIds.map((id) => codes.get(id) ?? '').join(t('comma')),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Names the modules that the group should have had before. */
export function GroundworkForm({
  session,
  onSaved,
}: {
  session: Session;
  onSaved: (saved: Session) => void;
}) {
  const t = useTexts('sessions');
  const format = useFormat();
  const modules = useQuery({
    queryKey: ['modules'],
    queryFn: ({ signal }) => listModules(api, { signal }),
  });
  const [chosen, setChosen] = useState(() => session.buildsOn.map(({ moduleId }) => moduleId));
  const form = useProblemForm({});
  const { id, version } = session;
  const onSubmit = form.send(async () =>
    onSaved(await updateSession(api, { path: { id }, ifMatch: version, body: { buildsOn: chosen } })),
  );
  const toggle = (moduleId: string) =>
    setChosen(chosen.includes(moduleId) ? chosen.filter((one) => one !== moduleId) : [...chosen, moduleId]);
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
      <p>{t('buildsOnHint')}</p>
      <Loaded query={modules} rows={8}>
        {({ items }) =>
          items
            .filter((module) => !module.retired || chosen.includes(module.id))
            .map((module) => (
              <CheckboxField
                key={module.id}
                label={`${module.code} · ${format.text(module.title)}`}
                checked={chosen.includes(module.id)}
                onChange={() => toggle(module.id)}
              />
            ))
        }
      </Loaded>
    </Form>
  );
}
