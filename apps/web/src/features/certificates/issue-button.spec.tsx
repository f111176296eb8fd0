import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ToastProvider } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { givenTexts } from '../../shared/testing/texts';
import { type CertificateIssuing, type CertificateSummary } from './certificate-data';
import { IssueButton } from './issue-button';
import { IssuingNow } from './issuing-now';

const summaryOf = (issuing: Partial<CertificateIssuing> | null, ...ready: number[]) =>
  ({
    ...{ programmeId: 'p', may: ['certificates.issue'] },
    cooperatives: ready.map((count, place) => ({ enrolmentId: `e${place}`, ready: count })),
    issuing: issuing && {
      id: 'i',
      programmeId: 'p',
      askedBy: 'Salma',
      expected: 6000,
      problem: null,
      ...issuing,
    },
  }) as unknown as CertificateSummary;

beforeAll(() => givenTexts());

describe('issuing certificates', () => {
  const send = jest.spyOn(api, 'send');
  beforeEach(() => send.mockReset());
  afterEach(() => jest.useRealTimers());

  const open = (summary: CertificateSummary) =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ToastProvider closeLabel="Fermer">
          <IssueButton summary={summary} enrolmentId={undefined} />
          <IssuingNow summary={summary} />
        </ToastProvider>
      </QueryClientProvider>,
    );

  it('asks once for the whole programme', async () => {
    send.mockResolvedValue({ issued: 15, issuing: null } as never);
    open(summaryOf(null, 12, 3));
    await userEvent.click(screen.getByRole('button', { name: 'Délivrer 15 certificats' }));
    await screen.findByText('15 certificats sont délivrés.');
    expect(send.mock.calls.map(([{ body }]) => body)).toEqual([{}]);
  });

  it('shows how far thousands are, without a second button, until they are done', async () => {
    jest.useFakeTimers();
    const issuing = { id: 'i', programmeId: 'p', askedBy: 'Salma', expected: 6000, problem: null };
    send.mockResolvedValueOnce({ ...issuing, issued: 2400, endedAt: null } as never);
    open(summaryOf({ issued: 0, endedAt: null }, 6000));
    expect(screen.queryByRole('button', { name: /Délivrer/ })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40'));
    send.mockResolvedValueOnce({ ...issuing, issued: 6000, endedAt: '2026-11-22T12:00:00Z' } as never);
    await act(() => jest.advanceTimersByTimeAsync(2500));
    await screen.findByText(/6\s?000 certificats sont délivrés/);
    const asked = send.mock.calls.length;
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(send).toHaveBeenCalledTimes(asked);
  });

  it('says why it stopped and offers the rest', () => {
    open(summaryOf({ issued: 40, endedAt: '2026-11-22T12:00:00Z', problem: 'rights-gone' }, 60));
    expect(screen.getByText(/Salma, qui les avait demandés, ne peut plus/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Délivrer 60 certificats' })).toBeInTheDocument();
  });
});
