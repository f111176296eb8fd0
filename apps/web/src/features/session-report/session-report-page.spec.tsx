import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { GivenOutbox, givenOutbox } from '../../offline/testing/given-outbox';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import { type ReportBody, type SessionReport } from './queries';
import SessionReportPage from './session-report-page';

const me = { id: 'salma', displayName: 'Salma', may: ['session-reports.write'] } as unknown as Me;
const sessionId = '0198c0de-0000-7000-8000-00000000000a';
const text = (fr: string) => ({ fr, ar: '', en: '' });

const opened: SessionReport = {
  ...{ sessionId, title: 'Atelier 3', kind: 'workshop', ordinal: 3, venue: 'Akhfennir', day: '2026-11-21' },
  ...{ startsAt: '2026-11-21T09:00:00.000Z', endsAt: '2026-11-21T12:00:00.000Z', zone: 'Africa/Casablanca' },
  ...{ trainerAccountId: 'salma', trainerName: 'Salma', cooperatives: [] },
  agenda: ['Caisse', 'Registre'].map((fr) => ({ title: text(fr), minutes: 30, state: null, note: '' })),
  exercises: [],
  questions: [],
  ...{ done: 'Le registre', observations: '', decisions: [], countedBefore: null, countedAfter: null },
  learning: { before: { right: 0, asked: 0 }, after: { right: 0, asked: 0 }, gain: null },
  satisfaction: { answers: 0, faces: null },
  ...{ writtenBy: 'Hind', writtenAt: '2026-11-21T12:30:00.000Z', version: 2, may: ['session-reports.write'] },
} as unknown as SessionReport;
const theirs: SessionReport = {
  ...opened,
  ...{ version: 3, done: 'Le registre et la caisse' },
  agenda: opened.agenda.map((step, place) => (place === 1 ? { ...step, state: 'partly' } : step)),
};
let stored = opened;
const send = jest.spyOn(api, 'send');
const writes = () => send.mock.calls.map(([request]) => request).filter(({ method }) => method === 'PUT');

const open = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MeContext value={me}>
        <GivenOutbox outbox={givenOutbox()}>
          <ToastProvider closeLabel="Fermer">
            <MemoryRouter initialEntries={[`/sessions/${sessionId}/report`]}>
              <Routes>
                <Route path="/sessions/:sessionId/report" element={<SessionReportPage />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

jest.setTimeout(20_000);
beforeAll(() => givenTexts());
beforeEach(() => {
  localStorage.clear();
  stored = opened;
  send.mockReset().mockImplementation(({ method, route, ifMatch, body }) => {
    if (!route.endsWith('/report')) return Promise.resolve({ items: [] });
    if (method !== 'PUT') return Promise.resolve(stored);
    if (ifMatch !== stored.version) return Promise.reject(new ApiProblem(412, 'changed-meanwhile', {}, []));
    const { agenda, ...rest } = body as ReportBody;
    const steps = opened.agenda.map((step, place) => ({ ...step, ...agenda[place] }));
    stored = { ...stored, ...rest, agenda: steps, version: stored.version + 1 } as SessionReport;
    return Promise.resolve(stored);
  });
});

it('puts the report of two trainers together part by part, and goes on from what was saved', async () => {
  open();
  const done = await screen.findByRole('textbox', { name: /Ce qui a été fait/ });
  fireEvent.change(done, { target: { value: 'Le registre, avec le bureau' } });
  const [ofCash] = screen.getAllByRole('radio', { name: 'Fait' });
  if (ofCash) await userEvent.click(ofCash);
  stored = theirs;
  await save();
  // Both wrote what was done; the second step was theirs alone, the first mine alone.
  const kept = await screen.findAllByRole('radio', { name: /Ma saisie|Déjà enregistré/ });
  expect(kept.map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, true, true, false]);
  expect(screen.getByText('Le registre et la caisse')).toBeInTheDocument();
  expect(writes()).toHaveLength(1);
  await userEvent.click(screen.getByText('Enregistrer ces choix'));
  await waitFor(() => expect(writes()).toHaveLength(2));
  expect(writes()[1]).toMatchObject({
    ifMatch: 3,
    body: {
      done: 'Le registre, avec le bureau',
      agenda: [
        { state: 'done', note: '' },
        { state: 'partly', note: '' },
      ],
    },
  });
  await screen.findAllByText(/Compte rendu enregistré/);
  expect(screen.queryByText('Enregistrer ces choix')).not.toBeInTheDocument();
  expect(localStorage).toHaveLength(0);

  const again = await screen.findByRole('textbox', { name: /Observations/ });
  fireEvent.change(again, { target: { value: 'Bonne humeur' } });
  await save();
  await waitFor(() => expect(writes()).toHaveLength(3));
  expect(writes()[2]).toMatchObject({ ifMatch: 4, body: { observations: 'Bonne humeur' } });
});
