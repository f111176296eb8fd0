/** @jest-environment node */
import { fetchOrFirst } from './first-asked';

const me = () => new Request('http://tiwizi.test/api/v1/me');
const fetched = jest.spyOn(globalThis, 'fetch');
const answer = (status: number, words: string) => new Response(words, { status });

const clock = jest.spyOn(performance, 'now');

beforeEach(() => {
  clock.mockReturnValue(500);
  fetched.mockReset().mockImplementation(async () => answer(200, 'asked now'));
  globalThis.tiwiziFirst = { '/api/v1/me': Promise.resolve(answer(200, 'asked first')) };
});

const said = async (request = me()) => (await fetchOrFirst(request)).text();

it('takes an answer that the page asked for, once', async () => {
  expect([await said(), await said()]).toEqual(['asked first', 'asked now']);
});

it('asks again where the first answer refused, never came, or is of another question', async () => {
  globalThis.tiwiziFirst = {
    '/api/v1/me': Promise.resolve(answer(401, 'not yet')),
    '/api/v1/my-day': Promise.resolve(undefined),
  };
  expect(await said()).toBe('asked now');
  expect(await said(new Request('http://tiwizi.test/api/v1/my-day'))).toBe('asked now');
  expect(await said(new Request('http://tiwizi.test/api/v1/my-day?on=2026-11-21'))).toBe('asked now');
});

it('asks again for what was asked long ago, and for every write', async () => {
  expect(await said(new Request('http://tiwizi.test/api/v1/me', { method: 'PATCH' }))).toBe('asked now');
  clock.mockReturnValue(60_000);
  expect(await said()).toBe('asked now');
});
