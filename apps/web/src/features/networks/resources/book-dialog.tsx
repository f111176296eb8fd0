import { useState } from 'react';
import { formRules } from '@tiwizi/api-client';
import { addDays, localDate, zonedInstant } from '@tiwizi/domain';
import {
  Button,
  DateField,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SelectField,
  TextField,
  TimeField,
  useToast,
} from '@tiwizi/ui';
import { useKept } from '../../../offline/use-kept';
import { useOutbox } from '../../../offline/use-outbox';
import { newId } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type SharedResource } from './kinds';
import { bookingsSubject } from './pending-bookings';
import { useMoveBooking, useRefreshResources } from './use-resources';
import { useOpeningWords } from './use-opening-words';

const clockIn = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

export interface BookDialogProps {
  resource: SharedResource;
  onClose: () => void;
  /** The first day of what was booked. */
  onBooked: (day: string) => void;
}

/** Takes the resource for a cooperative, from one hour to another; begun on the next hour that is free. */
export function BookDialog({ resource, onClose, onBooked }: BookDialogProps) {
  const t = useTexts('shared-resources');
  const { name, date, hours } = useFormat();
  const toast = useToast();
  const kept = useKept();
  const refresh = useRefreshResources();
  const { attempt } = useMoveBooking();
  const { ofWeek } = useOpeningWords();
  const outbox = useOutbox();
  const called = name(resource.nameFr, resource.nameAr);
  const [id] = useState(newId);
  const { zone, nextFree, bookableFor, capacity, openings, confirms } = resource;
  const [tomorrow] = useState(() => addDays(localDate(new Date(), zone), 1));
  const form = useProblemForm({
    cooperativeId: bookableFor[0]?.id ?? '',
    startsAt: nextFree ? localDate(nextFree.startsAt, zone) : tomorrow,
    endsAt: nextFree ? localDate(nextFree.endsAt, zone) : tomorrow,
    from: nextFree ? clockIn(nextFree.startsAt, zone) : '09:00',
    to: nextFree ? clockIn(nextFree.endsAt, zone) : '12:00',
    places: 1,
    purpose: '',
  });
  const rules = formRules.BookResourceDto;
  const startDay = form.watch('startsAt');
  const onSubmit = form.send(async ({ cooperativeId, startsAt, endsAt, from, to, places, purpose }) => {
    try {
      const outcome = await outbox.send({
        operation: 'bookResource',
        input: {
          path: { id: resource.id },
          body: {
            ...{ id, cooperativeId, places, purpose },
            startsAt: zonedInstant(startsAt, from, zone),
            endsAt: zonedInstant(endsAt < startsAt ? startsAt : endsAt, to, zone),
          },
        },
        subject: bookingsSubject(resource.id),
        label: `${called} · ${date(startsAt, 'short')} ${from}`,
        place: `/resources/${resource.id}?week=${startsAt}`,
      });
      if (outcome.state === 'refused') throw outcome.problem;
      onBooked(startsAt);
      if (outcome.state === 'kept') {
        toast(kept());
        onClose();
        return;
      }
      const { reply: booked } = outcome;
      const [back] = booked.may.filter((next) => next === 'cancelled');
      toast({
        message: t(confirms ? 'asked' : 'booked'),
        ...(back && {
          undo: { label: t('app:do.undo'), onUndo: () => void attempt(booked, back, t('undoReason')) },
        }),
      });
    } finally {
      // Taken meanwhile: the week behind the form shows by whom.
      await refresh();
    }
    onClose();
  });
  return (
    <Dialog open title={t('bookWhat', { name: called })} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('book')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <p>{t('openWhen', { hours: ofWeek(openings) })}</p>
        {nextFree && (
          <p>
            {t('nextFree', {
              day: date(localDate(nextFree.startsAt, zone), 'weekday'),
              hours: hours(nextFree.startsAt, nextFree.endsAt, zone),
            })}
          </p>
        )}
        <SelectField
          label={t('forWhom')}
          options={bookableFor.map((one) => ({ value: one.id, label: name(one.nameFr, one.nameAr) }))}
          {...form.field('cooperativeId', rules.cooperativeId)}
        />
        <FieldRow>
          <DateField label={t('startDay')} {...form.field('startsAt', { required: true })} />
          <TimeField label={t('startTime')} {...form.field('from', { required: true })} />
        </FieldRow>
        <FieldRow>
          <DateField label={t('endDay')} min={startDay} {...form.field('endsAt', { required: true })} />
          <TimeField label={t('endTime')} {...form.field('to', { required: true })} />
        </FieldRow>
        {capacity > 1 && (
          <NumberField
            label={t('places')}
            min={1}
            max={capacity}
            {...form.field('places', { required: true, min: 1, max: capacity }, { valueAsNumber: true })}
          />
        )}
        <TextField
          label={t('purpose')}
          optional={t('app:field.optional')}
          {...form.field('purpose', rules.purpose)}
        />
        {confirms && <p>{t('confirmsYes')}</p>}
      </Form>
    </Dialog>
  );
}
