import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { ToastProvider } from '@tiwizi/ui';
import { ApiProblem } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { givenTexts, undoWords } from '../../shared/testing/texts';
import { type ComparedPerson, type ProvisionalPerson } from './kinds';
import MatchesPage from './matches-page';
import MergesPage from './merges-page';

const person = (personId: string, changes: Partial<ComparedPerson> = {}): ComparedPerson => ({
  ...{ personId, name: 'Aicha Salek', nameAr: '', sex: 'female', birthYear: null, provisional: true },
  ...{ memberships: [], attended: 1, lastSeen: '2026-10-14' },
  ...changes,
});

const item: ProvisionalPerson = {
  person: person('came'),
  matches: [
    {
      person: person('known', { name: 'Aïcha Mint Salek', provisional: false, birthYear: 1990 }),
      ...{ likeness: 0.97, sameCooperative: true, bothAttended: 2 },
    },
  ],
};

const send = jest.spyOn(api, 'send');
const written = () => send.mock.calls.map(([request]) => request).filter(({ method }) => method !== 'GET');

beforeAll(() => givenTexts());
beforeEach(() => {
  send
    .mockReset()
    .mockImplementation(async ({ method, body }) =>
      method === 'GET'
        ? { items: [item], nextCursor: null }
        : { id: (body as { id?: string }).id ?? 'merge' },
    );
});

function open(page = <MatchesPage />) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ToastProvider closeLabel="Fermer">
        <MemoryRouter>{page}</MemoryRouter>
      </ToastProvider>
    </QueryClientProvider>,
  );
}

it('keeps the entry of the register, and takes the merge back from the same place', async () => {
  open();
  await userEvent.click(await screen.findByText("C'est la même personne"));
  await waitFor(() => expect(written()).toHaveLength(1));
  expect(written()[0]?.body).toMatchObject({ keptPersonId: 'known', mergedPersonId: 'came' });
  await userEvent.click(await screen.findByText(undoWords()));
  await waitFor(() => expect(written()).toHaveLength(2));
  expect(written()[1]).toMatchObject({ path: { id: (written()[0]?.body as { id: string }).id } });
});

it('says what agrees and what speaks for two people', async () => {
  open();
  expect(await screen.findByText(/Présentes toutes les deux à 2 séances/)).toBeInTheDocument();
  const agrees = (fact: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${fact}`) })).queryByText('concorde');
  expect(agrees('Sexe')).not.toBeNull();
  expect(agrees('Naissance')).toBeNull();
});

it('asks whose a correction is before two entries come apart, where a roll was corrected since', async () => {
  const merge = {
    ...{ id: 'merge', keptPersonId: 'known', keptName: 'Aïcha Mint Salek', keptNameAr: '' },
    ...{ mergedPersonId: 'came', mergedName: 'Aicha Salek', mergedNameAr: '', moved: 1, overlaps: 0 },
    ...{ mergedBy: 'Hind', mergedAt: '2026-10-20T10:00:00Z', undoneAt: null, may: ['undo'] },
  };
  const changed = new ApiProblem(
    409,
    'merge-marks-changed',
    { sessions: 'Atelier 1 (05/10/2026)', count: 1 },
    [],
  );
  send.mockImplementation(({ method, query }) => {
    if (method === 'GET') return Promise.resolve({ items: [merge], nextCursor: null });
    return !('correctedMarks' in (query ?? {})) ? Promise.reject(changed) : Promise.resolve(merge);
  });
  open(<MergesPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Séparer' }));
  expect(await screen.findByText(/Atelier 1 \(05\/10\/2026\)/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Aicha Salek · Fiche réunie/, hidden: true }));
  await waitFor(() => expect(written()).toHaveLength(2));
  expect(written()[1]).toMatchObject({ path: { id: 'merge' }, query: { correctedMarks: 'merged' } });
  await waitFor(() => expect(screen.queryByText(/Atelier 1/)).not.toBeInTheDocument());
});
