import {
  type ApiClient,
  createAccount,
  createApiClient,
  createFirstAdministrator,
  createSession,
} from '@tiwizi/api-client';
import { idOf } from './chance';

const password = 'tiwizi-demo';
const addressOf = (name: string) => `${name}@tiwizi.demo`;

/** Somebody's browser without the browser: keeps the cookie and the token of their session. */
async function signIn(url: string, name: string): Promise<ApiClient> {
  let cookie = '';
  let csrfToken: string | null = null;
  let keys = 0;
  const client = createApiClient({
    baseUrl: url,
    csrfToken: () => csrfToken,
    newKey: () => idOf('key', name, (keys += 1)),
    fetch: async (request) => {
      if (cookie !== '') request.headers.set('cookie', cookie);
      const reply = await fetch(request);
      cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      return reply;
    },
  });
  const me = await createSession(client, { body: { email: addressOf(name), password } });
  csrfToken = me.csrfToken;
  return client;
}

/** Creates the first administrator and answers their client. */
export async function installAs(url: string, setupCode: string): Promise<ApiClient> {
  const stranger = createApiClient({
    baseUrl: url,
    csrfToken: () => null,
    newKey: () => idOf('key', 'installation'),
  });
  await createFirstAdministrator(stranger, {
    body: {
      setupCode,
      id: idOf('account', 'admin'),
      email: addressOf('admin'),
      displayName: 'Amina Bensaïd',
      password,
      locale: 'fr',
    },
  });
  return signIn(url, 'admin');
}

const staff = [
  { name: 'coordination', displayName: 'Khadija Ouarrad', role: 'coordinator' },
  { name: 'formation', displayName: 'Brahim Laaroussi', role: 'trainer' },
  { name: 'formation2', displayName: 'Mariam Ahel Baba', role: 'trainer' },
  { name: 'formation3', displayName: 'Lahcen Toumi', role: 'trainer' },
  { name: 'bailleur', displayName: 'Fondation Sahel (mécène)', role: 'sponsor' },
] as const;

interface Person {
  name: string;
  displayName: string;
  role: 'coordinator' | 'trainer' | 'sponsor';
}

export interface Staff {
  coordinator: ApiClient;
  trainers: { accountId: string; client: ApiClient }[];
  sponsorId: string;
}

/** The accounts of those who run a programme, one coordinator and one sponsor among them; signed in who works in it. */
export async function loadTeam(
  url: string,
  administrator: ApiClient,
  team: readonly Person[],
): Promise<Staff> {
  for (const { name, displayName, role } of team) {
    const account = {
      id: idOf('account', name),
      email: addressOf(name),
      displayName,
      role,
      locale: 'fr',
      password,
    } as const;
    await createAccount(administrator, { body: account });
  }
  const named = (wanted: Person['role']) =>
    team.filter(({ role }) => role === wanted).map(({ name }) => name);
  const trainers = [];
  for (const name of named('trainer')) {
    trainers.push({ accountId: idOf('account', name), client: await signIn(url, name) });
  }
  const [coordinator = ''] = named('coordinator');
  const [sponsor = ''] = named('sponsor');
  return { coordinator: await signIn(url, coordinator), trainers, sponsorId: idOf('account', sponsor) };
}

/** The accounts of everybody but the administrator. `cooperative@` speaks for one cooperative. */
export async function loadStaff(
  url: string,
  administrator: ApiClient,
  cooperativeId: string,
): Promise<Staff> {
  await createAccount(administrator, {
    body: {
      id: idOf('account', 'cooperative'),
      email: addressOf('cooperative'),
      displayName: 'Bureau de la coopérative',
      role: 'cooperative',
      locale: 'ar',
      password,
      cooperativeId,
    },
  });
  return loadTeam(url, administrator, staff);
}
