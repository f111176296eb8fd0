import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { givenTexts } from '../../shared/testing/texts';
import { MonthView } from './month-view';
import { entriesByDay, type Entry } from './use-calendar';

const entry = (id: string, startsAt: string): Entry => ({
  id,
  kind: 'workshop',
  ordinal: 2,
  title: 'Fixer un prix',
  startsAt,
  endsAt: startsAt.replace('T09', 'T11'),
  zone: 'Africa/Casablanca',
  venue: 'Salle',
  trainerAccountId: 't',
  trainerName: 'Salma',
  status: 'planned',
  cooperatives: [],
  cooperativeCount: 0,
});

const entries = entriesByDay([
  ...[1, 2, 3, 4, 5].map((turn) => entry(`busy-${turn}`, '2026-11-25T09:00:00Z')),
  entry('first', '2026-11-03T09:00:00Z'),
]);

function Calendar({ onOpen = () => undefined }: { onOpen?: (id: string) => void }) {
  const [day, setDay] = useState('2026-11-25');
  const [dayOpen, setDayOpen] = useState(false);
  return (
    <MonthView
      {...{ day, dayOpen, entries, onOpen }}
      today="2026-11-22"
      holidays={new Map()}
      onDay={setDay}
      onDayOpen={setDayOpen}
    />
  );
}

const cell = (day: string) => document.querySelector<HTMLElement>(`[data-day="${day}"]`);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

beforeAll(async () => {
  await givenTexts();
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});
afterEach(() => document.documentElement.removeAttribute('dir'));

it('has one day in the tab order, which arrows move, into the months beside too', () => {
  render(<Calendar />);
  const inOrder = () =>
    [...document.querySelectorAll('[data-day][tabindex="0"]')].map((one) => one.getAttribute('data-day'));
  expect(inOrder()).toEqual(['2026-11-25']);
  act(() => cell('2026-11-25')?.focus());
  press('ArrowRight');
  expect(document.activeElement).toBe(cell('2026-11-26'));
  press('ArrowDown');
  expect(document.activeElement).toBe(cell('2026-12-03'));
  expect(inOrder()).toEqual(['2026-12-03']);
  press('PageUp');
  press('Home');
  expect(document.activeElement).toBe(cell('2026-11-02'));
});

it('goes on to the left where one reads from right to left', () => {
  document.documentElement.setAttribute('dir', 'rtl');
  render(<Calendar />);
  act(() => cell('2026-11-25')?.focus());
  press('ArrowLeft');
  expect(document.activeElement).toBe(cell('2026-11-26'));
});

it('says of each day what is on it, and which is today', () => {
  render(<Calendar />);
  expect(cell('2026-11-25')).toHaveTextContent('mercredi 25 novembre, 5 séances');
  expect(cell('2026-11-22')).toHaveAttribute('aria-current', 'date');
  expect(cell('2026-11-03')).toHaveTextContent('Atelier 2');
  expect(screen.getByRole('button', { name: 'Voir 2 autres séances' })).toHaveTextContent('+2');
});

it('opens a session from its chip, and the day itself from the keyboard', () => {
  const opened: string[] = [];
  render(<Calendar onOpen={(id) => opened.push(id)} />);
  fireEvent.click(screen.getAllByRole('button', { name: /10:00/ })[0] as HTMLElement);
  expect(opened).toEqual(['first']);
  act(() => cell('2026-11-25')?.focus());
  press('Enter');
  expect(screen.getByRole('dialog')).toHaveAccessibleName('mercredi 25 novembre');
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(document.activeElement).toBe(cell('2026-11-25'));
});
