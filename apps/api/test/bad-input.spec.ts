import fc from 'fast-check';
import { type Response } from 'supertest';
import { uuidv7 } from 'uuidv7';
import { type Client } from './actors';
import { startApi, type TestApi } from './api';
import { givenWorld, type World } from './given-world';
import { addressOf, type Operation, operationsOf, resolve, sampleOf } from './specification';

const seed = Number(process.env.FUZZ_SEED ?? 20261121);
const runs = Number(process.env.FUZZ_RUNS ?? 4);

/** What people, phones and attackers send by mistake or on purpose. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '0',
    '-1',
    'NaN',
    'null',
    '../../etc/passwd',
    "' OR 1=1 --",
    '2026-02-30',
    '9999-99-99',
    '2026-13-01T00:00:00.000Z',
    0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    2 ** 31,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    { id: 1 },
    '00000000-0000-0000-0000-000000000000',
    'تعاونية',
    '💧'.repeat(50),
    'x'.repeat(20_000),
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: false }).filter((value) => isJson(value)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

jest.setTimeout(480_000);

describe('bad input', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await startApi();
    world = await givenWorld(api);
  });
  afterAll(() => api.close());

  const send = (
    client: Client,
    { method, takesFile }: Operation,
    address: string,
    body: unknown,
  ): Promise<Response> => {
    if (method === 'get') return client.get(address);
    if (method === 'delete') return client.delete(address, 1);
    if (takesFile) return client.upload(address, Buffer.from(String(body)));
    const request =
      method === 'post' ? client.post(address).set('if-match', '"1"') : client[method](address, {}, 1);
    return request.set('content-type', 'application/json').send(JSON.stringify(body));
  };

  const rowCounts = async (): Promise<unknown> => {
    const tables = await api.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'sign_in_failures'`,
    );
    const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`);
    return api.rows(`${counts.join(' UNION ALL ')} ORDER BY name`);
  };

  it('never ends in a 500, always in a problem, and a refusal leaves nothing behind', async () => {
    const surprises: string[] = [];
    let standing = JSON.stringify(await rowCounts());
    for (const operation of operationsOf(api).filter(({ id }) => id !== 'endSession')) {
      const client = clientFor(operation);
      const valid =
        operation.body === null ? {} : (sampleOf(api, operation.body, uuidv7) as Record<string, unknown>);
      const fields = Object.keys(
        operation.body === null ? {} : (resolve(api, operation.body).properties ?? {}),
      );
      const bodies = fc.oneof(
        odd,
        fc
          .tuple(fc.constantFrom(...fields, 'surprise'), odd)
          .map(([field, value]) => ({ ...valid, [field]: value })),
      );
      for (const body of fc.sample(bodies, { seed, numRuns: runs })) {
        const address = addressOf(api, operation, (noun) => world.ids[noun] ?? uuidv7(), uuidv7);
        const reply = await send(client, operation, address, body);
        const told = `${operation.id} ${JSON.stringify(body)?.slice(0, 120)}: ${reply.status} ${textOf(reply)}`;
        if (reply.status >= 500) surprises.push(told);
        const stood = standing;
        // Counting every table takes longer than all the rest.
        if (operation.method !== 'get') standing = JSON.stringify(await rowCounts());
        if (reply.status < 400) continue;
        if (!String(reply.headers['content-type']).includes('application/problem+json')) surprises.push(told);
        if (standing !== stood) surprises.push(`${told} left something behind`);
      }
    }
    expect(surprises).toEqual([]);
  });

  it('takes odd addresses and queries for what they are', async () => {
    const surprises: string[] = [];
    for (const operation of operationsOf(api).filter(({ method }) => method === 'get')) {
      const queries = operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name);
      for (const value of fc.sample(odd, { seed, numRuns: runs })) {
        const text = encodeURIComponent(
          toWellFormed(String(typeof value === 'object' ? JSON.stringify(value) : value)).slice(0, 300),
        );
        const odds = [
          addressOf(api, operation, () => text || '%20', uuidv7),
          ...queries.map(
            (name) =>
              `${addressOf(api, operation, (noun) => world.ids[noun] ?? uuidv7(), uuidv7)}?${name}=${text}`,
          ),
        ];
        for (const address of odds) {
          const reply = await clientFor(operation).get(address);
          if (reply.status >= 500) surprises.push(`${address}: ${reply.status} ${textOf(reply)}`);
        }
      }
    }
    expect(surprises).toEqual([]);
  });

  const clientFor = ({ verb }: Operation): Client => {
    if (verb === 'reports.read-sealed') return world.sponsor;
    return /^(people|audit|grids\.write)/.test(verb) ? world.administrator : world.coordinator;
  };
});

/** A file's bytes come without text. */
const textOf = ({ text = '' }: Response): string => text.slice(0, 160);

function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '');
}
