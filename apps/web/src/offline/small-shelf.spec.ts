import { type Command } from './commands';
import { noSeal, type Seal } from './seal';
import { smallShelf } from './small-shelf';

const command = (id: string, label = id) => ({ id, label, subject: 's' }) as Command;
const labels = async (of = smallShelf('salma', noSeal)) => (await of.all()).map(({ label }) => label);

beforeEach(() => localStorage.clear());

it('keeps commands in the order in which they came, over a reload and without anybody else’s', async () => {
  const shelf = smallShelf('salma', noSeal);
  for (let place = 0; place < 12; place += 1) await shelf.add(command(`id-${12 - place}`, String(place)));
  await smallShelf('hind', noSeal).add(command('x'));
  expect(await labels()).toEqual(Array.from({ length: 12 }, (_, place) => String(place)));
});

it('puts another in the place of one, and takes one away', async () => {
  const shelf = smallShelf('salma', noSeal);
  for (const id of ['a', 'b', 'c']) await shelf.add(command(id));
  expect(await shelf.replace(command('z'), 'b')).toBe(true);
  expect(await shelf.replace(command('q'), 'gone')).toBe(false);
  expect(shelf.remove('a')).toBe(true);
  expect(shelf.remove('a')).toBe(false);
  expect(await labels()).toEqual(['z', 'c']);
});

it('keeps them shut, and opens with the same key alone', async () => {
  const shut: Seal = {
    shut: async (value) => ({
      iv: new Uint8Array([200, 1]),
      sealed: new TextEncoder().encode(JSON.stringify(value)).buffer,
      file: null,
    }),
    open: async (kept) => {
      const { iv, sealed } = kept as { iv: Uint8Array; sealed: ArrayBuffer };
      expect([...iv]).toEqual([200, 1]);
      return JSON.parse(new TextDecoder().decode(sealed)) as never;
    },
  };
  await smallShelf('salma', shut).add(command('a', 'Coopérative أركان'));
  expect(JSON.stringify(localStorage)).not.toContain('Coop');
  expect(await labels(smallShelf('salma', shut))).toEqual(['Coopérative أركان']);
  const other: Seal = { ...shut, open: () => Promise.reject(new Error('another key')) };
  expect(await labels(smallShelf('salma', other))).toEqual([]);
});

it('throws where there is no room either', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(smallShelf('salma', noSeal).add(command('a'))).rejects.toThrow('full');
  full.mockRestore();
});
