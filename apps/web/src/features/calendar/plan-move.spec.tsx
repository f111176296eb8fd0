import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenTexts } from '../../shared/testing/texts';
import { isOpenDay } from './plan-hours';
import { PlanMove } from './plan-move';
import { type Place } from './plan-move-day';
import { type Proposed, usualRhythm } from './plan-request';
import { type PlanWords } from './plan-words';

const session = {
  ...{ key: 't.1', groupCode: 'a', date: '2027-01-13', startTime: '09:00', endTime: '13:00', problems: [] },
} as unknown as Proposed;
const other = { key: 't.2', groupCode: 'a', date: '2027-01-20' } as Proposed;
const holidays = [{ kind: 'public', from: '2027-01-27', to: '2027-01-27' }];
const words = {
  whole: () => 'Formation',
  problem: ({ name }: { name: string }) => `${name} est déjà en séance.`,
} as unknown as PlanWords;

beforeAll(async () => {
  await givenTexts();
  // This browser opens no dialogs of its own.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});

function open(taken: readonly string[]) {
  const asked: string[] = [];
  const onMove = jest.fn(() => Promise.resolve());
  const days = {
    hoursAt: () => ({ startTime: '09:00', endTime: '13:00' }),
    isOpen: (date: string, one: Proposed) =>
      isOpenDay(date, one, usualRhythm, { planned: [session, other], holidays } as never),
    problemsAt: ({ date }: Place) => {
      asked.push(date);
      return Promise.resolve(
        taken.includes(date)
          ? [{ code: 'trainer-booked', name: 'Mariam' } as Proposed['problems'][number]]
          : [],
      );
    },
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PlanMove {...{ session, days, words, onMove }} date={session.date} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  return { asked, onMove };
}

it('finds the next day on which the group has nothing, no holiday is and nobody is taken', async () => {
  const { asked, onMove } = open(['2027-02-03']);
  await userEvent.click(screen.getByRole('button', { name: 'Prochain jour libre' }));
  await waitFor(() => expect(screen.getByLabelText('Date')).toHaveValue('2027-02-10'));
  // Of Wednesdays the 20th has another session of the group, the 27th is a holiday.
  expect(asked.filter((date) => date > session.date).slice(0, 2)).toEqual(['2027-02-03', '2027-02-10']);
  await screen.findByText("Rien ne s'oppose à ce jour.");
  await userEvent.click(screen.getByRole('button', { name: 'Déplacer' }));
  expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ key: 't.1', date: '2027-02-10' }));
});

it('steps by weeks and says who is taken before anything is moved', async () => {
  const { onMove } = open(['2027-01-20']);
  await userEvent.click(screen.getByRole('button', { name: "Semaine d'après" }));
  expect(screen.getByLabelText('Date')).toHaveValue('2027-01-20');
  await screen.findByText('Mariam est déjà en séance.');
  expect(onMove).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: "Semaine d'avant" }));
  expect(screen.getByLabelText('Date')).toHaveValue('2027-01-13');
});
