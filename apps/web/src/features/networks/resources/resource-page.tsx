import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { addDays, isValidCalendarDate, localDate, weekdayOf } from '@tiwizi/domain';
import { Banner, Button, ButtonLink, DescriptionList, IconButton, Section } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { BookDialog } from './book-dialog';
import { type SharedResource } from './kinds';
import { PendingBookings } from './pending-bookings';
import styles from './resources.module.css';
import { UseSection } from './use-section';
import { useOpeningWords } from './use-opening-words';
import { useResource } from './use-resources';
import { Week } from './week';

/** A shared resource: what it is, who has it this week, when it is next free. The week stands in the address. */
export default function ResourcePage() {
  const { id = '' } = useParams();
  const t = useTexts('shared-resources');
  const { name } = useFormat();
  const [params, setParams] = useSearchParams();
  const [booking, setBooking] = useState(false);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const asked = params.get('week');
  const day = asked !== null && isValidCalendarDate(asked) ? asked : today;
  const monday = addDays(day, 1 - weekdayOf(day));
  const query = useResource(id, monday);
  const { data } = query;
  const called = data ? name(data.nameFr, data.nameAr) : '';
  return (
    <Screen
      title={called}
      tabTitle={called || t('title')}
      context={data && t(`kind.${data.kind}`)}
      {...(data && {
        back: { to: `/networks/${data.pole.id}`, label: name(data.pole.nameFr, data.pole.nameAr) },
      })}
      action={
        data?.may.includes('book') && (
          <Button look="primary" icon="calendar" onClick={() => setBooking(true)}>
            {t('book')}
          </Button>
        )
      }
      more={
        data?.may.includes('update') && (
          <ButtonLink to={`/resources/${id}/edit`} icon="edit">
            {t('app:do.edit')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>
        {(resource) => (
          <>
            <NextFree resource={resource} />
            <PendingBookings resource={resource} />
            <Section title={t('week')}>
              <div className={styles['weekNav']}>
                <span className={styles['previous']}>
                  <IconButton
                    icon="chevron"
                    label={t('previousWeek')}
                    onClick={() => setParams({ week: addDays(monday, -7) }, { replace: true })}
                  />
                </span>
                <WeekName monday={monday} />
                <IconButton
                  icon="chevron"
                  label={t('nextWeek')}
                  onClick={() => setParams({ week: addDays(monday, 7) }, { replace: true })}
                />
              </div>
              <Week resource={resource} monday={monday} today={today} />
            </Section>
            <UseSection use={resource.use} />
            <About resource={resource} />
            {booking && (
              <BookDialog
                resource={resource}
                onClose={() => setBooking(false)}
                onBooked={(on) => setParams({ week: on }, { replace: true })}
              />
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function WeekName({ monday }: { monday: string }) {
  const t = useTexts('shared-resources');
  const { date } = useFormat();
  return (
    <strong aria-live="polite">
      {t('weekOf', { from: date(monday, 'short'), to: date(addDays(monday, 6), 'short') })}
    </strong>
  );
}

function NextFree({ resource: { nextFree, retired, zone } }: { resource: SharedResource }) {
  const t = useTexts('shared-resources');
  const { date, hours } = useFormat();
  if (retired) return <Banner tone="attention">{t('retiredNote')}</Banner>;
  if (nextFree === null) return <Banner tone="attention">{t('noneFree')}</Banner>;
  const day = date(localDate(nextFree.startsAt, zone), 'weekday');
  return <Banner>{t('nextFree', { day, hours: hours(nextFree.startsAt, nextFree.endsAt, zone) })}</Banner>;
}

function About({ resource }: { resource: SharedResource }) {
  const t = useTexts('shared-resources');
  const { name, number } = useFormat();
  const { ofWeek } = useOpeningWords();
  const { descriptionFr, descriptionAr, place, capacity, openings, rules, contact, bookableBy } = resource;
  const description = name(descriptionFr, descriptionAr);
  return (
    <Section title={t('about')}>
      {description && <p className={styles['words']}>{description}</p>}
      <DescriptionList
        items={[
          { label: t('place'), value: <bdi>{place || '–'}</bdi> },
          { label: t('capacity'), value: number(capacity) },
          { label: t('openings'), value: ofWeek(openings) },
          { label: t('bookableLabel'), value: t(`bookable.${bookableBy}`) },
          { label: t('confirmsLabel'), value: t(resource.confirms ? 'confirmsYes' : 'confirmsNo') },
          { label: t('contact'), value: <bdi>{contact || '–'}</bdi> },
          { label: t('rules'), value: <span className={styles['words']}>{rules || '–'}</span> },
        ]}
      />
    </Section>
  );
}
