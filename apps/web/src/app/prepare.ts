import { type DataTag, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { listCohort, listMembers, listProgrammes, listSessions } from '@tiwizi/api-client';
import { addDays, localDate } from '@tiwizi/domain';
import { planOf, proceduresOf } from '../features/action-plans/queries';
import { rollBy } from '../features/attendance/queries';
import { calendarOf, holidaysOf, sessionBy } from '../features/calendar/use-calendar';
import { spanOf } from '../features/calendar/view';
import { chainOf } from '../features/cooperatives/chain/use-chain';
import { cooperativeBy } from '../features/cooperatives/use-cooperative';
import { diagnosticBy, diagnosticsOf, gridBy, needsOf, resultsOf } from '../features/diagnostics/queries';
import { enrolmentFollowUps, windowBy } from '../features/follow-ups/queries';
import { myDay } from '../features/my-day/queries';
import { practiceOf } from '../features/practices/kinds';
import { questionnaireBy, responseBy, responsesOf } from '../features/questionnaires/queries';
import { reportBy } from '../features/session-report/queries';
import { catalogue, moduleOf } from '../features/training/training-data';
import { keepReply, keptSince, noteCarrying, notePrepared, preparedAt } from '../offline/kept-replies';
import { screensCarried } from '../offline/new-version';
import { api, isProblem } from '../shared/api';
import { homeZone } from '../shared/format';
import { practicesOn } from '../shared/convergence/practices-on';
import { legalCalendarOf } from '../shared/legal';
import { topics } from '../shared/practice-topics';
import { sessionFilesOf } from '../shared/session-photos/queries';
import { inTurn, type Task } from './in-turn';

const daysAhead = 14;
/** What most of the cooperatives need: more would fill a phone with what nobody reads. */
const mostTopics = 8;
const hour = 3_600_000;
/** What others may change any minute is fetched again sooner than a cooperative's papers. */
const rollsFor = hour / 2;
const papersFor = 6 * hour;

interface Question<Data> {
  queryKey: DataTag<QueryKey, Data, Error>;
}

type Ask = <Data>(query: Question<Data>, freshFor: number) => Promise<Data>;

/**
 * Brings a trainer's next 14 days onto the device, a few papers at a time, those of today first: sessions with their rolls
 * and what is taught in them, the calendar, follow-ups, and the papers of each cooperative that is theirs. What cannot be
 * had does not keep the rest away, unless the network left; throws then, and the next time goes on from there.
 */
export async function prepare(client: QueryClient): Promise<void> {
  const now = Date.now();
  if (((await preparedAt()) ?? 0) > now - rollsFor) return;
  const ask: Ask = async <Data>(query: Question<Data>, freshFor: number) => {
    const kept = await keptSince(query.queryKey, now - freshFor);
    if (kept) return kept.data as Data;
    // Not from the device: this is what fills it.
    const data = await client.fetchQuery<Data>({
      ...query,
      persister: undefined,
      retry: false,
      staleTime: 0,
    });
    await keepReply(query.queryKey, data);
    return data;
  };
  try {
    noteCarrying(0);
    const [ofSessions, ofCooperatives] = await Promise.all([sessions(ask), papers(ask)]);
    await inTurn([...ofSessions, ...calendar(ask), ...ofCooperatives]);
    // What is there without the screens that show it is not on the device.
    await screensCarried();
    await notePrepared(now);
  } finally {
    noteCarrying(null);
  }
}

const today = () => localDate(new Date().toISOString(), homeZone);

/** Of the sessions that wait for their roll, and of those of the days ahead. */
async function sessions(ask: Ask): Promise<Task[]> {
  const day = await ask(myDay, rollsFor);
  const query = { from: today(), to: addDays(today(), daysAhead), limit: 100 };
  const ahead = (await listSessions(api, { query })).items.filter(({ status }) => status === 'planned');
  const ids = new Set([...day.sessions, ...ahead].map(({ id }) => id));
  const modules = new Set<string>();
  return [
    () => unlessHidden(ask(catalogue, papersFor)),
    ...[...ids].flatMap((id) => [
      () => ask(rollBy(id), rollsFor),
      () => unlessHidden(ask(reportBy(id), papersFor)),
      () => unlessHidden(ask(sessionFilesOf(id), papersFor)),
      () => unlessHidden(sessionWithModule(ask, id, modules)),
    ]),
  ];
}

/** A session, and the pages of what is taught in it. */
async function sessionWithModule(ask: Ask, id: string, modules: Set<string>): Promise<void> {
  const { moduleId } = await ask(sessionBy(id), rollsFor);
  if (moduleId === null || modules.has(moduleId)) return;
  modules.add(moduleId);
  await ask(moduleOf(moduleId), papersFor);
}

/** The months and weeks that the days ahead are in, as the calendar opens on them. */
function calendar(ask: Ask): Task[] {
  const last = addDays(today(), daysAhead);
  const places = [today(), last].flatMap((day) => [
    spanOf({ view: 'month', day }),
    spanOf({ view: 'week', day }),
  ]);
  const spans = new Map(places.map((span) => [`${span.from} ${span.to}`, span]));
  return [...spans.values()].flatMap((span) => [
    () => ask(calendarOf(span), rollsFor),
    () => unlessHidden(ask(holidaysOf(span), papersFor)),
  ]);
}

async function papers(ask: Ask): Promise<Task[]> {
  const programmes = await listProgrammes(api, { query: { limit: 20 } });
  const cohorts = await Promise.all(
    programmes.items
      .filter(({ status }) => status === 'running')
      .map(({ id }) => listCohort(api, { path: { id } })),
  );
  const grids = new Set<string>();
  const forms = new Set<string>();
  const gaps = new Map<string, number>();
  const ofEach = cohorts
    .flatMap(({ items }) => items)
    .flatMap(({ id, cooperativeId }) => [
      () => windowsOf(ask, id),
      () => planWithAddress(ask, id),
      () => diagnosticsWithGrids(ask, id, grids),
      () => needsWithGaps(ask, id, gaps),
      () => unlessHidden(responsesWithForms(ask, id, forms)),
      () => ask(resultsOf(id), papersFor),
      () => ask(proceduresOf(id), papersFor),
      () => ask(chainOf(id), papersFor),
      () => ask(cooperativeBy(cooperativeId), papersFor),
      () => membersOf(cooperativeId),
      () => unlessHidden(ask(legalCalendarOf(cooperativeId), papersFor)),
    ]);
  // The last: by then all needs are known.
  return [...ofEach, () => unlessHidden(practices(ask, gaps))];
}

/** The needs of a cooperative; `gaps` counts what each is about. */
async function needsWithGaps(ask: Ask, enrolmentId: string, gaps: Map<string, number>): Promise<void> {
  const needs = await ask(needsOf(enrolmentId), papersFor);
  for (const { criterionCode } of needs.gaps) gaps.set(criterionCode, (gaps.get(criterionCode) ?? 0) + 1);
}

/** What worked elsewhere on what most of the cooperatives need. */
async function practices(ask: Ask, gaps: Map<string, number>): Promise<Task[]> {
  const common = [...gaps].sort(([, one], [, other]) => other - one).slice(0, mostTopics);
  if (common.length === 0) return [];
  await ask(topics, papersFor);
  const seen = new Set<string>();
  return common.map(([criterion]) => async () => {
    const { items } = await ask(practicesOn(criterion), papersFor);
    const others = items.filter(({ id }) => !seen.has(id));
    for (const { id } of others) seen.add(id);
    return others.map(
      ({ id }): Task =>
        () =>
          ask(practiceOf(id), papersFor),
    );
  });
}

/** What this reader may not see, or what is not there, is nothing to carry. */
function unlessHidden<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  return asked.catch((problem: unknown) => {
    if (!isProblem(problem, 403, 404)) throw problem;
    return undefined;
  });
}

/** The plan, also under the address that a day's work leads to. */
async function planWithAddress(ask: Ask, enrolmentId: string): Promise<void> {
  const { plan } = await ask(planOf(enrolmentId), papersFor);
  if (plan) await keepReply(['plan-by-id', plan.id], plan);
}

/** The first page of the members, as the cooperative's screen lists them. */
async function membersOf(id: string): Promise<void> {
  const load = async () => {
    const page = await listMembers(api, { path: { id }, query: { presence: 'current' } });
    return { pages: [page], pageParams: [undefined] };
  };
  const key: QueryKey = ['cooperatives', 'members', id, 'current'];
  if (!(await keptSince(key, Date.now() - papersFor))) await keepReply(key, await load());
}

/** The windows that are open, and those that open before the trainer is back. */
async function windowsOf(ask: Ask, enrolmentId: string): Promise<void> {
  const found = await ask(enrolmentFollowUps(enrolmentId), rollsFor);
  const soon = addDays(found.today, daysAhead);
  for (const { id, state, opensOn } of found.windows) {
    if (state !== 'honoured' && opensOn <= soon && opensOn >= addDays(soon, -45)) {
      await ask(windowBy(id), rollsFor);
    }
  }
}

async function diagnosticsWithGrids(ask: Ask, enrolmentId: string, grids: Set<string>): Promise<void> {
  const found = await ask(diagnosticsOf(enrolmentId), papersFor);
  const versions = found.next ? [found.next.gridVersionId] : [];
  for (const { id } of found.items) {
    const { gridVersionId } = await ask(diagnosticBy(id), papersFor);
    versions.push(gridVersionId);
  }
  for (const version of versions) {
    if (grids.has(version)) continue;
    grids.add(version);
    await ask(gridBy(version), papersFor);
  }
}

/** The questionnaires that can be filled in, and those that are begun. */
async function responsesWithForms(ask: Ask, enrolmentId: string, forms: Set<string>): Promise<void> {
  const { items, questionnaires } = await ask(responsesOf(enrolmentId), papersFor);
  for (const { id, status } of items) if (status === 'draft') await ask(responseBy(id), papersFor);
  for (const { id } of questionnaires) {
    if (forms.has(id)) continue;
    forms.add(id);
    await ask(questionnaireBy(id), papersFor);
  }
}
