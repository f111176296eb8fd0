import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { type Command } from '../offline/commands';
import { GivenOutbox, givenOutbox } from '../offline/testing/given-outbox';
import { api, type Me } from '../shared/api';
import { isEnding, keepMe, keptMe, MeContext } from '../shared/session';
import { givenTexts } from '../shared/testing/texts';
import { AccountMenu } from './account-menu';

const me = { id: 'me', displayName: 'Salma', email: 'salma@tiwizi.example', may: [] } as unknown as Me;
const send = jest.spyOn(api, 'send');

const open = (outbox = givenOutbox()) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={me}>
        <GivenOutbox outbox={outbox}>
          <MemoryRouter>
            <Routes>
              <Route path="/" element={<AccountMenu />} />
              <Route path="/sign-in" element={<p>the door</p>} />
            </Routes>
          </MemoryRouter>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );

async function askToLeave() {
  await userEvent.click(screen.getByRole('button', { name: 'Salma' }));
  // The menu's own; the dialog's has no list around it.
  await userEvent.click(screen.getByText('Se déconnecter', { selector: 'li *' }));
}

beforeAll(() => givenTexts());
beforeEach(() => {
  localStorage.clear();
  keepMe(me);
  send.mockReset().mockResolvedValue(undefined);
});

it('leaves at once when all is sent', async () => {
  open();
  await askToLeave();
  expect(await screen.findByText('the door')).toBeInTheDocument();
  expect(keptMe()).toBeNull();
});

it('says what becomes of what is not sent, stays when told to, and leaves without network too', async () => {
  send.mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
  const outbox = givenOutbox();
  const body = { summary: 'Vu le bureau' } as Command<'logFollowUp'>['input']['body'];
  const about = { subject: 'follow-up:w', label: 'Al Wahda', place: '/' };
  await outbox.put({ operation: 'logFollowUp', input: { body }, ...about });
  open(outbox);
  await askToLeave();
  expect(await screen.findByText("1 saisie n'est pas encore envoyée")).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Rester connecté' }));
  expect(keptMe()?.id).toBe('me');
  await askToLeave();
  await userEvent.click(within(screen.getByRole('dialog')).getByText('Se déconnecter'));
  expect(await screen.findByText('the door')).toBeInTheDocument();
  // The API is told when it is reached, and what was not sent is still there.
  await waitFor(() => expect(isEnding()).toBe(true));
  expect(outbox.read().commands).toHaveLength(1);
});
