import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode } from 'react';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { givenOutbox, GivenOutbox } from '../../offline/testing/given-outbox';
import { type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import { type Diagnostic } from './queries';
import { useAnswers } from './use-answers';
import { useFinish } from './use-finish';

const diagnostic = {
  ...{ id: 'd-1', wave: 'baseline', cooperativeNameFr: 'Al Wahda', cooperativeNameAr: '' },
  ...{ perspective: 'assessor', answers: [] },
} as unknown as Diagnostic;

beforeAll(() => givenTexts());

describe('finishing a diagnostic', () => {
  let delivered: string[];
  let refusal: ApiProblem | null;
  let away: boolean;

  beforeEach(() => {
    localStorage.clear();
    [delivered, refusal, away] = [[], null, false];
  });

  function open() {
    const deliver = async ({ operation }: Command) => {
      if (away) throw new ApiProblem(0, 'unreachable', {}, []);
      if (operation === 'finaliseDiagnostic' && refusal) throw refusal;
      delivered.push(operation);
    };
    const outbox = givenOutbox({ deliver });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={new QueryClient()}>
        <MeContext value={{ id: 'me', displayName: 'Youssef' } as Me}>
          <GivenOutbox outbox={outbox}>
            <ToastProvider closeLabel="Fermer">{children}</ToastProvider>
          </GivenOutbox>
        </MeContext>
      </QueryClientProvider>
    );
    const use = () => {
      const book = useAnswers(diagnostic);
      return { book, finishing: useFinish(diagnostic, book) };
    };
    return { outbox, hook: renderHook(use, { wrapper }).result };
  }

  it('leaves after the answers and their photos, though it was said without network', async () => {
    away = true;
    const { outbox, hook } = open();
    act(() => hook.current.book.change('GOV1', { state: 'rated', level: 2 }));
    const claim = await act(() => hook.current.book.claim('GOV1', 'f-1'));
    const query = { fileId: 'f-1', name: 'cahier.jpg' };
    const file = { operation: 'sendFile', input: { path: { id: 'e' }, query } } as const;
    await act(() => outbox.put({ ...claim, ...file, subject: 'file f-1' }, new Blob(['jpg'])));
    await act(() => outbox.put({ ...claim, needs: ['f-1'] }));
    await act(() => hook.current.finishing.finish());
    expect(hook.current.finishing.here).toMatchObject({ photos: 1, refusal: null });
    away = false;
    await act(() => outbox.flush());
    await waitFor(() => expect(hook.current.finishing.here).toBeNull());
    expect(delivered).toEqual(['saveAnswers', 'sendFile', 'attachEvidence', 'finaliseDiagnostic']);
  });

  it('says why it was refused, and lets the answers be taken up, corrected and finished again', async () => {
    away = true;
    const { outbox, hook } = open();
    await act(() => hook.current.finishing.finish());
    [away, refusal] = [false, new ApiProblem(409, 'diagnostic-incomplete', { missing: 1, total: 2 }, [])];
    await act(() => outbox.flush());
    await waitFor(() => expect(hook.current.finishing.here?.refusal?.code).toBe('diagnostic-incomplete'));
    await act(async () => hook.current.finishing.here?.reopen());
    expect(hook.current.finishing.here).toBeNull();
    refusal = null;
    act(() => hook.current.book.change('GOV2', { state: 'rated', level: 1 }));
    await act(() => hook.current.finishing.finish());
    expect(delivered).toEqual(['saveAnswers', 'finaliseDiagnostic']);
  });

  it('keeps nothing of a refusal that is seen at once', async () => {
    refusal = new ApiProblem(409, 'diagnostic-finalised', {}, []);
    const { outbox, hook } = open();
    await act(() => hook.current.finishing.finish());
    expect(hook.current.finishing.error).toBe(refusal);
    expect(outbox.read().commands).toEqual([]);
  });
});
