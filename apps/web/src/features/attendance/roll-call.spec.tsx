import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { ToastProvider } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { GivenOutbox, givenOutbox } from '../../offline/testing/given-outbox';
import { memoryShelf } from '../../offline/shelf';
import { api, type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts, undoWords } from '../../shared/testing/texts';
import { type Roll, type RollPerson } from './roll';
import RollPage from './roll-page';
import { settleRoll } from './settle-roll';

const me = { id: 'me', displayName: 'Salma', may: ['my-day.read', 'attendance.mark'] } as unknown as Me;
const sessionId = '0198c0de-0000-7000-8000-00000000000a';
const enrolmentId = '0198c0de-0000-7000-8000-00000000000b';

const person = (number: number): RollPerson => ({
  personId: `person-${number}`,
  enrolmentId,
  name: `Membre ${number}`,
  nameAr: '',
  memberCode: `M-${number}`,
  ageBand: '25_34',
  sex: number % 2 === 0 ? 'male' : 'female',
  function: 'member',
  status: null,
});

const rollOf = (people: RollPerson[], changes: Partial<Roll> = {}): Roll => ({
  sessionId,
  programmeId: 'programme',
  title: 'Atelier 3',
  kind: 'workshop',
  ordinal: 3,
  venue: 'Akhfennir',
  startsAt: '2026-11-21T09:00:00.000Z',
  endsAt: '2026-11-21T12:00:00.000Z',
  opensAt: '2026-11-21T08:00:00.000Z',
  day: '2026-11-21',
  zone: 'Africa/Casablanca',
  trainerName: 'Salma',
  status: 'planned',
  notes: '',
  corrected: null,
  cooperatives: [{ enrolmentId, cooperativeId: 'cooperative', nameFr: 'Al Amal', nameAr: '' }],
  people,
  headcounts: [],
  summary: { attended: 24, expected: 25, excused: 0, notExpected: 0, rate: 0.96, bySex: [] },
  version: 1,
  may: ['attendance.mark'],
  ...changes,
});

const members = (length: number) => Array.from({ length }, (_, place) => person(place + 1));
const six = members(6);
const send = jest.spyOn(api, 'send');
const calls = () => send.mock.calls.map(([request]) => request).filter(({ method }) => method === 'PUT');
const Where = () => <p>{`at ${useLocation().pathname}`}</p>;

function open(outbox = givenOutbox()) {
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MeContext value={me}>
        <GivenOutbox outbox={outbox}>
          <ToastProvider closeLabel="Fermer">
            <MemoryRouter initialEntries={[`/sessions/${sessionId}`]}>
              <Routes>
                <Route path="/sessions/:sessionId" element={<RollPage />} />
                <Route path="*" element={<Where />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </GivenOutbox>
      </MeContext>
    </QueryClientProvider>,
  );
}

// By what is read on it: names of roles are slow to compute on a long list.
const touch = (words: string) => userEvent.click(screen.getByText(words));
const count = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;

// Whole screens, typed into letter by letter: slow where several suites share two cores.
jest.setTimeout(20_000);
beforeAll(() => givenTexts());
beforeEach(() => {
  localStorage.clear();
  send
    .mockReset()
    .mockImplementation(async ({ method, body }) =>
      method === 'GET' ? rollOf(six) : rollOf(six, { ...(body as object), version: 2 }),
    );
});

it('calls a roll of 25 with one absent in three touches on the sheet', async () => {
  send.mockResolvedValueOnce(rollOf(members(25)));
  open();
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  await touch('Membre 7');
  expect([count('Présents'), count('Absents'), count('À noter')]).toEqual(['24/25', '1', '0']);
  expect([count('Femmes'), count('Hommes')]).toEqual(['12', '12']);
  await touch('Terminer');
  expect(await screen.findByText('at /my-day')).toBeInTheDocument();
  const [call] = calls();
  expect(call).toMatchObject({ ifMatch: 1, body: { held: true, headcounts: [], notes: '' } });
  const { marks } = call?.body as { marks: { personId: string; status: string }[] };
  expect(marks).toHaveLength(25);
  expect(marks.filter(({ status }) => status === 'absent')).toEqual([
    expect.objectContaining({ personId: 'person-7' }),
  ]);
});

it('keeps each touch on the device, takes it back, and finds it again', async () => {
  const { unmount } = open();
  await screen.findByText('Atelier 3');
  await touch('Membre 1');
  await touch('Membre 2');
  await userEvent.click(screen.getByLabelText(undoWords()));
  expect(count('Présents')).toBe('1/6');
  unmount();
  open();
  expect(await screen.findByText(/a été retrouvée/)).toBeInTheDocument();
  expect(count('Présents')).toBe('1/6');
  await touch('Repartir de la feuille enregistrée');
  expect(count('Présents')).toBe('0/6');
});

it('says when and by whom a held roll was corrected', async () => {
  const corrected = { at: '2026-11-25T10:30:00.000Z', by: 'Lahcen Toumi' };
  send.mockResolvedValueOnce(rollOf(six, { status: 'held', corrected }));
  open();
  expect(await screen.findByText(/Corrigée le .*25 .* par Lahcen Toumi\./)).toBeInTheDocument();
});

it('marks the other cases at the end of the line', async () => {
  open();
  await userEvent.selectOptions(await screen.findByLabelText('Présence de Membre 3'), 'Excusé');
  expect([count('Présents'), count('Absents'), count('À noter')]).toEqual(['0/6', '1', '5']);
});

it('finds who arrives in spite of a slip, by name or number, and marks them on Enter', async () => {
  const named = members(25);
  named[4] = { ...person(5), name: 'Fatimetou Bouh', nameAr: 'فاطمتو بوه' };
  named[5] = { ...person(6), name: 'Fatimetou Salek' };
  send.mockResolvedValueOnce(rollOf(named));
  open();
  const field = await screen.findByRole('searchbox');
  await userEvent.type(field, 'fatimetu bou{Enter}');
  expect(await screen.findByText('Fatimetou Bouh : noté présent')).toBeInTheDocument();
  expect(field).toHaveValue('');
  await userEvent.type(field, 'm-14{Enter}');
  await userEvent.type(field, 'fatimetou{Enter}');
  expect(await screen.findByText(/touchez la bonne/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Membre 1')).toBeNull());
  expect(count('Présents')).toBe('2/25');
});

it('finds on the roll whom somebody was about to add a second time', async () => {
  send.mockResolvedValueOnce(rollOf([...six.slice(1), { ...person(1), name: 'Fatimetou Bouh' }]));
  open();
  await screen.findByText('Atelier 3');
  await touch('Ajouter');
  await userEvent.type(await screen.findByLabelText('Prénom'), 'Bouh');
  expect(screen.queryByRole('button', { name: 'Fatimetou Bouh' })).toBeNull();
  await userEvent.type(screen.getByLabelText('Nom de famille'), 'fatimatou');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fatimetou Bouh' }));
  expect(count('Présents')).toBe('1/6');
  expect(send.mock.calls.every(([{ method }]) => method === 'GET')).toBe(true);
});

it('tells who is there by sex and age, from what is written here', async () => {
  const [first, second, third] = members(3) as [RollPerson, RollPerson, RollPerson];
  send.mockResolvedValueOnce(rollOf([first, { ...second, ageBand: '60_plus' }, third]));
  open();
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  await userEvent.click(screen.getByLabelText('Par sexe et par âge'));
  const dialog = await screen.findByRole('dialog');
  const cells = (line: RegExp) =>
    within(within(dialog).getByRole('row', { name: line }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells(/25 à 34/)).toEqual(['2', '0', '2']);
  expect(cells(/60 ans/)).toEqual(['0', '1', '1']);
  expect(cells(/nommés/)).toEqual(['2', '1', '3']);
});

it('leaves the others out of a session that was meant for the board', async () => {
  const [first, ...others] = six as [RollPerson, ...RollPerson[]];
  send.mockResolvedValueOnce(rollOf([{ ...first, function: 'president' }, ...others]));
  open();
  await screen.findByText('Atelier 3');
  await touch('Plus');
  await userEvent.click(await screen.findByText('Séance réservée à certains'));
  await userEvent.click(await screen.findByText('Bureau seul : 5 membres ne sont pas attendus'));
  expect(count('Présents')).toBe('0/1');
  await touch(undoWords());
  expect(count('Présents')).toBe('0/6');
});

it('asks about people left unmarked before the session counts as held', async () => {
  open();
  await screen.findByText('Atelier 3');
  await touch('Membre 1');
  await touch('Terminer');
  expect(await screen.findByText('5 personnes ne sont pas notées')).toBeInTheDocument();
  expect(calls()).toEqual([]);
  await touch('Les noter absentes');
  await waitFor(() => expect(calls()).toHaveLength(1));
  const { marks } = calls()[0]?.body as { marks: { status: string }[] };
  expect(marks.filter(({ status }) => status === 'absent')).toHaveLength(5);
});

it('needs no names of a cooperative that was counted', async () => {
  open();
  await screen.findByText('Atelier 3');
  await touch('Par nombre');
  await userEvent.type(screen.getByLabelText('Femme'), '14');
  await touch('Terminer');
  await waitFor(() => expect(calls()).toHaveLength(1));
  expect(calls()[0]?.body).toMatchObject({
    marks: [],
    headcounts: [{ enrolmentId, female: 14, male: 0, unknown: 0 }],
  });
});

it('keeps a roll that cannot be sent, and shows it as it was written', async () => {
  const outbox = givenOutbox();
  const { unmount } = open(outbox);
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
  await touch('Terminer');
  expect(await screen.findByText(/Gardé sur ce téléphone/)).toBeInTheDocument();
  expect(outbox.read().commands).toMatchObject([{ operation: 'callRoll', subject: `roll:${sessionId}` }]);
  unmount();
  open(outbox);
  expect(await screen.findByText(/La séance est tenue/)).toBeInTheDocument();
  expect(count('Présents')).toBe('6/6');
});

it('says on a full phone that only the open page holds a roll, and keeps the sheet besides', async () => {
  const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const outbox = givenOutbox({ shelf: { ...memoryShelf(), add: refuse } });
  open(outbox);
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  send.mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
  await touch('Terminer');
  expect(await screen.findByText(/gardez cette page ouverte/)).toBeInTheDocument();
  expect(screen.queryByText(/Gardé sur ce téléphone/)).toBeNull();
  expect(localStorage.getItem(`tiwizi.draft.me.roll.${sessionId}`)).toContain('"person-6":"present"');
});

it('puts two rolls together that do not contradict each other, and sends the whole', async () => {
  open(givenOutbox({ settle: (command) => settleRoll(command as Command<'callRoll'>) }));
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  const added = { ...person(7), status: 'late' as const };
  send.mockRejectedValueOnce(new ApiProblem(412, 'changed-meanwhile', {}, []));
  send.mockResolvedValueOnce(rollOf([...six, added], { version: 5 }));
  await touch('Terminer');
  await waitFor(() => expect(calls()).toHaveLength(2));
  const { marks } = calls()[1]?.body as { marks: { personId: string; status: string }[] };
  expect(calls()[1]?.ifMatch).toBe(5);
  expect(marks).toHaveLength(7);
  expect(marks).toContainEqual(expect.objectContaining({ personId: 'person-7', status: 'late' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('asks about each person whom two phones marked otherwise, and about no other', async () => {
  open();
  await screen.findByText('Atelier 3');
  await touch('Tous présents');
  const theirs = [
    { ...person(1), status: 'late' as const },
    { ...person(2), status: 'absent' as const },
    { ...person(3), status: 'present' as const },
  ];
  send.mockRejectedValueOnce(new ApiProblem(412, 'changed-meanwhile', {}, []));
  send.mockResolvedValueOnce(rollOf([...theirs, ...six.slice(3)], { version: 5 }));
  await touch('Terminer');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getAllByLabelText('Moi : Présent')).toHaveLength(2);
  await userEvent.click(within(dialog).getByLabelText("L'autre : Arrivé en retard"));
  expect(within(dialog).getByRole('button', { name: 'Encore 1 à décider' })).toBeDisabled();
  await userEvent.click(within(dialog).getAllByLabelText('Moi : Présent')[1] as HTMLElement);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(calls()).toHaveLength(2));
  const { marks } = calls()[1]?.body as { marks: { personId: string; status: string }[] };
  expect(calls()[1]?.ifMatch).toBe(5);
  expect(Object.fromEntries(marks.map(({ personId, status }) => [personId, status]))).toMatchObject({
    'person-1': 'late',
    'person-2': 'present',
    'person-3': 'present',
    'person-6': 'present',
  });
});

it('shows who is expected, and from when the roll opens, before its time', async () => {
  const opensAt = new Date(Date.now() + 86_400_000).toISOString();
  send.mockResolvedValueOnce(rollOf(six, { may: [], opensAt }));
  open();
  expect(await screen.findByText(/s'ouvre une heure avant/)).toBeInTheDocument();
  expect(screen.getByText('Membre 6')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Terminer' })).not.toBeInTheDocument();
});
