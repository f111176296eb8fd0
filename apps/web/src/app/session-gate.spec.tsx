import { useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem, listPeople } from '@tiwizi/api-client';
import { type Command } from '../offline/commands';
import { useOutbox, useOutboxState } from '../offline/use-outbox';
import { api, type Me } from '../shared/api';
import { keepMe } from '../shared/session';
import { givenTexts } from '../shared/testing/texts';
import { queryClient } from './query-client';
import { noteRenewed } from './session-end';
import { SessionGate } from './session-gate';

const me: Me = {
  id: '0198c0de-0000-7000-8000-000000000001',
  email: 'admin@tiwizi.demo',
  displayName: 'Aïcha',
  role: 'administrator',
  locale: 'fr',
  cooperativeId: null,
  csrfToken: 'token',
  deviceKey: '',
  may: ['people.read'],
  demo: false,
  unread: 0,
};
const signedOut = new ApiProblem(401, 'sign-in-required', {}, []);

const send = jest.spyOn(api, 'send');
const answers: Record<string, unknown> = {};

beforeAll(async () => {
  await givenTexts();
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});
beforeEach(() => {
  queryClient.clear();
  noteRenewed();
  localStorage.clear();
  Object.assign(answers, { '/api/v1/me': me, '/api/v1/people': { items: [], nextCursor: null } });
  send.mockReset().mockImplementation(async ({ route }) => {
    if (answers[route] instanceof Error) throw answers[route];
    return answers[route];
  });
});

function People() {
  useQuery({ queryKey: ['people'], queryFn: () => listPeople(api), retry: false });
  return <input aria-label="Typed" />;
}

function Noting() {
  const outbox = useOutbox();
  const { commands } = useOutboxState();
  const body = { summary: 'Vu le bureau' } as Command<'logFollowUp'>['input']['body'];
  const about = { subject: 'follow-up:w', label: 'Al Wahda', place: '/noting' };
  return (
    <>
      <button onClick={() => void outbox.put({ operation: 'logFollowUp', input: { body }, ...about })}>
        Note
      </button>
      <p>{`${commands.length} waiting`}</p>
    </>
  );
}

const Where = () => {
  const { pathname, search } = useLocation();
  return <p>{`at ${pathname}${search}`}</p>;
};

const at = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route element={<SessionGate />}>
          <Route path="/people" element={<People />} />
          <Route path="/noting" element={<Noting />} />
          <Route path="/" element={<p>home</p>} />
        </Route>
        <Route path="*" element={<Where />} />
      </Routes>
    </MemoryRouter>,
  );

it('leads whoever is not signed in to the door, and remembers where they were going', async () => {
  answers['/api/v1/me'] = signedOut;
  at('/people?role=trainer');
  expect(await screen.findByText('at /sign-in?next=%2Fpeople%3Frole%3Dtrainer')).toBeInTheDocument();
});

it('opens on the first screen of whoever is signed in', async () => {
  at('/');
  expect(await screen.findByLabelText('Typed')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Personnes' })).toHaveAttribute('aria-current', 'page');
});

it('opens without network for whoever was signed in here, and for nobody else', async () => {
  answers['/api/v1/me'] = new ApiProblem(0, 'unreachable', {}, []);
  const { unmount } = at('/people');
  expect(await screen.findByRole('alert')).toHaveTextContent('Pas de connexion.');
  unmount();
  queryClient.clear();
  keepMe(me);
  at('/people');
  expect(await screen.findByLabelText('Typed')).toBeInTheDocument();
});

it('asks for the password of whoever was not heard of for longer than a month', async () => {
  answers['/api/v1/me'] = new ApiProblem(0, 'unreachable', {}, []);
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 31 * 24 * 3_600_000);
  keepMe(me);
  now.mockRestore();
  at('/people');
  expect(await screen.findByRole('alert')).toHaveTextContent('Pas de connexion.');
  expect(JSON.stringify(localStorage)).not.toContain(me.email);
});

it('keeps neither the token nor the key in what the browser keeps readable', async () => {
  answers['/api/v1/me'] = { ...me, deviceKey: 'a key' };
  at('/people');
  await screen.findByLabelText('Typed');
  expect(JSON.stringify(localStorage)).toContain(me.email);
  expect(JSON.stringify(localStorage)).not.toMatch(/"token|a key/);
});

it('asks for the password over the screen when the session ends, and leaves what was typed in its place', async () => {
  at('/people');
  await userEvent.type(await screen.findByLabelText('Typed'), 'not sent yet');
  answers['/api/v1/people'] = signedOut;
  await act(() => queryClient.invalidateQueries({ queryKey: ['people'] }));
  expect(await screen.findByRole('dialog', { name: 'Votre session est terminée' })).toBeInTheDocument();
  expect(screen.getByLabelText('Adresse e-mail')).toHaveValue(me.email);

  Object.assign(answers, { '/api/v1/people': { items: [], nextCursor: null }, '/api/v1/session': me });
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByLabelText('Typed')).toHaveValue('not sent yet');
});

it('sends by itself what waited when the session ended, once somebody signed in again', async () => {
  answers['/api/v1/follow-ups'] = signedOut;
  at('/noting');
  await userEvent.click(await screen.findByRole('button', { name: 'Note' }));
  await screen.findByRole('dialog', { name: 'Votre session est terminée' });
  expect(screen.getByText('1 waiting')).toBeInTheDocument();

  Object.assign(answers, { '/api/v1/follow-ups': {}, '/api/v1/session': me });
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
  expect(await screen.findByText('0 waiting')).toBeInTheDocument();
  const sent = send.mock.calls.filter(([{ route }]) => route === '/api/v1/follow-ups');
  expect(sent.at(-1)?.[0].body).toEqual({ summary: 'Vu le bureau' });
  expect(new Set(sent.map(([{ idempotencyKey }]) => idempotencyKey)).size).toBe(1);
});
