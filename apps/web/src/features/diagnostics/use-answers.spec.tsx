import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { type Diagnostic } from './queries';
import { useAnswers } from './use-answers';

const result = { completeness: { missing: 40 } };
const diagnostic = { id: 'd-1', answers: [] } as unknown as Diagnostic;
const rated = (level: number) => ({ state: 'rated' as const, level });
const sent = (criterionCode: string, level: number) => ({
  criterionCode,
  state: 'rated',
  level,
  note: '',
  seenOnSite: false,
  respondent: null,
  fileIds: [],
});

function wrapper({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ id: 'me', displayName: 'Youssef' } as Me}>{children}</MeContext>
    </QueryClientProvider>
  );
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('the answers of a diagnostic', () => {
  const send = jest.spyOn(api, 'send');

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    send.mockReset().mockResolvedValue({ result });
  });
  afterEach(() => jest.useRealTimers());

  it('sends what was answered in one go, a moment after the last answer', async () => {
    const { result: book } = renderHook(() => useAnswers(diagnostic), { wrapper });
    act(() => book.current.change('GOV1', rated(1)));
    act(() => book.current.change('GOV2', rated(3)));
    expect(book.current.isUnsent('GOV1')).toBe(true);
    await pass(600);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0].body).toEqual({ answers: [sent('GOV1', 1), sent('GOV2', 3)] });
    expect(book.current.unsent).toBe(false);
  });

  it('keeps an answer that changed while it was on its way', async () => {
    const { result: book } = renderHook(() => useAnswers(diagnostic), { wrapper });
    let arrive: (reply: unknown) => void = () => undefined;
    send.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    act(() => book.current.change('GOV1', rated(1)));
    await pass(600);
    act(() => book.current.change('GOV1', rated(4)));
    await act(async () => arrive({ result }));
    expect(book.current.answers['GOV1']?.level).toBe(4);
    await pass(600);
    expect(send.mock.calls[1]?.[0].body).toEqual({ answers: [sent('GOV1', 4)] });
  });

  it('adds a file to what was typed while it was on its way', async () => {
    const { result: book } = renderHook(() => useAnswers(diagnostic), { wrapper });
    const file = { id: 'f-1' } as Diagnostic['answers'][number]['files'][number];
    act(() => book.current.change('GOV1', { files: [file] }));
    expect(book.current.answers).toEqual({});
    act(() => book.current.change('GOV1', rated(1)));
    const attach = book.current.change;
    act(() => book.current.change('GOV1', { note: 'Statuts vus' }));
    act(() => attach('GOV1', { files: [file] }));
    await pass(600);
    expect(send.mock.calls[0]?.[0].body).toEqual({
      answers: [{ ...sent('GOV1', 1), note: 'Statuts vus', fileIds: ['f-1'] }],
    });
  });

  it('holds on to answers without network, over a reload, until they arrive', async () => {
    send.mockRejectedValue(new ApiProblem(0, 'unreachable', {}, []));
    const { result: book, unmount } = renderHook(() => useAnswers(diagnostic), { wrapper });
    act(() => book.current.change('GOV1', rated(2)));
    await pass(600);
    expect(book.current.unsent).toBe(true);
    expect(book.current.refusal).toBeNull();
    unmount();
    send.mockReset().mockResolvedValue({ result });
    const { result: again } = renderHook(() => useAnswers(diagnostic), { wrapper });
    expect(again.current.answers['GOV1']?.level).toBe(2);
    await pass(600);
    expect(send).toHaveBeenCalledTimes(1);
    expect(again.current.unsent).toBe(false);
  });

  it('tells what the API refuses for good, and does not go on asking', async () => {
    send.mockRejectedValue(new ApiProblem(409, 'diagnostic-finalised', {}, []));
    const { result: book } = renderHook(() => useAnswers(diagnostic), { wrapper });
    act(() => book.current.change('GOV1', rated(2)));
    await pass(30_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(book.current.refusal).toMatchObject({ code: 'diagnostic-finalised' });
    expect(book.current.answers['GOV1']?.level).toBe(2);
  });
});
