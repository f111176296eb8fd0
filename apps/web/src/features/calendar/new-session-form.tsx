import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { formRules, listModules, planSession, readProgramme } from '@tiwizi/api-client';
import {
  Button,
  Form,
  FormErrors,
  NumberField,
  SegmentedControl,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { CooperativePicker } from './cooperative-picker';
import { HoursFields } from './hours-fields';
import { type Hours, instantsOf } from './session-hours';
import { type Entry, kinds } from './use-calendar';
import { useLeaders } from './use-leaders';

interface Values extends Hours {
  kind: Entry['kind'];
  moduleId: string;
  ordinal: number | null;
  title: string;
  venue: string;
  trainerAccountId: string;
  enrolmentIds: string[];
}

const rules = formRules.PlanSessionDto;
const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};

export function NewSessionForm({ programmeId }: { programmeId: string }) {
  const t = useTexts('sessions');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const leaders = useLeaders();
  const [id] = useState(newId);
  const programme = useQuery({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => readProgramme(api, { path: { id: programmeId }, signal }),
  });
  const modules = useQuery({
    queryKey: ['modules'],
    queryFn: ({ signal }) => listModules(api, { signal }),
    staleTime: Infinity,
  });
  const form = useProblemForm<Values>({
    ...{ date: '', startTime: '09:00', endTime: '13:00', kind: 'training', moduleId: '', ordinal: null },
    ...{ title: '', venue: '', trainerAccountId: '', enrolmentIds: [] },
  });
  const kind = form.watch('kind');
  const onSubmit = form.send(async ({ date, startTime, endTime, moduleId, ordinal, ...values }) => {
    const zone = programme.data?.zone ?? 'Africa/Casablanca';
    const { startsAt, endsAt } = instantsOf({ date, startTime, endTime }, zone);
    const body = {
      ...{ id, programmeId, ...values, startsAt, endsAt },
      ...(values.kind === 'training' && moduleId && { moduleId }),
      ...(values.kind === 'workshop' && { ordinal }),
    };
    await planSession(api, { body });
    await client.invalidateQueries({ queryKey: ['sessions'] });
    toast({ message: t('planned') });
    await navigate(`/calendar?day=${date}&programme=${programmeId}`);
  });
  const chooseModule = (moduleId: string) => {
    const chosen = modules.data?.items.find((module) => module.id === moduleId);
    if (chosen && !form.getValues('title')) form.setValue('title', format.text(chosen.title));
  };
  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('add')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <SegmentedControl
        label={t('kind')}
        choices={kinds.map((one) => ({ value: one, label: t(`states:sessionKind.${one}`) }))}
        {...form.field('kind')}
      />
      {kind === 'training' && (
        <SelectField
          label={t('module')}
          optional={t('app:field.optional')}
          placeholder={t('noModule')}
          options={(modules.data?.items ?? [])
            .filter(({ retired }) => !retired)
            .map((one) => ({
              value: one.id,
              label: format.text(one.title),
            }))}
          {...form.field('moduleId', {}, { onChange: () => chooseModule(form.getValues('moduleId')) })}
        />
      )}
      {kind === 'workshop' && (
        <NumberField
          label={t('ordinal')}
          {...form.field('ordinal', { required: true, min: 1, max: 400 }, asNumber)}
        />
      )}
      <TextField label={t('titleField')} {...form.field('title', rules.title)} />
      <HoursFields
        date={form.field('date', { required: true })}
        startTime={form.field('startTime', { required: true })}
        endTime={form.field('endTime', { required: true })}
      />
      <TextField label={t('venue')} {...form.field('venue', rules.venue)} />
      <SelectField
        label={t('trainer')}
        placeholder={t('app:field.choose')}
        options={leaders}
        {...form.field('trainerAccountId', { required: true })}
      />
      <CooperativePicker
        programmeId={programmeId}
        chosen={form.watch('enrolmentIds')}
        onChoose={(ids) => {
          form.setValue('enrolmentIds', ids);
          form.clearErrors('enrolmentIds');
        }}
      />
    </Form>
  );
}
