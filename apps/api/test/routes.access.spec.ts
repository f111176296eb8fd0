import { accountRoles, type Role, scopeOf, type Verb } from '@tiwizi/access';
import { type Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client, givenStranger } from './actors';
import { startApi, type TestApi } from './api';
import { givenWorld, type World } from './given-world';
import { addressOf, type Operation, operationsOf, sampleOf } from './specification';
import { statedVerbs } from './stated-verbs';

/** Nouns whose rows belong to nobody in particular: whoever holds the verb reaches all of them. */
const everybodys = new Set([
  'grids',
  'questionnaires',
  'people',
  'seals',
  'indicators',
  'modules',
  'holidays',
  'territories',
  'procedures',
]);

jest.setTimeout(240_000);

describe('who may do what', () => {
  let api: TestApi;
  let own: World;
  let foreign: World;
  let operations: Operation[];
  let clients: Record<Role, Client>;
  let checked = 0;

  beforeAll(async () => {
    api = await startApi();
    own = await givenWorld(api);
    foreign = await givenWorld(api);
    const isDelete = ({ method }: Operation) => Number(method === 'delete');
    operations = operationsOf(api).sort((a, b) => isDelete(a) - isDelete(b));
    clients = { ...own, anonymous: givenStranger(api) };
  });
  afterAll(async () => {
    process.stdout.write(`routes × roles × scopes checked: ${checked}\n`);
    await api.close();
  });

  const ask = (client: Client, operation: Operation, world: World): Promise<Response> => {
    const address = addressOf(
      api,
      operation,
      (noun) => world.ids[noun] ?? samplePlace(operation, noun),
      uuidv7,
    );
    if (operation.takesFile) return client.upload(address, Buffer.from('Code;Nom\n'));
    const body = operation.body === null ? {} : (sampleOf(api, operation.body, uuidv7) as object);
    checked += 1;
    if (operation.method === 'get') return client.get(address);
    if (operation.method === 'post') {
      const post = client.post(address, body);
      return hasIfMatch(operation) ? post.set('if-match', '"1"') : post;
    }
    if (operation.method === 'delete') return client.delete(address, 1);
    return client[operation.method](address, body, 1);
  };

  const samplePlace = (operation: Operation, noun: string): string => {
    const name = new RegExp(`${noun}/\\{(\\w+)\\}`).exec(operation.path)?.[1];
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    return String(sampleOf(api, parameter?.schema ?? {}, uuidv7));
  };

  it('is stated for every route of the specification, and for none besides', () => {
    const asked = Object.fromEntries(operations.map(({ id, verb }) => [id, verb]));
    expect(asked).toEqual(statedVerbs);
  });

  it('refuses whoever the policy gives nothing, before anything else is looked at', async () => {
    const surprises: string[] = [];
    for (const operation of operations) {
      for (const role of [...accountRoles, 'anonymous'] as Role[]) {
        const scope = scopeOf(role, operation.verb as Verb);
        if (scope !== 'none' || operation.id === 'endSession') continue;
        const { status } = await ask(clients[role], operation, own);
        const expected = role === 'anonymous' ? 401 : 403;
        if (status !== expected) surprises.push(`${role} ${operation.id}: ${status} instead of ${expected}`);
      }
    }
    expect(surprises).toEqual([]);
  });

  it('lets in whoever the policy names, on what is theirs', async () => {
    const surprises: string[] = [];
    for (const operation of operations.filter(({ id }) => id !== 'endSession')) {
      for (const role of [...accountRoles, 'anonymous'] as Role[]) {
        if (scopeOf(role, operation.verb as Verb) === 'none') continue;
        const reply = await ask(clients[role], operation, own);
        // What the first role deleted is not there for the second; an import is the one's who brought the file.
        const gone = operation.method === 'delete' || isOtherPersonsImport(operation, role);
        const wrong =
          reply.status === 403 ||
          reply.status >= 500 ||
          (reply.status === 404 && !gone) ||
          (operation.method === 'get' && reply.status !== 200 && !gone);
        // A first administrator exists in no test world, and a wrong password is meant to be refused.
        const closed = operation.id === 'createSession' || operation.id === 'createFirstAdministrator';
        if (wrong && !closed)
          surprises.push(`${role} ${operation.id}: ${reply.status} ${reply.text.slice(0, 200)}`);
      }
    }
    expect(surprises).toEqual([]);
  });

  it('hides what is another’s: by its address it is not there', async () => {
    const surprises: string[] = [];
    for (const operation of operations.filter(namesAThing)) {
      for (const role of accountRoles) {
        const scope = scopeOf(role, operation.verb as Verb);
        if (scope === 'none' || scope === 'all') continue;
        const { status, text } = await ask(clients[role], operation, foreign);
        if (status !== 404) surprises.push(`${role} ${operation.id}: ${status} ${text.slice(0, 160)}`);
      }
    }
    expect(surprises).toEqual([]);
  });

  it('lists nothing that is another’s', async () => {
    const foreignIds = [...Object.values(foreign.ids), ...foreign.enrolments.map(({ id }) => id)].filter(
      (id) => id !== '' && !Object.values(own.ids).includes(id),
    );
    const surprises: string[] = [];
    for (const operation of operations.filter((one) => one.method === 'get' && !namesAThing(one))) {
      for (const role of accountRoles) {
        const scope = scopeOf(role, operation.verb as Verb);
        if (scope === 'none' || scope === 'all') continue;
        const { text = '' } = await ask(clients[role], operation, own);
        const leaked = foreignIds.filter((id) => text.includes(id));
        if (leaked.length > 0) surprises.push(`${role} ${operation.id} shows ${leaked.join(', ')}`);
      }
    }
    expect(surprises).toEqual([]);
  });
});

const namesAThing = ({ path }: Operation): boolean => {
  const noun = /([\w-]+)\/\{\w+\}/.exec(path)?.[1];
  return noun !== undefined && !everybodys.has(noun);
};

const hasIfMatch = ({ parameters }: Operation) => parameters.some(({ name }) => name === 'If-Match');

/** An import belongs to the one who brought the file: the world's is the coordinator's. */
const isOtherPersonsImport = ({ path }: Operation, role: Role) =>
  path.includes('/imports/{') && role !== 'coordinator';
