import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { givenTexts } from '../../shared/testing/texts';
import { type Board, type BoardCell } from './board-data';
import { BoardGrid } from './board-grid';

beforeAll(() => givenTexts());

const cell = (changes: Partial<BoardCell>): BoardCell => ({
  state: 'done',
  reason: 'diagnostic_done',
  params: {},
  targetId: null,
  ...changes,
});
const row = (enrolmentId: string, nameFr: string, cells: BoardCell[]): Board['rows'][number] => ({
  enrolmentId,
  cooperativeId: 'c',
  nameFr,
  nameAr: '',
  placeFr: 'Tah',
  placeAr: 'الطاح',
  trainerName: 'Salka',
  lateness: 0,
  cells,
  silence: [],
  mute: null,
});
const column = (key: Board['columns'][number]['key'], group: Board['columns'][number]['group']) => ({
  key,
  group,
  ordinal: null,
  opensOn: null,
  closesOn: null,
});
const board: Board = {
  programmeId: 'p',
  nameFr: 'Programme',
  nameAr: '',
  today: '2026-11-21',
  columns: [column('diagnostic', 'diagnostic'), column('plan', 'plan')],
  rows: [
    row('e1', 'Al Mouhit', [cell({}), cell({ reason: 'plan_signed' })]),
    row('e2', 'Sanabil', [
      cell({
        state: 'late',
        reason: 'diagnostic_late',
        params: { answered: 12, total: 48, dueOn: '2026-08-31' },
      }),
      cell({ state: 'late', reason: 'plan_actions_late', params: { count: 2 }, targetId: 'plan2' }),
    ]),
  ],
  silenceThresholds: {
    windows_missed: 2,
    absences: 2,
    actions_overdue: 3,
    readings_missing: 2,
    version: 1,
  },
};

const Address = () => <output>{useLocation().pathname}</output>;

function given() {
  render(
    <MemoryRouter>
      <BoardGrid board={board} rows={board.rows} />
      <Address />
    </MemoryRouter>,
  );
  return screen.getAllByRole('gridcell');
}

it('goes from cell to cell by the arrows, one of them in the tab order, and says why each is as it is', () => {
  const [first, , , last] = given();
  act(() => first?.focus());
  expect(screen.getByText('Le diagnostic est fait.')).toBeInTheDocument();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  expect(screen.getByText('Le diagnostic est en retard : 12 critères sur 48.')).toBeInTheDocument();
  expect(screen.getByText(/À faire pour le 31 août 2026/)).toBeInTheDocument();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  expect(last).toHaveFocus();
  expect(screen.getByText('2 activités ont dépassé leur date.')).toBeInTheDocument();
  expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toEqual([last]);
});

it('closes the card by Esc, and goes where the cell leads by Enter', () => {
  const last = given()[3];
  act(() => last?.focus());
  expect(screen.getByText('2 activités ont dépassé leur date.')).toBeInTheDocument();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(screen.queryByText('2 activités ont dépassé leur date.')).not.toBeInTheDocument();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
  expect(screen.getByText('/enrolments/e2/plan')).toBeInTheDocument();
});
