import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter } from 'react-router';
import { ApiProblem } from '@tiwizi/api-client';
import { type AttendanceStatus, type RollHandOver } from '@tiwizi/domain';
import { ToastProvider } from '@tiwizi/ui';
import { type Outbox } from '../../../offline/outbox';
import { GivenOutbox, givenOutbox } from '../../../offline/testing/given-outbox';
import { usePending } from '../../../offline/use-outbox';
import { type Me } from '../../../shared/api';
import { MeContext } from '../../../shared/session';
import { givenTexts } from '../../../shared/testing/texts';
import { rollSubject, withPending } from '../pending-roll';
import { type Roll, type RollPerson } from '../roll';
import { type SheetActs, useSheet } from '../use-sheet';
import { handedRoll } from './handed-roll';
import { TakeOver } from './take-over';

const me = { id: 'me', displayName: 'Salma', may: ['attendance.mark'] } as unknown as Me;
const enrolmentId = 'enrolment';
const person = (number: number, status: AttendanceStatus | null = null): RollPerson => ({
  ...{ personId: `person-${number}`, enrolmentId, name: `Membre ${number}`, nameAr: '' },
  ...{ memberCode: `N-0${number}`, ageBand: '25_34', sex: 'female', function: 'member', status },
});
const roll = {
  ...{ sessionId: 'session', day: '2026-11-21', version: 1, status: 'planned', notes: '' },
  cooperatives: [{ enrolmentId, nameFr: 'Al Amal', nameAr: '' }],
  ...{ people: [person(1), person(2), person(3)], headcounts: [], summary: { bySex: [] } },
} as unknown as Roll;
const aicha = {
  ...{ personId: 'aicha', membershipId: 'membership', enrolmentId, givenName: 'Aïcha', familyName: 'Salek' },
  ...{ sex: 'female' as const, birthYear: 1990 },
};
const handOver: RollHandOver = {
  ...{ sessionId: 'session', version: 1, walkIns: [aicha], counts: [], notes: { was: '', now: 'Salle B' } },
  marks: [
    { personId: 'person-1', was: null, now: 'present' },
    { personId: 'person-2', was: null, now: 'late' },
    { personId: 'aicha', was: 'present', now: 'left_early' },
  ],
};

const noNetwork = () => Promise.reject(new ApiProblem(0, 'unreachable', {}, []));
let sheet: SheetActs;
const closed = jest.fn();

/** The roll as its page keeps it, with the take-over open before it. */
function Page({ given }: { given: RollHandOver }) {
  const now = withPending(roll, usePending(rollSubject('session')));
  const written = useSheet(now, undefined);
  useEffect(() => {
    sheet = written;
  });
  return <TakeOver roll={now} written={written} handOver={given} onRoll={jest.fn()} onClose={closed} />;
}

function open(outbox: Outbox, given = handOver) {
  render(
    <MeContext value={me}>
      <GivenOutbox outbox={outbox}>
        <ToastProvider closeLabel="Fermer">
          <MemoryRouter>
            <Page given={given} />
          </MemoryRouter>
        </ToastProvider>
      </GivenOutbox>
    </MeContext>,
  );
}
const take = () => userEvent.click(screen.getByRole('button', { name: 'La réunir avec la mienne' }));
const walkInsOf = (outbox: Outbox) =>
  outbox.read().commands.map(({ input }) => (input as { body: { personId: string } }).body.personId);

describe('a roll taken from another phone', () => {
  jest.setTimeout(20_000);
  beforeAll(() => givenTexts());
  beforeEach(() => {
    localStorage.clear();
    closed.mockReset();
  });

  it('is put together with the sheet here, its walk-in waiting under the id that she has over there', async () => {
    const outbox = givenOutbox({ deliver: noNetwork });
    open(outbox);
    expect(screen.getByText('3 personnes notées')).toBeInTheDocument();
    expect(screen.getByText('1 arrivée hors liste')).toBeInTheDocument();
    await take();
    await waitFor(() =>
      expect(sheet.sheet).toMatchObject({
        marks: { 'person-1': 'present', 'person-2': 'late', aicha: 'left_early' },
        notes: 'Salle B',
      }),
    );
    expect(closed).toHaveBeenCalledTimes(1);
    expect(walkInsOf(outbox)).toEqual(['aicha']);
    // The same once more, as after a scan that somebody doubted: nobody is added twice.
    await take();
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
    expect(walkInsOf(outbox)).toEqual(['aicha']);
    expect(sheet.sheet.marks['aicha']).toBe('left_early');
  });

  it('asks about whom both marked otherwise, and takes the rest', async () => {
    open(givenOutbox({ deliver: noNetwork }), {
      ...handOver,
      walkIns: [],
      marks: handOver.marks.slice(0, 2),
    });
    act(() => sheet.mark(person(2), 'excused'));
    await screen.findByRole('button', { name: 'La réunir avec la mienne' });
    await take();
    await userEvent.click(await screen.findByRole('radio', { name: "L'autre\u00a0: Arrivé en retard" }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(sheet.sheet.marks).toEqual({ 'person-1': 'present', 'person-2': 'late' }));
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('says what it could not take: whom the API refuses, and whom this phone does not know', async () => {
    const refusal = new ApiProblem(422, 'unknown-reference', {}, []);
    const unknown = { personId: 'nobody-here', was: null, now: 'present' as const };
    open(givenOutbox({ deliver: () => Promise.reject(refusal) }), {
      ...handOver,
      marks: [...handOver.marks, unknown],
    });
    await take();
    expect(await screen.findByText(/^Aïcha Salek n'a pas été ajoutée/)).toBeInTheDocument();
    // She and somebody else.
    expect(screen.getByText(/^2 marques sont de personnes/)).toBeInTheDocument();
    await waitFor(() => expect(sheet.sheet.marks).toEqual({ 'person-1': 'present', 'person-2': 'late' }));
    expect(closed).not.toHaveBeenCalled();
  });

  it('holds what waits on the phone that gives it, measured from before it waited', () => {
    const base = { marks: {}, counts: {}, notes: '', held: false };
    const waiting = [
      { operation: 'addWalkIn', input: { path: { id: 'session' }, body: aicha } },
      { operation: 'callRoll', input: { path: { id: 'session' }, ifMatch: 4, body: {} }, base },
    ] as unknown as Parameters<typeof handedRoll>[2];
    const marks = { 'person-1': 'present' as const, aicha: 'present' as const };
    const written = { version: 9, marks, counts: {}, notes: '', base: { ...base, marks } };
    expect(handedRoll(roll, written, waiting)).toEqual({
      ...{ sessionId: 'session', version: 4, walkIns: [aicha], counts: [], notes: null },
      marks: [
        { personId: 'aicha', was: 'present', now: 'present' },
        { personId: 'person-1', was: null, now: 'present' },
      ],
    });
  });
});
