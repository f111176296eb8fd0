import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { localDate } from '@tiwizi/domain';
import { Banner, Button, ButtonLink, DescriptionList, Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import styles from './fairs.module.css';
import { InviteDialog } from './invite-dialog';
import { type Fair } from './kinds';
import { StandsTable } from './stands-table';
import { useFair } from './use-fairs';
import { useFairWords } from './use-fair-words';

/** One fair: who stood there, what each sold, and how that compares with the one before. */
export default function FairPage() {
  const { id = '' } = useParams();
  const t = useTexts('fairs');
  const { name } = useFormat();
  const { days } = useFairWords();
  const query = useFair(id);
  const { data } = query;
  const called = data ? name(data.nameFr, data.nameAr) : '';
  return (
    <Screen
      title={called}
      tabTitle={called || t('title')}
      context={data && `${t(`kind.${data.kind}`)} · ${days(data)}`}
      back={{ to: data ? `/fairs?programme=${data.programmeId}` : '/fairs', label: t('title') }}
      more={
        data?.may.includes('update') && (
          <ButtonLink to={`/fairs/${id}/edit`} icon="edit">
            {t('app:do.edit')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>{(fair) => <FairView fair={fair} />}</Loaded>
    </Screen>
  );
}

function FairView({ fair }: { fair: Fair }) {
  const t = useTexts('fairs');
  const { number } = useFormat();
  const { amount } = useFairWords();
  const [inviting, setInviting] = useState(false);
  const { totals, stands } = fair;
  const { came, untold } = totals;
  return (
    <>
      {fair.cancelled && <Banner tone="attention">{t('cancelledNote')}</Banner>}
      <Figures>
        <Figure
          label={t('inMad.sales')}
          value={amount(totals.amount)}
          note={untold > 0 ? t('untold', { count: untold }) : t('allTold')}
        />
        <Figure label={t('buyers')} value={number(totals.buyers)} />
        <Figure label={t('orders')} value={number(totals.orders)} />
        <Figure label={t('inMad.net')} value={amount(totals.net)} note={t('netNote')} />
        <Figure label={t('came')} value={t('cameOf', { came: number(came), invited: number(stands) })} />
      </Figures>
      <Section
        title={t('stands')}
        more={
          fair.may.includes('invite') && (
            <Button icon="plus" onClick={() => setInviting(true)}>
              {t('invite')}
            </Button>
          )
        }
      >
        <StandsTable fair={fair} />
      </Section>
      <Sessions fair={fair} />
      <Earlier fair={fair} />
      <About fair={fair} />
      {inviting && <InviteDialog fair={fair} onClose={() => setInviting(false)} />}
    </>
  );
}

function Sessions({ fair: { sessions } }: { fair: Fair }) {
  const t = useTexts('fairs');
  const { date, hours } = useFormat();
  if (sessions.length === 0) return null;
  return (
    <Section title={t('sessions')}>
      <DescriptionList
        items={sessions.map(({ id, title, startsAt, endsAt, zone, venue, came }) => ({
          label: `${date(localDate(startsAt, zone), 'short')} · ${hours(startsAt, endsAt, zone)}`,
          value: (
            <span key={id}>
              <Link to={`/calendar?session=${id}`}>{title}</Link> · <bdi>{venue}</bdi>
              {came !== null && ` · ${t('people', { count: came })}`}
            </span>
          ),
        }))}
      />
    </Section>
  );
}

function Earlier({ fair: { earlier, totals } }: { fair: Fair }) {
  const t = useTexts('fairs');
  const { name, number, percent } = useFormat();
  const { mad, days } = useFairWords();
  if (earlier === null) return null;
  const before = earlier.totals;
  const change = before.amount && totals.amount !== null ? percent(totals.amount / before.amount - 1) : '–';
  return (
    <Section title={t('earlier')}>
      <DescriptionList
        items={[
          {
            label: t('comparedWith'),
            value: (
              <>
                <Link to={`/fairs/${earlier.id}`}>{name(earlier.nameFr, earlier.nameAr)}</Link> ·{' '}
                {days(earlier)}
              </>
            ),
          },
          { label: t('sales'), value: t('thenNow', { then: mad(before.amount), now: mad(totals.amount) }) },
          { label: t('change'), value: change },
          {
            label: t('buyers'),
            value: t('thenNow', { then: number(before.buyers), now: number(totals.buyers) }),
          },
          { label: t('came'), value: t('thenNow', { then: number(before.came), now: number(totals.came) }) },
        ]}
      />
    </Section>
  );
}

function About({ fair }: { fair: Fair }) {
  const t = useTexts('fairs');
  const { organiser, place, tour, institutions, notes } = fair;
  return (
    <Section title={t('about')}>
      <DescriptionList
        items={[
          { label: t('place'), value: <bdi>{place}</bdi> },
          { label: t('organiser'), value: <bdi>{organiser || '–'}</bdi> },
          ...(tour ? [{ label: t('tour'), value: <bdi>{tour}</bdi> }] : []),
          {
            label: t('institutions'),
            value:
              institutions.length === 0 ? (
                '–'
              ) : (
                <ul className={styles['institutions']}>
                  {institutions.map((institution) => (
                    <li key={institution}>
                      <bdi>{institution}</bdi>
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(notes ? [{ label: t('notes'), value: <bdi className={styles['words']}>{notes}</bdi> }] : []),
        ]}
      />
    </Section>
  );
}
