import { type Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';

/** The things of the demonstration that the screens are about. */
export interface World {
  programme: string;
  /** The cooperative that may sign in, which the trainer accompanies, and its enrolment, well under way. */
  cooperative: string;
  enrolment: string;
  /** To which the cooperative belongs. */
  network: string;
  /** What the network lends. */
  resource: string;
  /** At which the cooperative had a stand. */
  fair: string;
  /** An indicator that is a formula over others. */
  formula: string;
  agreement: string;
  /** What worked, shared with all. */
  practice: string;
  draftDiagnostic: string;
  finalDiagnostic: string;
  /** An assessor's, of a cooperative that has also answered for itself. */
  talkedDiagnostic: string;
  grid: string;
  module: string;
  questionnaire: string;
  response: string;
  session: string;
  heldSession: string;
  window: string;
  /** A contact that was logged. */
  contact: string;
  draftReport: string;
  sealedReport: string;
}

/** With what only an administrator finds. */
export interface TouredWorld extends World {
  gridDraft: string;
}

/** A page, or whatever else keeps a cookie. */
type Asking = Pick<Page, 'request'>;

interface Items<Item> {
  items: Item[];
}

export async function enterAs(page: Asking, url: string, name: string): Promise<void> {
  const reply = await page.request.post(`${url}/api/v1/session`, {
    headers: { 'idempotency-key': uuidv7() },
    data: { email: `${name}@tiwizi.demo`, password: 'tiwizi-demo' },
  });
  if (!reply.ok()) throw new Error(`${name} may not enter: ${reply.status()} ${await reply.text()}`);
}

function asker(page: Asking, url: string) {
  return async <Reply>(path: string): Promise<Reply> =>
    (await (await page.request.get(`${url}/api/v1${path}`)).json()) as Reply;
}

function contactOf(windows: { id: string; followUps: { id: string }[] }[]): string {
  const { id, followUps } = theOne(windows, 'contact', (window) => window.followUps.length > 0);
  return `${id}/contacts/${theOne(followUps, 'contact').id}`;
}

function theOne<Item>(items: Item[], what: string, fits: (item: Item) => boolean = () => true): Item {
  const found = items.find(fits);
  if (found === undefined) throw new Error(`The demonstration has no ${what}.`);
  return found;
}

interface Diagnostic {
  id: string;
  status: string;
  perspective: string;
}

/** The next version of a grid, which only administrators see before it is published. */
export async function draftOfGrid(administrator: Asking, url: string): Promise<string> {
  const { items } = await asker(administrator, url)<Items<{ draftId: string | null }>>('/grids');
  return theOne(
    items.flatMap(({ draftId }) => draftId ?? []),
    'draft of a grid',
  );
}

/** Asks as the coordinator, the trainer and the cooperative, who are signed in. */
export async function learnWorld(
  url: string,
  { coordinator, trainer, cooperative }: Record<'coordinator' | 'trainer' | 'cooperative', Asking>,
): Promise<World> {
  const ask = asker(coordinator, url);
  const me = await asker(cooperative, url)<{ cooperativeId: string }>('/me');
  const sessions = (await asker(trainer, url)<Items<{ id: string; status: string }>>('/sessions?limit=100'))
    .items;
  const programme = theOne((await ask<Items<{ id: string }>>('/programmes')).items, 'programme').id;
  const enrolments = (
    await ask<Items<{ id: string; cooperativeId: string }>>(`/programmes/${programme}/enrolments`)
  ).items;
  const own = theOne(enrolments, 'enrolled cooperative', (one) => one.cooperativeId === me.cooperativeId);
  const diagnostics = (
    await Promise.all(
      enrolments.map(async (one) =>
        (await ask<Items<Diagnostic>>(`/enrolments/${one.id}/diagnostics`)).items.map((diagnostic) => ({
          ...diagnostic,
          enrolment: one.id,
        })),
      ),
    )
  ).flat();
  const { windows } = await ask<{ windows: { id: string; followUps: { id: string }[] }[] }>(
    `/enrolments/${own.id}/follow-ups`,
  );
  const reports = (await ask<Items<{ id: string; status: string }>>(`/programmes/${programme}/reports`))
    .items;
  const reached = (
    await asker(trainer, url)<Items<{ id: string }>>(`/programmes/${programme}/enrolments`)
  ).items.map(({ id }) => id);
  const selfSeen = new Set(
    diagnostics.filter(({ perspective }) => perspective === 'self').map(({ enrolment }) => enrolment),
  );
  const grids = (await ask<Items<{ versions: { id: string }[] }>>('/grids')).items;
  const grid = theOne(
    grids.flatMap(({ versions }) => versions),
    'grid',
  ).id;
  const questionnaires = (await ask<Items<{ versions: { id: string }[] }>>('/questionnaires')).items;
  const responses = (
    await Promise.all(
      reached.map(async (id) => (await ask<Items<{ id: string }>>(`/enrolments/${id}/responses`)).items),
    )
  ).flat();
  const networks = (await asker(cooperative, url)<Items<{ id: string; kind: string }>>('/networks')).items;
  const network = theOne(networks, 'pôle', ({ kind }) => kind === 'pole');
  const resources = (await ask<Items<{ id: string }>>(`/networks/${network.id}/resources`)).items;
  const fairs = (
    await ask<Items<{ fair: { id: string; kind: string } }>>(`/cooperatives/${own.cooperativeId}/fairs`)
  ).items;
  const followed = (await ask<Items<{ id: string; origin: string }>>(`/programmes/${programme}/indicators`))
    .items;
  return {
    programme,
    formula: theOne(followed, 'indicator by a formula', ({ origin }) => origin === 'formula').id,
    cooperative: own.cooperativeId,
    enrolment: own.id,
    network: network.id,
    resource: theOne(resources, 'shared resource').id,
    fair: theOne(fairs, 'fair at which it sold', ({ fair }) => fair.kind === 'fair').fair.id,
    agreement: theOne((await ask<Items<{ id: string }>>('/agreements')).items, 'agreement').id,
    practice: theOne((await ask<Items<{ id: string }>>('/practices?status=shared')).items, 'shared practice')
      .id,
    draftDiagnostic: theOne(diagnostics, 'draft diagnostic', ({ status }) => status === 'draft').id,
    finalDiagnostic: theOne(
      diagnostics,
      'final diagnostic',
      ({ status, enrolment }) => status === 'finalised' && enrolment === own.id,
    ).id,
    talkedDiagnostic: theOne(
      diagnostics,
      'diagnostic seen from both sides',
      ({ perspective, enrolment }) =>
        perspective === 'assessor' && selfSeen.has(enrolment) && reached.includes(enrolment),
    ).id,
    grid,
    module: theOne((await ask<Items<{ id: string }>>('/modules')).items, 'module').id,
    questionnaire: theOne(
      questionnaires.flatMap(({ versions }) => versions),
      'questionnaire',
    ).id,
    response: theOne(responses, 'answered questionnaire').id,
    session: theOne(sessions, 'planned session', ({ status }) => status === 'planned').id,
    heldSession: theOne(sessions, 'held session', ({ status }) => status === 'held').id,
    window: theOne(windows, 'period to follow up', ({ followUps }) => followUps.length === 0).id,
    contact: contactOf(windows),
    draftReport: theOne(reports, 'draft report', ({ status }) => status === 'draft').id,
    sealedReport: theOne(reports, 'sealed report', ({ status }) => status === 'sealed').id,
  };
}
