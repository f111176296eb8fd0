import { Link } from 'react-router';
import { ButtonLink, type Column, DataTable, EmptyState, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { ProgrammeSelect, useProgrammeChoice } from '../../../shared/programme-choice';
import { Screen } from '../../../shared/screen';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import styles from './fairs.module.css';
import { type FairLine } from './kinds';
import { useFairs } from './use-fairs';
import { useFairWords } from './use-fair-words';

/** Fairs, stops of travelling markets and encounters of a programme, latest first. */
export default function FairsPage() {
  const t = useTexts('fairs');
  const choice = useProgrammeChoice();
  const query = useFairs(choice.programme?.id);
  const may = useMay();
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      {...(may('networks.read') && { back: { to: '/networks', label: t('toNetworks') } })}
      action={
        query.data?.may.includes('plan') && (
          <ButtonLink look="primary" icon="plus" to={`/fairs/new?programme=${choice.programme?.id ?? ''}`}>
            {t('plan')}
          </ButtonLink>
        )
      }
      under={<ProgrammeSelect choice={choice} />}
    >
      <Loaded query={choice.query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noProgramme')} />
          ) : (
            <Loaded query={query}>
              {({ items: fairs }) => (
                <>
                  <Tours fairs={fairs} />
                  <FairsTable rows={fairs} />
                </>
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Screen>
  );
}

/** Each travelling market with its stops in the order of the road. */
function Tours({ fairs }: { fairs: readonly FairLine[] }) {
  const t = useTexts('fairs');
  const { date } = useFormat();
  const names = [...new Set(fairs.map(({ tour }) => tour).filter((tour) => tour !== ''))];
  return names.map((tour) => (
    <Section key={tour} title={tour} context={t('route')}>
      <ol className={styles['route']}>
        {fairs
          .filter((fair) => fair.tour === tour && !fair.cancelled)
          .toSorted((one, other) => one.fromOn.localeCompare(other.fromOn))
          .map(({ id, place, fromOn }) => (
            <li key={id}>
              <Link to={`/fairs/${id}`}>{place}</Link>
              <span className={styles['soft']}>{date(fromOn, 'short')}</span>
            </li>
          ))}
      </ol>
    </Section>
  ));
}

function FairsTable({ rows }: { rows: FairLine[] }) {
  const t = useTexts('fairs');
  const { name, number } = useFormat();
  const { amount, days } = useFairWords();
  const columns: Column<FairLine>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: ({ id, nameFr, nameAr, cancelled }) => (
        <>
          <Link to={`/fairs/${id}`}>{name(nameFr, nameAr)}</Link> {cancelled && <Tag>{t('cancelled')}</Tag>}
        </>
      ),
    },
    { key: 'kind', header: t('kindLabel'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'days', header: t('days'), width: '16rem', cell: (fair) => days(fair) },
    { key: 'place', header: t('place'), cell: ({ place }) => <bdi>{place}</bdi> },
    {
      key: 'came',
      header: t('came'),
      align: 'end',
      width: '7rem',
      cell: ({ totals, stands }) => t('cameOf', { came: number(totals.came), invited: number(stands) }),
    },
    {
      key: 'amount',
      header: t('inMad.sales'),
      align: 'end',
      width: '9rem',
      cell: ({ totals }) => amount(totals.amount),
    },
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none.title')} hint={t('none.hint')} />}
    />
  );
}
