import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { givenOutbox, GivenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../api';
import { MeContext } from '../session';
import { givenTexts, undoWords } from '../testing/texts';
import { removalOf, sessionFilesOf, sessionOfRemoval } from './queries';
import SessionPhotos from './session-photos';

const photo = (id: string, kind: string) => ({ id, kind, name: `${id}.jpg`, type: 'image/jpeg', size: 9 });
const items = [photo('sheet', 'signed_sheet'), photo('one', 'picture'), photo('two', 'picture')];
const me = { id: 'me', displayName: 'Youssef', may: ['attendance.mark'] } as unknown as Me;

beforeAll(() => givenTexts());

it('says of which session a removed photo was', () => {
  expect(sessionOfRemoval(removalOf('s-1', 'f-1'))).toBe('s-1');
});

it('takes a photo away without network, shows that, and sends the last word on it alone', async () => {
  jest.spyOn(api, 'send').mockResolvedValue(new Blob());
  const sent: Command['input'][] = [];
  let away = true;
  const outbox = givenOutbox({
    deliver: async ({ input }) => {
      if (away) throw new ApiProblem(0, 'unreachable', {}, []);
      sent.push(input);
    },
  });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(sessionFilesOf('s-1').queryKey, { items } as never);
  render(
    <QueryClientProvider client={client}>
      <MeContext value={me}>
        <GivenOutbox outbox={outbox}>
          <ToastProvider closeLabel="Fermer">
            <SessionPhotos sessionId="s-1" enrolmentId="e-1" label="Atelier 1" />
          </ToastProvider>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );
  const remove = (name: string) => screen.findByRole('button', { name: new RegExp(`Retirer.*${name}`) });
  await userEvent.click(await remove('one.jpg'));
  await waitFor(() => expect(screen.queryByText(/one\.jpg/)).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('button', { name: undoWords() }));
  await userEvent.click(await remove('one.jpg'));
  await userEvent.click(await remove('two.jpg'));
  away = false;
  await act(() => outbox.flush());
  expect(sent).toEqual([
    { path: { id: 'one' }, body: { removed: true } },
    { path: { id: 'two' }, body: { removed: true } },
  ]);
});
