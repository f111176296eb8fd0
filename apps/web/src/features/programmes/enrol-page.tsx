import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { enrolCooperatives, listCandidates, listPeopleChoices, readProgramme } from '@tiwizi/api-client';
import {
  Button,
  ButtonLink,
  DateField,
  EmptyState,
  FieldRow,
  SearchField,
  SelectField,
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { CandidateList } from './candidate-list';
import { type Programme } from './programme-values';
import styles from './programmes.module.css';

/** Many cooperatives into one programme: choose them, choose their trainer once, send once. */
export default function EnrolPage() {
  const t = useTexts('programmes');
  const { name } = useFormat();
  const { programmeId = '' } = useParams();
  const query = useQuery({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => readProgramme(api, { path: { id: programmeId }, signal }),
  });
  const programme = query.data;
  return (
    <Screen
      title={t('enrol')}
      back={{
        to: `/programmes/${programmeId}`,
        label: programme ? name(programme.nameFr, programme.nameAr) : t('programme'),
      }}
      context={t('enrolHint')}
    >
      <Loaded query={query}>{(loaded) => <Enrol programme={loaded} />}</Loaded>
    </Screen>
  );
}

function Enrol({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const may = useMay();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id } = programme;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ownTrainers = programme.people.filter(({ role }) => role === 'trainer');
  const [trainerId, setTrainerId] = useState(
    ownTrainers.length === 1 ? (ownTrainers[0]?.accountId ?? '') : '',
  );
  const [enrolledOn, setEnrolledOn] = useState(programme.startsOn);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const candidates = useQuery({
    queryKey: ['programmes', id, 'candidates', search],
    queryFn: ({ signal }) => listCandidates(api, { path: { id }, query: { search }, signal }),
    placeholderData: (before) => before,
  });
  const trainers = useQuery({
    queryKey: ['people', 'choices', 'trainer'],
    queryFn: ({ signal }) => listPeopleChoices(api, { query: { role: 'trainer' }, signal }),
  });

  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const enrolments = [...chosen].map((cooperativeId) => ({
        id: newId(),
        cooperativeId,
        trainerAccountId: trainerId || null,
      }));
      const { enrolled } = await enrolCooperatives(api, { path: { id }, body: { enrolledOn, enrolments } });
      await client.invalidateQueries({ queryKey: ['programmes'] });
      toast({ message: t('enrolled', { count: enrolled }) });
      await navigate(`/programmes/${id}`);
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };

  const toRegistry = may('imports.write') && <ButtonLink to="/imports">{t('app:nav.imports')}</ButtonLink>;
  return (
    <>
      {problem !== undefined && <Trouble error={problem} />}
      <FieldRow>
        <SelectField
          label={t('trainerOfAll')}
          placeholder={t('trainerLater')}
          value={trainerId}
          onChange={(event) => setTrainerId(event.target.value)}
          options={(trainers.data?.items ?? []).map((one) => ({ value: one.id, label: one.displayName }))}
        />
        <DateField
          label={t('since')}
          value={enrolledOn}
          max={programme.endsOn}
          onChange={(event) => setEnrolledOn(event.target.value)}
        />
      </FieldRow>
      <SearchField label={t('app:field.searchByName')} value={search} onSearch={setSearch} />
      <Loaded query={candidates}>
        {({ items, more }) =>
          items.length === 0 ? (
            <EmptyState
              title={t(search ? 'noneFound.title' : 'noCandidate.title')}
              hint={t(search ? 'noneFound.hint' : 'noCandidate.hint')}
              action={!search && toRegistry}
            />
          ) : (
            <CandidateList candidates={items} more={more} chosen={chosen} onChoose={setChosen} />
          )
        }
      </Loaded>
      {chosen.size > 0 && (
        <div className={styles['send']} data-foot>
          <Button look="primary" busy={busy} onClick={() => void send()}>
            {t('enrolCount', { count: chosen.size })}
          </Button>
        </div>
      )}
    </>
  );
}
