import { fireEvent, render, screen } from '@testing-library/react';
import { givenTexts } from '../../shared/testing/texts';
import { hoursOfDay } from './plan-hours';
import { PlanMonth } from './plan-month';
import { type Proposed, usualRhythm } from './plan-request';
import { type PlanWords } from './plan-words';

const session = {
  ...{ key: 'w.1.a', kind: 'workshop', ordinal: 1, date: '2027-01-13', startTime: '09:00', endTime: '13:00' },
  problems: [],
} as unknown as Proposed;
const words = { whole: () => 'Atelier 1' } as unknown as PlanWords;

beforeAll(async () => {
  await givenTexts();
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});
afterEach(() => document.documentElement.removeAttribute('dir'));

function open() {
  const onMove = jest.fn<undefined, [Proposed, string]>();
  render(<PlanMonth month="2027-01-01" sessions={[session]} holidays={[]} words={words} onMove={onMove} />);
  const chip = screen.getByRole('button', { name: /Atelier 1/ });
  const cell = (day: string) => document.querySelector(`[data-day="${day}"]`);
  return { onMove, chip, cell };
}

it('is carried by the arrows, days and weeks, and dropped by Enter', () => {
  const { onMove, chip, cell } = open();
  for (const key of ['ArrowDown', 'ArrowRight']) fireEvent.keyDown(chip, { key });
  expect(cell('2027-01-21')).toHaveAttribute('data-target');
  expect(screen.getByRole('status')).toHaveTextContent(/21/);
  fireEvent.click(chip, { detail: 0 });
  expect(onMove).toHaveBeenCalledWith(session, '2027-01-21');
  expect(cell('2027-01-21')).not.toHaveAttribute('data-target');
});

it('goes the other way where one reads from the right, gives up by Escape, and stays within the picture', () => {
  document.documentElement.dir = 'rtl';
  const { onMove, chip, cell } = open();
  fireEvent.keyDown(chip, { key: 'ArrowLeft' });
  expect(cell('2027-01-14')).toHaveAttribute('data-target');
  fireEvent.keyDown(chip, { key: 'Escape' });
  for (let week = 0; week < 9; week += 1) fireEvent.keyDown(chip, { key: 'ArrowDown' });
  expect(cell('2027-01-27')).toHaveAttribute('data-target');
  fireEvent.keyDown(chip, { key: 'Escape' });
  fireEvent.click(chip, { detail: 1 });
  expect(onMove).toHaveBeenCalledWith(session, '2027-01-13');
});

it('is carried with the mouse, and its end is no press', () => {
  const { onMove, chip, cell } = open();
  chip.setPointerCapture = () => undefined;
  document.elementFromPoint = () => cell('2027-01-20');
  // This browser has no pointers of its own: the events are those of a mouse under their names.
  const point = (name: string, clientX: number) =>
    fireEvent(chip, new MouseEvent(name, { bubbles: true, button: 0, clientX, clientY: 10 }));
  point('pointerdown', 10);
  point('pointermove', 60);
  expect(cell('2027-01-20')).toHaveAttribute('data-target');
  point('pointerup', 60);
  fireEvent.click(chip, { detail: 1 });
  expect(onMove.mock.calls).toEqual([[session, '2027-01-20']]);
});

it('takes the hours of Ramadan where it enters it', () => {
  const ramadan = { kind: 'ramadan', from: '2027-02-09', to: '2027-03-09' };
  const preview = { holidays: [ramadan] } as unknown as Parameters<typeof hoursOfDay>[3];
  const hours = (date: string) => hoursOfDay(date, session, usualRhythm, preview);
  expect(hours('2027-02-10')).toEqual({ startTime: '10:00', endTime: '14:00' });
  expect(hours('2027-01-20')).toEqual({ startTime: '09:00', endTime: '13:00' });
});
