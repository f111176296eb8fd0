import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { type Outbox } from '../../offline/outbox';
import { givenOutbox, GivenOutbox } from '../../offline/testing/given-outbox';
import { api } from '../../shared/api';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { givenTexts } from '../../shared/testing/texts';
import { refusedMove, withPendingActions } from './pending-actions';
import { type Action, type Plan } from './queries';
import { useFinishAction } from './use-finish-action';

const send = jest.spyOn(api, 'send');
const action = {
  ...{ id: 'a', title: 'Convoquer l’assemblée', status: 'running', timing: 'late', evidence: '' },
  ...{ doneOn: null, mayMoveTo: ['done'], files: [], steps: [{ id: 's', doneOn: null }] },
} as unknown as Action;
const plan = { id: 'p', enrolmentId: 'e', actions: [action] } as unknown as Plan;
const photo: WaitingFile = {
  ...{ id: 'f', accountId: 'me', enrolmentId: 'e', place: 'x', name: 'pv.jpg' },
  blob: new Blob(['bytes']),
};

beforeAll(() => givenTexts());
beforeEach(() => send.mockReset().mockResolvedValue({ ...plan }));

function given(outbox: Outbox = givenOutbox()) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider closeLabel="Fermer">
        <GivenOutbox outbox={outbox}>{children}</GivenOutbox>
      </ToastProvider>
    </QueryClientProvider>
  );
  return { outbox, finish: renderHook(() => useFinishAction(plan, action), { wrapper }).result.current };
}

const routes = () => send.mock.calls.map(([{ route }]) => route.split('/').at(-1));
const done = { doneOn: '2026-11-20', fileIds: [] };

it('tells in words at once, sends the photo after, and then where it belongs', async () => {
  const { finish, outbox } = given();
  await act(() => finish({ ...done, evidence: 'PV signé', waiting: [photo] }));
  await act(() => outbox.flush());
  expect(routes()).toEqual(['transitions', 'files', 'files']);
  expect(send.mock.calls[0]?.[0].body).toEqual({ ...done, to: 'done', evidence: 'PV signé' });
  expect(send.mock.calls[1]?.[0]).toMatchObject({ path: { id: 'e' }, query: { fileId: 'f' } });
  expect(send.mock.calls[2]?.[0]).toMatchObject({ path: { id: 'a' }, body: { fileId: 'f' } });
});

it('waits for the photo where it is all that shows it', async () => {
  const { finish, outbox } = given();
  await act(() => finish({ ...done, evidence: '', waiting: [photo] }));
  await act(() => outbox.flush());
  expect(routes()).toEqual(['files', 'transitions']);
  expect(send.mock.calls[1]?.[0].body).toMatchObject({ to: 'done', fileIds: ['f'] });
});

it('leaves the form what the API refuses, and sends no photo for it', async () => {
  const { finish, outbox } = given();
  send.mockRejectedValue(new ApiProblem(409, 'plan-not-signed', {}, []));
  const problem = await act(() =>
    finish({ ...done, evidence: 'PV', waiting: [photo] }).catch((error) => error),
  );
  expect(problem).toMatchObject({ code: 'plan-not-signed' });
  expect([routes(), outbox.read().commands]).toEqual([['transitions'], []]);
});

it('shows an action as done while that waits, and as it was once that is refused', async () => {
  send.mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
  const { finish, outbox } = given();
  await act(() => finish({ ...done, evidence: 'PV signé', waiting: [] }));
  const { commands } = outbox.read();
  expect(withPendingActions(plan, commands).actions[0]).toMatchObject({
    ...{ status: 'done', timing: 'done', doneOn: '2026-11-20', evidence: 'PV signé', mayMoveTo: [] },
  });
  expect(refusedMove(commands, 'a')).toBeUndefined();
  send.mockRejectedValue(new ApiProblem(409, 'plan-not-signed', {}, []));
  await act(() => outbox.flush());
  const later = outbox.read().commands;
  expect(withPendingActions(plan, later).actions[0]).toMatchObject({ status: 'running', timing: 'late' });
  expect(refusedMove(later, 'a')?.input.body.evidence).toBe('PV signé');
});
