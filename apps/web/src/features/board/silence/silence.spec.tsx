import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { ToastProvider } from '@tiwizi/ui';
import { api, type Me } from '../../../shared/api';
import { MeContext } from '../../../shared/session';
import { givenTexts, undoWords } from '../../../shared/testing/texts';
import { type Board, type BoardRow } from '../board-data';
import { Silence } from './silence';

beforeAll(() => givenTexts());
// A dialog that loads on demand: slow where several suites share two cores.
jest.setTimeout(20_000);

const row = (name: string, silence: BoardRow['silence'], mute: BoardRow['mute'] = null): BoardRow => ({
  enrolmentId: `of-${name}`,
  cooperativeId: `coop-${name}`,
  nameFr: name,
  nameAr: '',
  placeFr: 'Tah',
  placeAr: '',
  trainerName: 'Salka',
  lateness: 0,
  cells: [],
  silence,
  mute,
});
const missed = (since: string) => ({ sign: 'windows_missed' as const, count: 2, since });
const absent = (since: string) => ({ sign: 'absences' as const, count: 2, since });

const boardOf = (rows: BoardRow[]): Board => ({
  programmeId: 'p',
  nameFr: 'Programme',
  nameAr: '',
  today: '2026-11-21',
  columns: [],
  rows,
  silenceThresholds: {
    windows_missed: 2,
    absences: 2,
    actions_overdue: 3,
    readings_missing: 2,
    version: 1,
  },
});

const show = (rows: BoardRow[], may = ['silence.mute', 'silence.thresholds', 'follow-ups.log']) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ id: 'me', may } as unknown as Me}>
        <ToastProvider closeLabel="Fermer">
          <MemoryRouter>
            <Silence board={boardOf(rows)} />
          </MemoryRouter>
        </ToastProvider>
      </MeContext>
    </QueryClientProvider>,
  );
const names = () => screen.getAllByRole('link', { name: /^coop / }).map(({ textContent }) => textContent);

describe('the silent cooperatives of a board', () => {
  it('come first with the most reasons, then with the longest silence, three until one asks for all', () => {
    show([
      row('coop late', [missed('2026-11-01')]),
      row('coop long', [missed('2026-08-01')]),
      row('coop fine', []),
      row('coop worst', [missed('2026-10-01'), absent('2026-10-05')]),
      row('coop fourth', [missed('2026-11-02')]),
    ]);
    expect(screen.getByRole('heading').textContent).toBe('Sans nouvelles de 4 coopératives');
    expect(names()).toEqual(['coop worst', 'coop long', 'coop late']);
    expect(screen.getByText(/Personne aux 2 dernières séances/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Voir 1 autre' }));
    expect(names()).toHaveLength(4);
  });

  it('say so when all were heard from, and who is left in peace', () => {
    const mute = { reason: 'Récolte', endsOn: '2026-12-05', mutedBy: 'Nadia' };
    show([row('coop fine', []), row('coop muted', [missed('2026-08-01')], mute)]);
    expect(screen.getByRole('heading').textContent).toContain('ont donné de leurs nouvelles');
    expect(screen.getByText(/Récolte, jusqu.au 5 décembre 2026 \(Nadia\)/)).toBeTruthy();
    expect(screen.getByRole('button', { name: "Reprendre l'alerte" })).toBeTruthy();
  });

  it('offer only what one may do', () => {
    show([row('coop late', [missed('2026-11-01')])], []);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Prendre des nouvelles' })).toBeNull();
  });

  it('are muted for a reason until a day, and that can be undone', async () => {
    const send = jest.spyOn(api, 'send').mockResolvedValue({});
    show([row('coop late', [missed('2026-11-01')])]);
    await userEvent.click(screen.getByRole('button', { name: 'Mettre en sourdine' }));
    await userEvent.type(await screen.findByLabelText('Raison'), 'Récolte');
    await userEvent.click(screen.getByRole('button', { name: '1 mois' }));
    const buttons = screen.getAllByRole('button', { name: 'Mettre en sourdine' });
    await userEvent.click(buttons.at(-1) ?? document.body);
    await userEvent.click(await screen.findByRole('button', { name: undoWords() }));
    const written = send.mock.calls.map(([{ method, body }]) => ({ method, body }));
    expect(written).toMatchObject([
      { method: 'PUT', body: { reason: 'Récolte', endsOn: '2026-12-21' } },
      { method: 'DELETE' },
    ]);
  });
});
