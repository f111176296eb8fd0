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
import { ModulePartFields } from './module-part-fields';
import { asNumber, type NewSessionValues, partOf } from './new-session-values';
import { instantsOf } from './session-hours';
import { kinds } from './use-calendar';
import { useLeaders } from './use-leaders';

const rules = formRules.PlanSessionDto;
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
  const form = useProblemForm<NewSessionValues>({
    ...{ date: '', startTime: '09:00', endTime: '13:00', kind: 'training', moduleId: '', ordinal: null },
    ...{ covers: 'whole', part: 1, parts: 2, title: '', venue: '', trainerAccountId: '', enrolmentIds: [] },
  });
  const kind = form.watch('kind');
  const { dirtyFields } = form.formState;
  const onSubmit = form.send(async (values) => {
    const { date, kind, ordinal, moduleId, title, venue, trainerAccountId, enrolmentIds } = values;
    const body = {
      ...{ id, programmeId, kind, title, venue, trainerAccountId, enrolmentIds },
      ...instantsOf(values, programme.data?.zone ?? 'Africa/Casablanca'),
      ...(kind === 'training' && moduleId && { moduleId }),
      ...partOf(values),
      ...(kind === 'workshop' && { ordinal }),
    };
    await planSession(api, { body });
    await client.invalidateQueries({ queryKey: ['sessions'] });
    toast({ message: t('planned') });
    await navigate(`/calendar?day=${date}&programme=${programmeId}`);
  });
  /** The title says which module and which part of it, until somebody writes another. */
  const nameIt = () => {
    const { moduleId, covers, part, parts } = form.getValues();
    const chosen = modules.data?.items.find((module) => module.id === moduleId);
    if (!chosen || dirtyFields.title) return;
    const title = format.text(chosen.title);
    form.resetField('title', {
      defaultValue:
        covers === 'part' ? t('partTitle', { title, part: part ?? '', parts: parts ?? '' }) : title,
    });
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
          {...form.field('moduleId', {}, { onChange: nameIt })}
        />
      )}
      {kind === 'training' && form.watch('moduleId') !== '' && (
        <ModulePartFields form={form} onChange={nameIt} />
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
