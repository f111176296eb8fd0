import { act, renderHook } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { type Outbox } from '../../offline/outbox';
import { memoryShelf } from '../../offline/shelf';
import { givenOutbox, GivenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import { type Diagnostic } from './queries';
import { useAnswers } from './use-answers';

const result = { completeness: { missing: 40 } };
const diagnostic = {
  ...{ id: 'd-1', wave: 'baseline', cooperativeNameFr: 'Al Wahda', cooperativeNameAr: '' },
  answers: [],
} as unknown as Diagnostic;
const rated = (level: number) => ({ state: 'rated' as const, level });
const given = (criterionCode: string, level: number) => ({
  ...{ criterionCode, state: 'rated', level },
  ...{ note: '', seenOnSite: false, respondent: null },
});
const key = 'tiwizi.answers.me.d-1';

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const unreachable = () => new ApiProblem(0, 'unreachable', {}, []);

beforeAll(() => givenTexts());

describe('the answers of a diagnostic', () => {
  const send = jest.spyOn(api, 'send');
  const bodies = () => send.mock.calls.map(([{ body }]) => body);

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    send.mockReset().mockResolvedValue({ result });
  });
  afterEach(() => jest.useRealTimers());

  function open(outbox: Outbox = givenOutbox(), of = diagnostic) {
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={new QueryClient()}>
        <MeContext value={{ id: 'me', displayName: 'Youssef' } as Me}>
          <GivenOutbox outbox={outbox}>{children}</GivenOutbox>
        </MeContext>
      </QueryClientProvider>
    );
    return { outbox, ...renderHook(() => useAnswers(of), { wrapper }) };
  }

  it('sends what was answered in one go, a moment after the last answer', async () => {
    const { result: book } = open();
    act(() => book.current.change('GOV1', rated(1)));
    act(() => book.current.change('GOV2', rated(3)));
    expect(book.current.isUnsent('GOV1')).toBe(true);
    await pass(600);
    expect(bodies()).toEqual([{ answers: [given('GOV1', 1), given('GOV2', 3)] }]);
    expect(book.current.unsent).toBe(false);
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('keeps an answer that changed while it was on its way', async () => {
    const { result: book } = open();
    let arrive: (reply: unknown) => void = () => undefined;
    send.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    act(() => book.current.change('GOV1', rated(1)));
    await pass(600);
    act(() => book.current.change('GOV1', rated(4)));
    await pass(600);
    await act(async () => arrive({ result }));
    await pass(600);
    expect(bodies()).toEqual([{ answers: [given('GOV1', 1)] }, { answers: [given('GOV1', 4)] }]);
    expect(book.current.unsent).toBe(false);
  });

  it('says nothing about the files of an answer unless one was taken away', async () => {
    const files = [{ id: 'f-1' }, { id: 'f-2' }] as Diagnostic['answers'][number]['files'];
    const author = { answeredBy: 'Salma', answeredAt: '2026-11-20T08:00:00Z' };
    const proven = {
      ...diagnostic,
      answers: [{ ...given('GOV1', 2), ...author, files }] as Diagnostic['answers'],
    };
    const { result: book } = open(givenOutbox(), proven);
    act(() => book.current.change('GOV1', { note: 'Statuts vus' }));
    expect(book.current.answers['GOV1']?.files).toEqual(files);
    await pass(600);
    act(() => book.current.change('GOV1', { files: files.slice(1) }));
    expect(book.current.answers['GOV1']?.files).toEqual(files.slice(1));
    await pass(600);
    expect(bodies()).toEqual([
      { answers: [{ ...given('GOV1', 2), note: 'Statuts vus' }] },
      { answers: [expect.objectContaining({ fileIds: ['f-2'] })] },
    ]);
  });

  it('sends the last word alone where many were said without network, over a page that was closed', async () => {
    send.mockRejectedValue(unreachable());
    const shelf = memoryShelf();
    const { result: book, unmount } = open(givenOutbox({ shelf }));
    act(() => book.current.change('GOV1', rated(2)));
    await pass(600);
    act(() => book.current.change('GOV2', rated(0)));
    act(() => book.current.change('GOV1', { note: 'Vu le registre' }));
    expect(book.current.refusal).toBeNull();
    unmount();
    await pass(600);
    send.mockReset().mockResolvedValue({ result });
    const outbox = givenOutbox({ shelf });
    await outbox.load();
    const { result: again } = open(outbox);
    expect(again.current.answers['GOV1']).toMatchObject({ level: 2, note: 'Vu le registre', files: [] });
    expect(again.current.isUnsent('GOV2')).toBe(true);
    await act(() => outbox.flush());
    expect(bodies()).toEqual([
      { answers: [{ ...given('GOV1', 2), note: 'Vu le registre' }, given('GOV2', 0)] },
    ]);
    expect(again.current.unsent).toBe(false);
  });

  it('takes over what an earlier version kept', async () => {
    const old = {
      ...given('GOV1', 3),
      files: [{ id: 'f-1' }],
      answeredBy: 'Youssef',
      answeredAt: '2026-11-01',
    };
    localStorage.setItem(key, JSON.stringify({ GOV1: old }));
    const { result: book } = open();
    expect(book.current.answers['GOV1']?.level).toBe(3);
    await pass(600);
    expect(bodies()).toEqual([{ answers: [{ ...given('GOV1', 3), fileIds: ['f-1'] }] }]);
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('tells what the API refuses for good, and sends it with the next change', async () => {
    send.mockRejectedValueOnce(new ApiProblem(422, 'invalid-fields', {}, []));
    const { result: book } = open();
    act(() => book.current.change('GOV1', rated(2)));
    await pass(30_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(book.current.refusal).toMatchObject({ code: 'invalid-fields' });
    expect(book.current.answers['GOV1']?.level).toBe(2);
    act(() => book.current.change('GOV1', rated(1)));
    await pass(600);
    expect(bodies()[1]).toEqual({ answers: [given('GOV1', 1)] });
    expect(book.current.refusal).toBeNull();
  });

  it('says where a photo belongs after the answer that it proves', async () => {
    const { result: book, outbox } = open();
    send.mockRejectedValue(unreachable());
    act(() => book.current.change('GOV1', rated(2)));
    await act(async () => outbox.put({ ...(await book.current.claim('GOV1', 'f-9')), needs: ['f-9'] }));
    expect(outbox.read().commands.map(({ operation }) => operation)).toEqual([
      'saveAnswers',
      'attachEvidence',
    ]);
  });
});
