import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, DataTable, Section, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { cohortLegalCalendarOf, legalSigns, type CohortLegalItem } from '../../shared/legal';
import { Loaded } from '../../shared/loaded';
import { OfProgramme, ProgrammeSelect, useProgrammeChoice } from '../../shared/programme-choice';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './legal.module.css';

/** What the law asks of the cooperatives of a programme: what is late first, then what comes. */
export default function CohortPage() {
  const t = useTexts('legal');
  const may = useMay();
  const choice = useProgrammeChoice();
  return (
    <Screen
      title={t('title')}
      context={t('cohort.context')}
      more={
        may('legal-parameters.read') && (
          <ButtonLink to="/legal/parameters" look="quiet">
            {t('parameters.open')}
          </ButtonLink>
        )
      }
      under={<ProgrammeSelect choice={choice} />}
    >
      <OfProgramme choice={choice}>{({ id }) => <Cohort programmeId={id} />}</OfProgramme>
    </Screen>
  );
}

function Cohort({ programmeId }: { programmeId: string }) {
  const t = useTexts('legal');
  const query = useQuery(cohortLegalCalendarOf(programmeId));
  return (
    <Loaded query={query} rows={12}>
      {({ items }) => (
        <>
          <Items
            title={t('cohort.late')}
            items={items.filter(({ state }) => state === 'late')}
            empty={t('cohort.noneLate')}
          />
          <Items title={t('cohort.soon')} items={items.filter(({ state }) => state === 'due_soon')} />
          <Items title={t('cohort.ahead')} items={items.filter(({ state }) => state === 'ahead')} />
        </>
      )}
    </Loaded>
  );
}

function Items({ title, items, empty }: { title: string; items: CohortLegalItem[]; empty?: string }) {
  const t = useTexts('legal');
  const { date, name } = useFormat();
  if (items.length === 0 && empty === undefined) return null;
  return (
    <Section title={title} context={items.length > 0 ? String(items.length) : undefined}>
      <DataTable
        caption={title}
        // Two mandates may end on one day.
        rows={items.map((item, place) => ({ ...item, place }))}
        rowKey={({ place }) => String(place)}
        empty={empty}
        columns={[
          {
            key: 'cooperative',
            header: t('cohort.cooperative'),
            naming: true,
            cell: ({ cooperativeId, cooperativeNameFr, cooperativeNameAr }) => (
              <Link to={`/cooperatives/${cooperativeId}/legal`}>
                {name(cooperativeNameFr, cooperativeNameAr)}
              </Link>
            ),
          },
          {
            key: 'what',
            header: t('what'),
            cell: ({ code, verified }) => (
              <>
                {t(`item.${code}`)}
                {!verified && <span className={styles['unsure']}> · {t('unverified')}</span>}
              </>
            ),
          },
          { key: 'due', header: t('due'), cell: ({ dueOn }) => date(dueOn, 'short') },
          {
            key: 'state',
            header: t('state'),
            cell: ({ state }) => <StateSign state={legalSigns[state]} word={t(`standing.${state}`)} />,
          },
        ]}
      />
    </Section>
  );
}
