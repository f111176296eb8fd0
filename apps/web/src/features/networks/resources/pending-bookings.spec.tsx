import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { GivenOutbox, givenOutbox } from '../../../offline/testing/given-outbox';
import { givenTexts } from '../../../shared/testing/texts';
import { type SharedResource } from './kinds';
import { bookingsSubject, PendingBookings } from './pending-bookings';

const resource = { id: 'r-1', zone: 'Africa/Casablanca' } as SharedResource;

beforeAll(() => givenTexts());

it('shows a booking that waits, then why it was refused, until somebody gives it up', async () => {
  const deliver = jest.fn().mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
  const outbox = givenOutbox({ deliver, patience: 1 });
  render(
    <MemoryRouter>
      <GivenOutbox outbox={outbox}>
        <PendingBookings resource={resource} />
      </GivenOutbox>
    </MemoryRouter>,
  );
  const outcome = await act(() =>
    outbox.send({
      operation: 'bookResource',
      input: {
        path: { id: 'r-1' },
        body: {
          ...{ id: 'b-1', cooperativeId: 'c-1', places: 1, purpose: '' },
          ...{ startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T11:00:00Z' },
        },
      },
      subject: bookingsSubject('r-1'),
      label: 'Camion',
      place: '/resources/r-1',
    }),
  );
  expect(outcome.state).toBe('kept');
  expect(screen.getByText(/10:00/)).toBeInTheDocument();
  expect(screen.queryByText(/n'a pas pu être prise/)).not.toBeInTheDocument();

  deliver.mockRejectedValue(new ApiProblem(409, 'resource-full', {}, []));
  await act(() => outbox.flush());
  expect(screen.getByText(/n'a pas pu être prise/)).toBeInTheDocument();
  const [refused] = outbox.read().commands;
  await act(() => outbox.drop(refused?.id ?? ''));
  expect(screen.queryByText(/n'a pas pu être prise/)).not.toBeInTheDocument();
});
