import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { GivenOutbox, givenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts, undoWords } from '../../shared/testing/texts';
import ContactPage from './contact-page';
import { type WindowForm } from './follow-up-page';
import { type FollowUp } from './said';

const me = { id: 'me', may: ['my-day.read', 'follow-ups.log'] } as unknown as Me;
const contact: FollowUp = {
  ...{ id: 'contact', windowId: 'window', heldOn: '2026-11-18', channel: 'phone', spokenTo: 'Aïcha' },
  ...{ durationMinutes: 9, summary: 'La caisse est tenue.', blockers: '', nextStep: '', nextStepOn: null },
  ...{ mood: 4, loggedByName: 'Salka', loggedAt: '2026-11-18T10:00:00.000Z', raised: [], solved: [] },
  ...{ progress: [], files: [], version: 3, correctedAt: null, may: ['follow-ups.correct'] },
};
const window: WindowForm = {
  ...{ id: 'window', ordinal: 6, windowCount: 12, opensOn: '2026-11-16', closesOn: '2026-11-30' },
  ...{ today: '2026-11-21', state: 'honoured', enrolmentId: 'enrolment', cooperativeId: 'cooperative' },
  ...{ cooperativeNameFr: 'Al Amal', cooperativeNameAr: '', phone: null, contacts: [], lastPromise: null },
  ...{
    followUps: [contact],
    actions: [],
    standing: [],
    callerName: 'Salka',
    handedOver: null,
    may: ['follow-ups.log'],
  },
};

const send = jest.spyOn(api, 'send');
let network = true;
const answer = (now: WindowForm = window) =>
  send.mockImplementation(({ route, method }) => {
    if (method === 'PUT' && !network) return Promise.reject(new ApiProblem(0, 'unreachable', {}, []));
    return Promise.resolve((route.endsWith('/editions') ? { items: [], reports: [] } : now) as never);
  });
const puts = () => send.mock.calls.map(([request]) => request).filter(({ method }) => method === 'PUT');
const Where = () => <p>{`at ${useLocation().pathname}`}</p>;
const open = (outbox = givenOutbox()) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MeContext value={me}>
        <GivenOutbox outbox={outbox}>
          <ToastProvider closeLabel="Fermer">
            <MemoryRouter initialEntries={['/follow-ups/window/contacts/contact']}>
              <Routes>
                <Route path="/follow-ups/:windowId/contacts/:followUpId" element={<ContactPage />} />
                <Route path="*" element={<Where />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer la correction' }));
const said = () => screen.findByLabelText("Ce qui s'est dit");
const type = async (words: string) => {
  await userEvent.clear(await said());
  await userEvent.type(await said(), words);
  await userEvent.type(screen.getByLabelText('Pourquoi cette correction ?'), 'Mal noté');
};

jest.setTimeout(20_000);
beforeAll(() => givenTexts());
beforeEach(() => {
  localStorage.clear();
  send.mockReset();
  network = true;
  answer();
});

it('begins with what was noted, asks why, and can be undone', async () => {
  open();
  expect(await said()).toHaveValue('La caisse est tenue.');
  await type('Le registre est tenu.');
  const corrected = { ...contact, summary: 'Le registre est tenu.', version: 4 };
  answer({ ...window, id: 'earlier', followUps: [corrected] });
  await save();
  expect(await screen.findByText('at /follow-ups/earlier')).toBeInTheDocument();
  expect(puts()[0]).toMatchObject({
    ifMatch: 3,
    body: { summary: 'Le registre est tenu.', reason: 'Mal noté', mood: 4, files: [], removedFiles: [] },
  });
  await userEvent.click(screen.getByRole('button', { name: undoWords() }));
  await waitFor(() => expect(puts()).toHaveLength(2));
  expect(puts()[1]).toMatchObject({ ifMatch: 4, body: { summary: 'La caisse est tenue.' } });
});

it('shows what somebody else made of it, keeps what is typed, and then takes its place', async () => {
  open();
  await type('Deux.');
  answer({ ...window, followUps: [{ ...contact, summary: 'Un autre mot.', version: 4 }] });
  send.mockRejectedValueOnce(new ApiProblem(412, 'changed-meanwhile', {}, []));
  await save();
  expect(await screen.findByText('Un autre mot.')).toBeInTheDocument();
  expect(await said()).toHaveValue('Deux.');
  await save();
  await waitFor(() => expect(puts()).toHaveLength(2));
  expect(puts()[1]).toMatchObject({ ifMatch: 4, body: { summary: 'Deux.' } });
});

it('waits on the device without network; a later word on it takes its place', async () => {
  const outbox = givenOutbox();
  network = false;
  const { unmount } = open(outbox);
  await type('Trois.');
  await save();
  expect(await screen.findByText('at /follow-ups/window')).toBeInTheDocument();
  unmount();
  open(outbox);
  expect(await said()).toHaveValue('Trois.');
  await userEvent.type(await said(), ' Et quatre.');
  await save();
  await screen.findByText('at /follow-ups/window');
  expect(outbox.read().commands).toMatchObject([
    { operation: 'correctFollowUp', input: { ifMatch: 3, body: { summary: 'Trois. Et quatre.' } } },
  ]);
});

it('goes to the cooperative that it was with, for a reason; a refusal stays beside what was chosen', async () => {
  const found = { items: [{ id: 'other', nameFr: 'El Baraka', nameAr: '' }], nextCursor: null };
  const moving: FollowUp = { ...contact, may: ['follow-ups.correct', 'follow-ups.move'] };
  const moves: unknown[] = [];
  send.mockImplementation(({ route, method, body, ifMatch }) => {
    if (method === 'POST') {
      moves.push({ route, body, ifMatch });
      if (moves.length === 1) {
        const fault = { pointer: '/cooperativeId', code: 'no-follow-up-that-day', params: {} };
        return Promise.reject(new ApiProblem(422, 'invalid-fields', {}, [fault]));
      }
      return Promise.resolve({ ...window, id: 'theirs', cooperativeNameFr: 'El Baraka' } as never);
    }
    if (route.endsWith('/cooperatives')) return Promise.resolve(found as never);
    const editions = { items: [], reports: [] };
    return Promise.resolve(
      (route.endsWith('/editions') ? editions : { ...window, followUps: [moving] }) as never,
    );
  });
  open();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Ce contact était avec une autre coopérative' }),
  );
  const move = screen.getByRole('button', { name: 'Passer le suivi' });
  await userEvent.click(move);
  expect(moves).toEqual([]);
  await userEvent.click(await screen.findByLabelText('El Baraka'));
  await userEvent.type(screen.getByLabelText('Pourquoi ce changement ?'), 'Numéro voisin');
  await userEvent.click(move);
  expect((await screen.findAllByText(/pas de suivi prévu/)).length).toBeGreaterThan(0);
  await userEvent.click(move);
  expect(await screen.findByText('at /follow-ups/theirs')).toBeInTheDocument();
  expect(moves[1]).toEqual({
    route: expect.stringContaining('/move'),
    body: { cooperativeId: 'other', reason: 'Numéro voisin' },
    ifMatch: 3,
  });
  expect(await screen.findByText('Suivi passé à El Baraka.')).toBeInTheDocument();
});
