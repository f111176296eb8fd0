import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readProgramme } from '@tiwizi/api-client';
import { ButtonLink, DescriptionList, Figure, Figures, Menu, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { CohortTable } from './cohort-table';
import { type Programme } from './programme-values';

/** One programme: what was agreed, who takes part, and what comes next. */
export default function ProgrammePage() {
  const t = useTexts('programmes');
  const format = useFormat();
  const { programmeId = '' } = useParams();
  const query = useQuery({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => readProgramme(api, { path: { id: programmeId }, signal }),
  });
  const programme = query.data;
  return (
    <Screen
      title={programme ? format.name(programme.nameFr, programme.nameAr) : t('programme')}
      back={{ to: '/programmes', label: t('title') }}
      {...(programme && {
        context: t('context', {
          sponsor: programme.sponsorName,
          from: format.date(programme.startsOn),
          to: format.date(programme.endsOn),
        }),
        action: <NextStep programme={programme} />,
        more: <OtherSteps programme={programme} />,
      })}
    >
      <Loaded query={query}>{(loaded) => <ProgrammeFacts programme={loaded} />}</Loaded>
    </Screen>
  );
}

const hasPlan = ({ workshopsPlanned, followUpWindows }: Programme) =>
  workshopsPlanned > 0 && followUpWindows > 0;

/** The one thing to do now: enrol, then plan, then follow. */
function NextStep({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const { id, cohortSize, may } = programme;
  if (cohortSize === 0 && may.includes('enrolments.write')) {
    return (
      <ButtonLink look="primary" icon="plus" to={`/programmes/${id}/enrol`}>
        {t('enrol')}
      </ButtonLink>
    );
  }
  if (cohortSize > 0 && !hasPlan(programme) && may.includes('sessions.plan')) {
    return (
      <ButtonLink look="primary" icon="calendar" to={`/calendar/plan/${id}`}>
        {t('plan')}
      </ButtonLink>
    );
  }
  return may.includes('board.read') ? (
    <ButtonLink look="primary" icon="grid" to={`/board?programme=${id}`}>
      {t('app:nav.board')}
    </ButtonLink>
  ) : null;
}

function OtherSteps({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const allowed = useMay();
  const { id, cohortSize, may } = programme;
  const steps = [
    { label: t('app:nav.calendar'), to: `/calendar?programme=${id}`, on: may.includes('sessions.read') },
    {
      label: t('consultations'),
      to: `/programmes/${id}/consultations`,
      on: may.includes('consultations.read'),
    },
    { label: t('partners'), to: `/programmes/${id}/partners`, on: cohortSize > 0 && allowed('plans.read') },
    {
      label: t('enrol'),
      to: `/programmes/${id}/enrol`,
      on: cohortSize > 0 && may.includes('enrolments.write'),
    },
    {
      label: t('planMore'),
      to: `/calendar/plan/${id}`,
      on: hasPlan(programme) && may.includes('sessions.plan'),
    },
    {
      label: t('agreement'),
      to: `/programmes/${id}/agreement`,
      on: cohortSize > 0 && allowed('diagnostics.sample'),
    },
    {
      label: t('trainingPlan'),
      to: `/programmes/${id}/training-plan`,
      on: may.includes('training-plans.read'),
    },
    {
      label: t('certificates'),
      to: `/programmes/${id}/certificates`,
      on: cohortSize > 0 && may.includes('certificates.read'),
    },
    { label: t('edit'), to: `/programmes/${id}/edit`, on: may.includes('programmes.update') },
  ];
  const items = steps.filter(({ on }) => on).map(({ label, to }) => ({ label, to }));
  return items.length > 0 ? <Menu label={t('app:nav.more')} icon="more" items={items} /> : null;
}

const roles = ['coordinator', 'trainer', 'sponsor'] as const;

function ProgrammeFacts({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const format = useFormat();
  const { territories, people, partners, leadName } = programme;
  const facts = [
    { label: t('workshops'), value: format.cadence(programme.workshopCadence) },
    { label: t('followUps'), value: format.cadence(programme.followUpCadence) },
    {
      label: t('certificate'),
      value: t('certificateFrom', { share: format.percent(programme.certificateThreshold) }),
    },
    {
      label: t('territories'),
      value: territories.map(({ nameFr, nameAr }) => format.name(nameFr, nameAr)).join(t('comma')),
    },
    ...(leadName ? [{ label: t('lead'), value: leadName }] : []),
    ...(partners.length > 0 ? [{ label: t('partners'), value: partners.join(t('comma')) }] : []),
    ...roles.flatMap((role) => {
      const names = people.filter((person) => person.role === role).map(({ displayName }) => displayName);
      return names.length > 0 ? [{ label: t(`states:role.${role}`), value: names.join(t('comma')) }] : [];
    }),
  ];
  return (
    <>
      <Figures>
        <Figure label={t('cohort')} value={format.number(programme.cohortSize)} />
        <Figure label={t('workshopsPlanned')} value={format.number(programme.workshopsPlanned)} />
        <Figure
          label={t('windowsPlanned')}
          value={format.number(programme.followUpWindows)}
          note={t('windowsNote')}
        />
      </Figures>
      <Section title={t('agreed')}>
        <DescriptionList items={facts} />
      </Section>
      <CohortTable programme={programme} />
    </>
  );
}
