import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { readXlsform } from '@tiwizi/domain';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { type FormResponse } from './queries';
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

function wrapper({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ id: 'me' } as Me}>{children}</MeContext>
    </QueryClientProvider>
  );
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('the answers of a questionnaire', () => {
  const send = jest.spyOn(api, 'send');
  const sent = () => send.mock.calls.map(([{ body }]) => (body as { answers: object } | undefined)?.answers);

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    send.mockReset().mockResolvedValue({ version: 4 });
  });
  afterEach(() => jest.useRealTimers());

  it('ask at once what an answer calls for, and are sent a moment later', async () => {
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    expect([...book.current.state.relevant]).toEqual(['pots']);
    act(() => book.current.answer('pots', 0));
    expect([...book.current.state.relevant]).toEqual(['pots', 'why']);
    expect(book.current.unsent).toBe(true);
    await pass(800);
    expect(sent()).toEqual([{ pots: 0 }]);
    expect(book.current.unsent).toBe(false);
  });

  it('wait on the device for the network, over a reload', async () => {
    send.mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
    const { result: book, unmount } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 7));
    await pass(800);
    expect(book.current.unsent).toBe(true);
    unmount();
    send.mockReset().mockResolvedValue({ version: 4 });
    const { result: again } = renderHook(() => useResponse(response), { wrapper });
    expect(again.current.answers).toEqual({ pots: 7 });
    await pass(800);
    expect(sent()).toEqual([{ pots: 7 }]);
  });

  it('hold back what could be no answer, and say so', async () => {
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 1.5));
    expect(book.current.state.faults).toEqual([{ name: 'pots', code: 'wrong-type' }]);
    await pass(800);
    expect(sent()).toEqual([{}]);
  });

  it('stay where somebody else wrote meanwhile, until a person says which hold', async () => {
    send.mockRejectedValueOnce(new ApiProblem(412, 'changed-meanwhile', {}, []));
    const { result: book } = renderHook(() => useResponse(response), { wrapper });
    act(() => book.current.answer('pots', 7));
    await pass(30_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(book.current.conflict).toBe(true);
    expect(book.current.answers).toEqual({ pots: 7 });
    send.mockResolvedValueOnce({ ...response, answers: { pots: 2 }, version: 9 });
    await act(() => book.current.keepMine());
    await pass(10);
    expect(sent().at(-1)).toEqual({ pots: 7 });
    expect(book.current.conflict).toBe(false);
  });
});
