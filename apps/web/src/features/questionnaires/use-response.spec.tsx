import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { readXlsform } from '@tiwizi/domain';
import { type Command } from '../../offline/commands';
import { type Outbox } from '../../offline/outbox';
import { givenOutbox } from '../../offline/testing/given-outbox';
import { OutboxContext } from '../../offline/use-outbox';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { type FormResponse } from './queries';
import { settleResponse } from './settle-response';
import { useResponse } from './use-response';

const rows = [
  ['type', 'name', 'label', 'relevant', 'constraint'],
  ['integer', 'pots', 'Pots'],
  ['text', 'why', 'Pourquoi ?', '${pots} = 0'],
];
const sheet = rows.map((cells, place) => ({ number: place + 1, cells: cells.map((text) => ({ text })) }));
const read = readXlsform([{ name: 'survey', rows: sheet }], 'ventes');
if ('faults' in read) throw new Error('a form');
const response = {
  id: 'r-1',
  form: read.form,
  answers: {},
  today: '2026-11-21',
  heldOn: '2026-11-20',
  respondent: 'Mina',
  version: 3,
} as unknown as FormResponse;

let outbox: Outbox;
let client: QueryClient;
function wrapper({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <MeContext value={{ id: 'me' } as Me}>
        <OutboxContext value={outbox}>{children}</OutboxContext>
      </MeContext>
    </QueryClientProvider>
  );
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('the answers of a questionnaire', () => {
  const send = jest.spyOn(api, 'send');
  const sent = () =>
    send.mock.calls
      .filter(([{ method }]) => method === 'PUT')
      .map(([{ body, ifMatch }]) => [ifMatch, (body as { answers: object }).answers]);
  const away = () => new ApiProblem(0, 'unreachable', {}, []);
  const stale = () => new ApiProblem(412, 'changed-meanwhile', {}, []);

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    send.mockReset().mockResolvedValue({ version: 4 });
    client = new QueryClient();
    outbox = givenOutbox({ settle: (command) => settleResponse(command as Command<'saveResponse'>) });
  });
  afterEach(() => jest.useRealTimers());

  it('ask at once what an answer calls for, and are sent a moment later', async () => {
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    expect([...book.current.state.relevant]).toEqual(['pots']);
    act(() => book.current.answer('pots', 0));
    expect([...book.current.state.relevant]).toEqual(['pots', 'why']);
    expect(book.current.unsent).toBe(true);
    await pass(800);
    expect(sent()).toEqual([[3, { pots: 0 }]]);
    expect(book.current.unsent).toBe(false);
  });

  it('wait on the device for the network, as one word, also when the screen is left', async () => {
    send.mockRejectedValue(away());
    const { result: book, unmount } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 0));
    await pass(800);
    act(() => book.current.answer('why', 'La sécheresse'));
    unmount();
    await pass(10);
    expect(outbox.read().commands).toHaveLength(1);
    expect(localStorage).toHaveLength(0);
    const { result: again } = renderHook(() => useResponse(response), { wrapper });
    expect(again.current.answers).toEqual({ pots: 0, why: 'La sécheresse' });
    expect(again.current.unsent).toBe(true);
    send.mockReset().mockResolvedValue({ version: 4 });
    await act(() => outbox.flush());
    expect(sent()).toEqual([[3, { pots: 0, why: 'La sécheresse' }]]);
  });

  it('hold back what could be no answer, over a reload, and say so', async () => {
    const { result: book, unmount } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 1.5));
    expect(book.current.state.faults).toEqual([{ name: 'pots', code: 'wrong-type' }]);
    await pass(800);
    expect(sent()).toEqual([]);
    unmount();
    await pass(10);
    const { result: again } = renderHook(() => useResponse(response), { wrapper });
    expect(again.current.answers).toEqual({ pots: 1.5 });
  });

  it('are put together with what somebody else answered elsewhere in it', async () => {
    send
      .mockRejectedValueOnce(stale())
      .mockResolvedValueOnce({ ...response, answers: { why: 'Vol' }, version: 9 });
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 7));
    await pass(800);
    expect(sent().at(-1)).toEqual([9, { pots: 7, why: 'Vol' }]);
    expect(book.current.refused).toBeUndefined();
  });

  it('stay where somebody else answered the same otherwise, until a person says which hold', async () => {
    const theirs = { ...response, answers: { pots: 2 }, version: 9 } as FormResponse;
    send.mockRejectedValueOnce(stale()).mockResolvedValueOnce(theirs);
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 7));
    await pass(30_000);
    expect(sent()).toHaveLength(1);
    expect(book.current.refused?.refusal?.status).toBe(412);
    expect(book.current.answers).toEqual({ pots: 7 });
    await act(() => book.current.put({ pots: 7 }, theirs));
    await pass(10);
    expect(sent().at(-1)).toEqual([9, { pots: 7 }]);
    expect(book.current.refused).toBeUndefined();
  });

  it('are sent for good only as they were read here', async () => {
    const submit = {
      ...({ operation: 'submitResponse', subject: 'response:r-1', label: '', place: '' } as const),
      ...{ input: { path: { id: 'r-1' }, ifMatch: 4 }, seen: { pots: 7 } },
    };
    // A word of this very device arrived, and its reply did not.
    send.mockRejectedValueOnce(stale()).mockResolvedValueOnce({ answers: { pots: 7 }, version: 5 });
    expect(await outbox.send(submit)).toMatchObject({ state: 'sent' });
    expect(send.mock.calls.at(-1)?.[0].ifMatch).toBe(5);
    send.mockRejectedValueOnce(stale()).mockResolvedValueOnce({ answers: { pots: 8 }, version: 6 });
    expect(await outbox.send(submit)).toMatchObject({ state: 'refused', problem: { status: 412 } });
  });
});
