import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  addConsultation,
  deleteConsultation,
  formRules,
  listConsultations,
  updateConsultation,
} from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import {
  Button,
  Cluster,
  DateField,
  FieldRow,
  Form,
  FormErrors,
  SegmentedControl,
  TextAreaField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, isProblem, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { homeZone } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ChangedMeanwhile } from './changed-meanwhile';
import { Concerned } from './concerned';
import { channels, type Consultation, type ConsultationContent, consultationsKey, contentOf } from './kinds';

const rules = formRules.ConsultationContentDto;

export interface ConsultationFormProps {
  programmeId: string;
  /** Null for a new one. */
  consultation: Consultation | null;
  /** The enrolment that a new one is about, where one came from it. */
  concerned: string | null;
  onDone: () => void;
}

/** Notes an exchange, or corrects it. What is typed is kept on the device until it is sent. */
export function ConsultationForm({ programmeId, consultation, concerned, onDone }: ConsultationFormProps) {
  const t = useTexts('consultations');
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(() => consultation?.id ?? newId());
  const [today] = useState(() => localDate(new Date(), homeZone));
  const [stored, setStored] = useState<Consultation | null>(null);
  const [version, setVersion] = useState(consultation?.version ?? 0);
  const form = useProblemForm<ConsultationContent>(
    consultation === null
      ? {
          ...{ heldOn: today, channel: 'visit', institution: '', personHeard: '', personRole: '', said: '' },
          enrolmentIds: concerned ? [concerned] : [],
          needIds: [],
        }
      : contentOf(consultation),
  );
  const draft = useDraft(`consultation.${consultation?.id ?? programmeId}`, form);
  const path = { id: programmeId };
  const reload = () => client.invalidateQueries({ queryKey: ['consultations'] });

  const save = form.send(async (body) => {
    try {
      if (consultation === null) await addConsultation(api, { path, body: { id, ...body } });
      else await updateConsultation(api, { path: { id }, ifMatch: version, body });
    } catch (problem) {
      if (!isProblem(problem, 412)) throw problem;
      const { items } = await listConsultations(api, { path, query: { limit: 100 } });
      setStored(items.find((item) => item.id === id) ?? null);
      await reload();
      return;
    }
    draft.clear();
    void reload();
    toast({ message: t('saved') });
    onDone();
  });

  const remove = async () => {
    if (consultation === null) return;
    try {
      await deleteConsultation(api, { path: { id }, ifMatch: version });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
      return;
    }
    const restore = () =>
      addConsultation(api, { path, body: { id, ...contentOf(consultation) } })
        .then(() => client.invalidateQueries({ queryKey: consultationsKey(programmeId) }))
        .catch((problem: unknown) => toast({ message: problemText(problem), tone: 'late' }));
    draft.clear();
    void reload();
    toast({ message: t('deleted'), undo: { label: t('app:do.undo'), onUndo: () => void restore() } });
    onDone();
  };

  return (
    <Form
      onSubmit={save}
      actions={
        <Cluster>
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('save')}
          </Button>
          {consultation && (
            <Button look="quiet" icon="trash" onClick={() => void remove()}>
              {t('delete')}
            </Button>
          )}
        </Cluster>
      }
    >
      {stored && (
        <ChangedMeanwhile
          stored={stored}
          onMine={() => {
            setVersion(stored.version);
            setStored(null);
          }}
          onTheirs={() => {
            form.reset(contentOf(stored));
            setVersion(stored.version);
            setStored(null);
          }}
        />
      )}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {draft.restored && <p>{t('app:state.draftRestored')}</p>}
      <TextField
        label={t('field.institution')}
        hint={t('institutionHint')}
        {...form.field('institution', { ...rules.institution, required: true })}
      />
      <FieldRow>
        <TextField
          label={t('field.personHeard')}
          optional={t('app:field.optional')}
          {...form.field('personHeard', rules.personHeard)}
        />
        <TextField
          label={t('field.personRole')}
          optional={t('app:field.optional')}
          {...form.field('personRole', rules.personRole)}
        />
      </FieldRow>
      <DateField label={t('field.heldOn')} max={today} {...form.field('heldOn', rules.heldOn)} />
      <SegmentedControl
        label={t('field.channel')}
        choices={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        {...form.field('channel')}
      />
      <TextAreaField
        label={t('field.said')}
        hint={t('saidHint')}
        rows={5}
        {...form.field('said', { ...rules.said, required: true })}
      />
      <Concerned programmeId={programmeId} form={form} />
    </Form>
  );
}
