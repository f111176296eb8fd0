import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { api, type Me } from '../../shared/api';
import { givenTexts } from '../../shared/testing/texts';
import { SignInPage } from './sign-in-page';

const me: Me = {
  id: '0198c0de-0000-7000-8000-000000000001',
  email: 'formation@tiwizi.demo',
  displayName: 'Salma',
  role: 'trainer',
  locale: 'fr',
  cooperativeId: null,
  csrfToken: 'token',
  deviceKey: '',
  may: ['my-day.read', 'board.read'],
  demo: true,
  unread: 0,
};

let demo = false;
const send = jest.spyOn(api, 'send');

beforeAll(() => givenTexts());
beforeEach(() => {
  demo = false;
  send
    .mockReset()
    .mockImplementation(async ({ route }) =>
      route.endsWith('/installation') ? { needsAdministrator: false, demo } : me,
    );
});

const Where = () => <p>{`at ${useLocation().pathname}`}</p>;

const atTheDoor = (address = '/sign-in') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="*" element={<Where />} />
      </Routes>
    </MemoryRouter>,
  );

async function signIn(password = 'secret') {
  await userEvent.type(screen.getByLabelText('Adresse e-mail'), ' formation@tiwizi.demo ');
  if (password) await userEvent.type(screen.getByLabelText('Mot de passe'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
}

it('leads a trainer to the day', async () => {
  atTheDoor();
  await signIn();
  expect(await screen.findByText('at /my-day')).toBeInTheDocument();
  expect(send.mock.calls.at(-1)?.[0].body).toEqual({ email: 'formation@tiwizi.demo', password: 'secret' });
});

it.each([
  ['/sign-in?next=%2Fsessions%2F12', 'at /sessions/12'],
  ['/sign-in?next=%2F%2Fevil.example', 'at /my-day'],
  ['/sign-in?next=%2F%5Cevil.example', 'at /my-day'],
  ['/sign-in?next=https%3A%2F%2Fevil.example', 'at /my-day'],
])('goes on from %s to where one was going, inside Tiwizi only', async (address, place) => {
  atTheDoor(address);
  await signIn();
  expect(await screen.findByText(place)).toBeInTheDocument();
});

it('asks for what is missing without asking the API', async () => {
  atTheDoor();
  await signIn('');
  expect(screen.getByLabelText('Mot de passe')).toBeInvalid();
  expect(send.mock.calls.every(([{ method }]) => method === 'GET')).toBe(true);
});

it('says what is wrong and keeps the address', async () => {
  atTheDoor();
  send.mockRejectedValueOnce(new ApiProblem(401, 'wrong-credentials', {}, []));
  await signIn();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    "L'adresse e-mail ou le mot de passe n'est pas le bon.",
  );
  expect(screen.getByLabelText('Adresse e-mail')).toHaveValue('formation@tiwizi.demo');
});

it('offers the demonstration accounts in the demonstration only', async () => {
  const { unmount } = atTheDoor();
  await screen.findByText(/Mot de passe oublié/);
  expect(screen.queryByText('Essayer en démonstration')).toBeNull();
  unmount();
  demo = true;
  atTheDoor();
  await userEvent.click(await screen.findByRole('button', { name: /Formateur/ }));
  await waitFor(() => expect(screen.getByText('at /my-day')).toBeInTheDocument());
});
