import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ToastProvider } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { givenTexts } from '../../shared/testing/texts';
import { type CertificateSummary } from './certificate-data';
import { IssueButton } from './issue-button';

const cooperative = (enrolmentId: string, ready: number) => ({ enrolmentId, ready });
const summaryOf = (...cooperatives: object[]) =>
  ({ programmeId: 'p', cooperatives, may: ['certificates.issue'] }) as unknown as CertificateSummary;
const many = summaryOf(cooperative('a', 400), cooperative('b', 0), cooperative('c', 300));

beforeAll(() => givenTexts());

describe('issuing certificates', () => {
  const send = jest.spyOn(api, 'send');
  const bodies = () => send.mock.calls.map(([{ body }]) => body);
  let answer: (issued: number) => void;

  beforeEach(() => {
    send.mockReset().mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = (issued) => resolve({ issued } as never);
        }),
    );
  });

  function open(summary: CertificateSummary) {
    const client = new QueryClient();
    const shown = (there: boolean) => (
      <QueryClientProvider client={client}>
        <ToastProvider closeLabel="Fermer">
          {there && <IssueButton summary={summary} enrolmentId={undefined} />}
        </ToastProvider>
      </QueryClientProvider>
    );
    const { rerender } = render(shown(true));
    return { leave: () => rerender(shown(false)), comeBack: () => rerender(shown(true)) };
  }

  it('goes cooperative by cooperative where they are many, says how far, and goes on when one looks elsewhere', async () => {
    const { leave, comeBack } = open(many);
    await userEvent.click(screen.getByRole('button', { name: 'Délivrer 700 certificats' }));
    await waitFor(() => expect(bodies()).toEqual([{ enrolmentId: 'a' }]));
    answer(400);
    await screen.findByText('400 sur 700 délivrés. Vous pouvez quitter cet écran.');
    leave();
    comeBack();
    expect(screen.getByText(/400 sur 700/)).toBeInTheDocument();
    expect(bodies()).toEqual([{ enrolmentId: 'a' }, { enrolmentId: 'c' }]);
    leave();
    answer(300);
    await screen.findByText('700 certificats sont délivrés.');
  });

  it('asks for a few at once', async () => {
    open(summaryOf(cooperative('a', 12), cooperative('c', 3)));
    await userEvent.click(screen.getByRole('button', { name: 'Délivrer 15 certificats' }));
    await waitFor(() => expect(bodies()).toEqual([{}]));
  });
});
