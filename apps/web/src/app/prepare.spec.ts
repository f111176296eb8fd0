import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@tiwizi/api-client';
import { type AccountStore, type KeptReply } from '../offline/account-store';
import { carriedNow, fromApiOrDevice, keepRepliesIn, subscribeToKept } from '../offline/kept-replies';
import { api } from '../shared/api';
import { prepare } from './prepare';

// jsdom has no IndexedDB: what is kept is kept here.
const kept = new Map<string, KeptReply>();
jest.mock('../offline/account-store', () => ({
  readReply: async (_store: unknown, key: string) => kept.get(key),
  writeReply: async (_store: unknown, key: string, reply: KeptReply) => void kept.set(key, reply),
}));

type ApiRequest = Parameters<typeof api.send>[0];

const send = jest.spyOn(api, 'send');
const today = '2026-11-22';
const answers: Record<string, (request: ApiRequest) => unknown> = {
  '/my-day': () => ({ sessions: [{ id: 's-late' }] }),
  '/sessions': () => ({
    items: [
      { id: 's-1', status: 'planned' },
      { id: 's-off', status: 'cancelled' },
    ],
  }),
  '/sessions/{id}': () => ({ moduleId: 'm-1' }),
  '/programmes': () => ({
    items: [
      { id: 'p-1', status: 'running' },
      { id: 'p-2', status: 'closed' },
    ],
  }),
  '/programmes/{id}/enrolments': () => ({ items: [{ id: 'e-1', cooperativeId: 'c-1' }] }),
  '/enrolments/{id}/follow-ups': () => ({
    today,
    windows: [
      { id: 'w-open', state: 'open', opensOn: '2026-11-16' },
      { id: 'w-next', state: 'future', opensOn: '2026-12-01' },
      { id: 'w-done', state: 'honoured', opensOn: '2026-11-01' },
      { id: 'w-far', state: 'future', opensOn: '2027-01-01' },
    ],
  }),
  '/enrolments/{id}/plan': () => ({ plan: { id: 'plan-1' } }),
  '/enrolments/{id}/diagnostics': () => ({
    items: [{ id: 'd-1' }, { id: 'd-2' }],
    next: { gridVersionId: 'g-2' },
  }),
  '/diagnostics/{id}': () => ({ gridVersionId: 'g-1' }),
  '/enrolments/{id}/needs': () => ({
    gaps: Array.from({ length: 10 }, (_, place) => ({ criterionCode: `C${place}` })),
  }),
  '/enrolments/{id}/responses': () => ({
    items: [
      { id: 'r-open', status: 'draft' },
      { id: 'r-sent', status: 'submitted' },
    ],
    questionnaires: [{ id: 'q-1' }],
  }),
  '/practices': ({ query }) => ({
    items: [{ id: 'pr-all' }, { id: `pr-${String((query as { criterion: string }).criterion)}` }],
  }),
};
const answer: typeof api.send = async (request) =>
  answers[request.route.replace('/api/v1', '')]?.(request) ?? { items: [] };
const asked = () =>
  send.mock.calls.map(([{ route, path }]) =>
    route.replace('/api/v1/', '').replace('{id}', String((path as { id?: string } | undefined)?.id)),
  );
const away = () => new ApiProblem(0, 'unreachable', {}, []);

let client: QueryClient;
beforeEach(() => {
  jest.useFakeTimers({ now: new Date(`${today}T09:00:00Z`), doNotFake: ['setTimeout'] });
  kept.clear();
  keepRepliesIn({} as AccountStore);
  client = new QueryClient({ defaultOptions: { queries: { persister: fromApiOrDevice(() => client) } } });
  send.mockReset().mockImplementation(answer);
});
afterEach(() => jest.useRealTimers());

it('brings the sessions, the calendar and the papers of the next 14 days, each once', async () => {
  await prepare(client);
  const routes = asked();
  const papers = routes.filter((route) => !/^(?:holidays|sessions.calendar|calendar|practices$)/.test(route));
  expect([...new Set(papers)]).toEqual(papers);
  // Two months and two weeks.
  expect(routes.filter((route) => /^(?:holidays|sessions.calendar|calendar)/.test(route))).toHaveLength(8);
  expect(send.mock.calls.map(([{ query }]) => query)).toContainEqual({
    ...{ from: '2026-11-22', to: '2026-12-06', limit: 100 },
  });
  for (const route of [
    ...['sessions/s-late/roll', 'sessions/s-1/roll', 'sessions/s-1/report', 'sessions/s-1', 'modules/m-1'],
    ...['follow-up-windows/w-open', 'follow-up-windows/w-next', 'diagnostics/d-1', 'grids/g-1', 'grids/g-2'],
    ...['responses/r-open', 'questionnaires/q-1'],
    ...['cooperatives/c-1', 'cooperatives/c-1/members', 'enrolments/e-1/chain', 'enrolments/e-1/procedures'],
  ]) {
    expect(routes).toContain(route);
  }
  // Of the first eight gaps, each practice once.
  const read = routes.filter((route) => route.startsWith('practices/'));
  expect(read).toEqual([...new Set(read)]);
  expect(read).toHaveLength(9);
  for (const route of [
    'responses/r-sent',
    'sessions/s-off/roll',
    'follow-up-windows/w-done',
    'follow-up-windows/w-far',
  ]) {
    expect(routes).not.toContain(route);
  }
  expect(kept.get('["plan-by-id","plan-1"]')?.data).toEqual({ id: 'plan-1' });
  expect(kept.get('["grid","g-1"]')).toBeDefined();
  expect(kept.has('["prepared"]')).toBe(true);
});

it('asks nothing again soon, and only what others may have changed a while later', async () => {
  await prepare(client);
  send.mockClear();
  await prepare(client);
  expect(asked()).toEqual([]);
  jest.setSystemTime(Date.now() + 3_600_000);
  await prepare(client);
  expect(asked()).toContain('sessions/s-1/roll');
  expect(asked()).not.toContain('enrolments/e-1/plan');
});

it('stops where the network leaves, and goes on from there the next time', async () => {
  const brought = 12;
  let turn = 0;
  send.mockImplementation(async (request) => {
    turn += 1;
    if (turn > brought) throw away();
    return answer(request);
  });
  await expect(prepare(client)).rejects.toMatchObject({ status: 0 });
  expect(kept.has('["prepared"]')).toBe(false);
  const before = kept.size;
  expect(before).toBeGreaterThan(0);
  send.mockReset().mockImplementation(answer);
  await prepare(client);
  expect(kept.has('["prepared"]')).toBe(true);
  expect(kept.size).toBeGreaterThan(before);
});

it('carries what this reader may see, and is not stopped by the rest', async () => {
  send.mockImplementation(async (request) => {
    if (/report|modules|legal/.test(request.route)) throw new ApiProblem(403, 'forbidden', {}, []);
    return answer(request);
  });
  await prepare(client);
  expect(kept.has('["prepared"]')).toBe(true);
  expect([...kept.keys()].join()).not.toContain('session-report');
});

it('brings the rest where one paper cannot be had, asks for that one again, and says how far it is', async () => {
  let broken = true;
  const shares: (number | null)[] = [];
  const leave = subscribeToKept(() => shares.push(carriedNow()));
  send.mockImplementation(async (request) => {
    if (broken && request.route.endsWith('/needs')) throw new ApiProblem(500, 'unforeseen', {}, []);
    return answer(request);
  });
  await expect(prepare(client)).rejects.toMatchObject({ status: 500 });
  expect(kept.has('["prepared"]')).toBe(false);
  expect(asked()).toContain('cooperatives/c-1');
  broken = false;
  send.mockClear();
  await prepare(client);
  expect(kept.has('["prepared"]')).toBe(true);
  expect(asked()).toContain('enrolments/e-1/needs');
  expect(asked()).not.toContain('cooperatives/c-1');
  const told = shares.filter((share) => share !== null);
  expect(told.length).toBeGreaterThan(10);
  expect(Math.min(...told)).toBe(0);
  expect(Math.max(...told)).toBeLessThan(1);
  expect(carriedNow()).toBeNull();
  leave();
});
