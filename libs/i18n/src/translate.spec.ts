import { textOf, translator, type TextTree } from './translate';

const french: TextTree = {
  title: 'Séances',
  do: { save: 'Enregistrer' },
  rows_one: '{{count}} ligne',
  rows_many: '{{count}} de lignes',
  rows_other: '{{count}} lignes',
  greeting: 'Bonjour {{name}}, il est {{time}}',
  quoted: 'Lu : « {{what}} » ; et vous ?',
};
const arabic: TextTree = {
  rows_zero: 'لا سطر',
  rows_one: 'سطر واحد',
  rows_two: 'سطران',
  rows_few: '{{count}} أسطر',
  rows_many: '{{count}} سطرًا',
  rows_other: '{{count}} سطر',
};

it.each([
  ['title', {}, 'Séances'],
  ['do.save', {}, 'Enregistrer'],
  ['rows', { count: 0 }, '0 ligne'],
  ['rows', { count: 1 }, '1 ligne'],
  ['rows', { count: 7 }, '7 lignes'],
  ['rows', { count: 1_000_000 }, '1000000 de lignes'],
  ['greeting', { name: 'Aïcha', time: '9 h' }, 'Bonjour Aïcha, il est 9 h'],
  ['greeting', { name: '$& {{time}}', time: '9 h' }, 'Bonjour $& {{time}}, il est 9 h'],
  ['greeting', { name: 'Aïcha' }, 'Bonjour Aïcha, il est {{time}}'],
  ['quoted', { what: 'a : b' }, 'Lu\u00a0: «\u00a0a : b\u00a0»\u00a0; et vous\u00a0?'],
])('says %s with %j', (key, params, words) => {
  expect(textOf(french, key, 'fr', params)).toBe(words);
});

it.each([
  [0, 'لا سطر'],
  [1, 'سطر واحد'],
  [2, 'سطران'],
  [5, '5 أسطر'],
  [11, '11 سطرًا'],
  [100, '100 سطر'],
])('counts %i in Arabic', (count, words) => {
  expect(textOf(arabic, 'rows', 'ar', { count })).toBe(words);
});

it.each(['do', 'do.open', 'title.more', 'nothing', ''])('has no text for %j', (key) => {
  expect(textOf(french, key, 'fr')).toBeUndefined();
  expect(textOf(undefined, key, 'fr')).toBeUndefined();
});

it('reads its own namespace by the key alone and others by their name', () => {
  const files: Record<string, TextTree> = { app: french, states: { cell: { done: 'Fait' } } };
  const t = translator('fr', 'app', (namespace) => files[namespace]);
  expect(t('do.save')).toBe('Enregistrer');
  expect(t('states:cell.done')).toBe('Fait');
  expect(t('problems:unforeseen')).toBe('unforeseen');
});
