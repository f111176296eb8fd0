import fc from 'fast-check';
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
              keys.every((each) => fc.stringify(values[each]) === fc.stringify(opened[each]));
            if (untouched(mine)) expect(usual[key]).toEqual(theirs[key]);
            if (untouched(theirs)) expect(usual[key]).toEqual(mine[key]);
          }
        }
        const sideOf = (label: string) => chosen[parts.findIndex((part) => part.label === label)] ?? 'mine';
        const settled = merged(found, versions, ({ label }) => sideOf(label));
        for (const { keys, label } of found) {
          for (const key of keys) expect(settled[key]).toEqual({ mine, theirs }[sideOf(label)][key]);
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
