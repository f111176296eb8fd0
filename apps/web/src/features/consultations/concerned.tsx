import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listCohort, listNeeds } from '@tiwizi/api-client';
import { foldForSearch } from '@tiwizi/domain';
import { CheckboxField, SearchField, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import styles from './consultations.module.css';
import { type ConsultationContent } from './kinds';

const searchedFrom = 12;

export interface ConcernedProps {
  programmeId: string;
  form: ReturnType<typeof useProblemForm<ConsultationContent>>;
}

const toggled = (list: readonly string[], id: string, on: boolean): string[] =>
  on ? [...list, id] : list.filter((each) => each !== id);

/** Whom an exchange is about: some cooperatives or all; where it is one, which of its needs. */
export function Concerned({ programmeId, form }: ConcernedProps) {
  const t = useTexts('consultations');
  const { name } = useFormat();
  const [search, setSearch] = useState('');
  const chosen = form.watch('enrolmentIds');
  const cohort = useQuery({
    queryKey: ['programmes', programmeId, 'cohort'],
    queryFn: ({ signal }) => listCohort(api, { path: { id: programmeId }, signal }),
  });
  const rows = cohort.data?.items ?? [];
  const wanted = foldForSearch(search);
  const shown = rows.filter(
    ({ id, nameFr, nameAr }) => chosen.includes(id) || foldForSearch(`${nameFr} ${nameAr}`).includes(wanted),
  );
  const choose = (id: string, on: boolean) => {
    form.setValue('enrolmentIds', toggled(chosen, id, on), { shouldDirty: true });
    // Needs belong to one cooperative: with another in sight they would no longer say whose they are.
    form.setValue('needIds', []);
  };
  const [only] = chosen;
  return (
    <Section title={t('field.enrolmentIds')} context={t('cooperativesHint')}>
      {rows.length > searchedFrom && (
        <SearchField label={t('searchCooperative')} value={search} onSearch={setSearch} />
      )}
      <div className={styles['checks']}>
        {shown.map(({ id, nameFr, nameAr }) => (
          <CheckboxField
            key={id}
            label={name(nameFr, nameAr)}
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(id, target.checked)}
          />
        ))}
      </div>
      {only !== undefined && chosen.length === 1 && <ConcernedNeeds enrolmentId={only} form={form} />}
    </Section>
  );
}

function ConcernedNeeds({ enrolmentId, form }: { enrolmentId: string; form: ConcernedProps['form'] }) {
  const t = useTexts('consultations');
  const chosen = form.watch('needIds');
  const { data } = useQuery({
    queryKey: ['needs', enrolmentId],
    queryFn: ({ signal }) => listNeeds(api, { path: { id: enrolmentId }, signal }),
  });
  const needs = (data?.gaps ?? []).flatMap(({ decision }) =>
    decision?.status === 'agreed' ? [decision] : [],
  );
  if (needs.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{t('needs')}</legend>
      <p className={styles['soft']}>{t('needsHint')}</p>
      {needs.map(({ id, statement }) => (
        <CheckboxField
          key={id}
          label={<bdi>{statement}</bdi>}
          checked={chosen.includes(id)}
          onChange={({ target }) => form.setValue('needIds', toggled(chosen, id, target.checked))}
        />
      ))}
    </fieldset>
  );
}
