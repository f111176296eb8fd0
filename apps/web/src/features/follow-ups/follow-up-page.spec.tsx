import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { GivenOutbox, givenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import FollowUpPage, { type WindowForm } from './follow-up-page';

const me = { id: 'me', may: ['my-day.read', 'follow-ups.log'] } as unknown as Me;
const windowId = '0198c0de-0000-7000-8000-00000000000c';

const form: WindowForm = {
  id: windowId,
  ordinal: 6,
  windowCount: 12,
  opensOn: '2026-11-16',
  closesOn: '2026-11-30',
  today: '2026-11-21',
  state: 'open',
  enrolmentId: 'enrolment',
  cooperativeId: 'cooperative',
  cooperativeNameFr: 'Al Amal',
  cooperativeNameAr: '',
  phone: '+212 5 28 00 00 00',
  contacts: [
    { name: 'Aïcha', nameAr: '', function: 'president', phone: null },
    { name: 'Mohamed', nameAr: '', function: 'treasurer', phone: null },
  ],
  lastPromise: { heldOn: '2026-11-10', spokenTo: 'Aïcha', nextStep: 'Envoyer le devis', nextStepOn: null },
  followUps: [],
  actions: [
    {
      id: 'caisse',
      title: 'Tenir la caisse',
      status: 'planned',
      dueOn: '2026-12-01',
      lastProgress: null,
      lastToldOn: null,
    },
  ],
  standing: [
    {
      id: 'puits',
      category: 'water_energy',
      words: 'Le puits est à sec',
      raisedOn: '2026-11-02',
      standingOn: '2026-11-02',
    },
  ],
  callerName: 'Salka',
  handedOver: null,
  may: ['follow-ups.log'],
};

const send = jest.spyOn(api, 'send');
const Where = () => <p>{`at ${useLocation().pathname}`}</p>;
const open = (outbox = givenOutbox()) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MeContext value={me}>
        <GivenOutbox outbox={outbox}>
          <ToastProvider closeLabel="Fermer">
            <MemoryRouter initialEntries={[`/follow-ups/${windowId}`]}>
              <Routes>
                <Route path="/follow-ups/:windowId" element={<FollowUpPage />} />
                <Route path="*" element={<Where />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer le suivi' }));
const posts = () => send.mock.calls.map(([request]) => request).filter(({ method }) => method === 'POST');

// Whole screens, typed into letter by letter: slow where several suites share two cores.
jest.setTimeout(20_000);
beforeAll(() => givenTexts());
beforeEach(() => {
  localStorage.clear();
  send.mockReset().mockResolvedValue(form);
});

it('has everything filled in but what was said', async () => {
  open();
  expect(await screen.findByText('Envoyer le devis')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("Ce qui s'est dit"), 'Tenu.');
  await userEvent.click(screen.getByRole('button', { name: /Mohamed/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'Bien' }));
  await save();
  expect(await screen.findByText('at /my-day')).toBeInTheDocument();
  expect(posts()[0]?.body).toMatchObject({
    windowId,
    heldOn: '2026-11-21',
    channel: 'phone',
    spokenTo: 'Mohamed',
    summary: 'Tenu.',
    blockers: '',
    nextStep: '',
    nextStepOn: null,
    durationMinutes: null,
    mood: 4,
  });
});

it('keeps what cannot be sent on the device, and shows it in its place', async () => {
  const outbox = givenOutbox();
  const { unmount } = open(outbox);
  await userEvent.type(await screen.findByLabelText("Ce qui s'est dit"), 'Deux.');
  send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
  await save();
  expect(await screen.findByText('at /my-day')).toBeInTheDocument();
  unmount();
  open(outbox);
  expect(await screen.findByText('Deux.')).toBeInTheDocument();
  expect(screen.getByLabelText("Ce qui s'est dit")).toHaveValue('');
  await outbox.flush();
  expect(posts()[1]).toEqual(posts()[0]);
});

it('gives back what was refused later, to be corrected in its place', async () => {
  const outbox = givenOutbox();
  const { unmount } = open(outbox);
  await userEvent.type(await screen.findByLabelText("Ce qui s'est dit"), 'Trois.');
  send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
  await save();
  await screen.findByText('at /my-day');
  unmount();
  send.mockRejectedValueOnce(new ApiProblem(422, 'invalid-fields', {}, []));
  await outbox.flush();
  open(outbox);
  expect(await screen.findByDisplayValue('Trois.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("Ce qui s'est dit"), ' Et quatre.');
  await save();
  await waitFor(() => expect(posts()).toHaveLength(3));
  expect(posts()[2]?.body).toMatchObject({ summary: 'Trois. Et quatre.' });
  await waitFor(() => expect(outbox.read().commands).toEqual([]));
});

it('puts a fault that the API found beside its field', async () => {
  open();
  await userEvent.type(await screen.findByLabelText("Ce qui s'est dit"), 'Oui.');
  send.mockRejectedValueOnce(
    new ApiProblem(422, 'invalid-fields', {}, [{ pointer: '/heldOn', code: 'outside-window', params: {} }]),
  );
  await save();
  expect(await screen.findByLabelText('Date du contact')).toBeInvalid();
});

it('offers no form before the window opens', async () => {
  send.mockResolvedValue({ ...form, state: 'future', may: [] });
  open();
  expect(await screen.findByText(/n'est pas ouverte/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Enregistrer le suivi' })).not.toBeInTheDocument();
});

it('tells by one touch how an action goes, what is solved and what blocks now, and takes a slip back', async () => {
  open();
  await userEvent.type(await screen.findByLabelText("Ce qui s'est dit"), 'Cinq.');
  await userEvent.click(screen.getByRole('button', { name: /Avancement/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Bloquée' }));
  await userEvent.click(screen.getByRole('button', { name: 'En cours' }));
  await userEvent.click(screen.getByRole('button', { name: /Ce qui bloque/ }));
  const asked = await screen.findByRole('group', { name: 'Le puits est à sec' });
  const [standing, solved] = within(asked).getAllByRole('button');
  for (const button of [standing, standing, solved]) await userEvent.click(button as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Argent' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Argent/ }), 'Pas de caisse');
  await save();
  await screen.findByText('at /my-day');
  expect(posts()[0]?.body).toMatchObject({
    progress: [{ actionId: 'caisse', progress: 'going_on' }],
    told: [{ blockerId: 'puits', news: 'solved' }],
    raised: [{ category: 'money', words: 'Pas de caisse' }],
  });
});
