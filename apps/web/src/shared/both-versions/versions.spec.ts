import fc from 'fast-check';
import { get } from 'react-hook-form';
import { differences, merged, mergedList, type Part, type Side } from './versions';

interface Note {
  title: string;
  from: string;
  to: string;
  steps: { what: string }[];
}
const parts: Part<Note>[] = [
  { keys: ['title'], label: 'title', words: ({ title }) => title },
  { keys: ['from', 'to'], label: 'days', words: ({ from, to }) => `${from} ${to}` },
  { keys: ['steps'], label: 'steps', words: ({ steps }) => steps.length },
];
const base: Note = { title: 'Four', from: 'a', to: 'b', steps: [{ what: 'buy' }] };
const labels = (mine: Note, theirs: Note) =>
  differences(parts, { base, mine, theirs }).map(({ label, usual }) => `${label} ${usual}`);

it('asks about what somebody else changed, mine first where both did', () => {
  expect(labels({ ...base, title: 'Four solaire' }, { ...base, title: 'Grand four', to: 'c' })).toEqual([
    'title mine',
    'days theirs',
  ]);
  expect(labels({ ...base, title: 'Four solaire' }, base)).toEqual([]);
  expect(labels({ ...base, title: 'Grand four' }, { ...base, title: 'Grand four' })).toEqual([]);
  expect(labels(base, { ...base, steps: [{ what: 'build' }] })).toEqual(['steps theirs']);
});

const word = fc.constantFrom('a', 'b', 'c');
const note = fc.record({ title: word, from: word, to: word, steps: fc.array(fc.record({ what: word })) });
const side = fc.constantFrom<Side>('mine', 'theirs');

it('settles one place of a list apart from the others', () => {
  const places: Part<Note>[] = [0, 1].map((place) => ({
    ...{ keys: [`steps.${place}`], label: `step ${place}`, words: ({ steps }) => steps[place]?.what },
  }));
  const opened = { ...base, steps: [{ what: 'buy' }, { what: 'build' }] };
  const mine = { ...base, steps: [{ what: 'lend' }, { what: 'build' }] };
  const theirs = { ...base, steps: [{ what: 'buy' }, { what: 'repair' }] };
  const found = differences(places, { base: opened, mine, theirs });
  expect(found.map(({ label, usual }) => `${label} ${usual}`)).toEqual(['step 1 theirs']);
  const both = merged(found, { base: opened, mine, theirs }, ({ usual }) => usual);
  expect(both.steps).toEqual([{ what: 'lend' }, { what: 'repair' }]);
  expect(mine.steps).toEqual([{ what: 'lend' }, { what: 'build' }]);
});

it('loses nothing that one side alone wrote, and follows every choice', () => {
  fc.assert(
    fc.property(
      note,
      note,
      note,
      fc.array(side, { minLength: 3, maxLength: 3 }),
      (opened, mine, theirs, chosen) => {
        const versions = { base: opened, mine, theirs };
        const found = differences(parts, versions);
        expect(merged(found, versions, () => 'mine')).toEqual(mine);
        const usual = merged(found, versions, (part) => part.usual);
        for (const { keys } of parts) {
          for (const key of keys) {
            const untouched = (values: Note) =>
              keys.every((each) => fc.stringify(get(values, each)) === fc.stringify(get(opened, each)));
            if (untouched(mine)) expect(get(usual, key)).toEqual(get(theirs, key));
            if (untouched(theirs)) expect(get(usual, key)).toEqual(get(mine, key));
          }
        }
        const sideOf = (label: string) => chosen[parts.findIndex((part) => part.label === label)] ?? 'mine';
        const settled = merged(found, versions, ({ label }) => sideOf(label));
        for (const { keys, label } of found) {
          for (const key of keys)
            expect(get(settled, key)).toEqual(get({ mine, theirs }[sideOf(label)], key));
        }
      },
    ),
  );
});

it('keeps what either added to a list and drops what either took out', () => {
  const ids = fc
    .uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'))
    .map((all) => all.map((id) => ({ id })));
  fc.assert(
    fc.property(ids, ids, ids, (opened, mine, theirs) => {
      const has = (list: { id: string }[], id: string) => list.some((item) => item.id === id);
      const both = mergedList(opened, mine, theirs);
      expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
      for (const id of ['1', '2', '3', '4', '5', '6']) {
        const expected = has(opened, id)
          ? has(mine, id) && has(theirs, id)
          : has(mine, id) || has(theirs, id);
        expect(has(both, id)).toBe(expected);
      }
    }),
  );
});
