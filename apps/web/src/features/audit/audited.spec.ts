import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditedThings, changesOf, kindOfChange } from './audited';

const root = join(__dirname, '../../../../..');
const texts = JSON.parse(readFileSync(join(root, 'libs/i18n/locales/fr/audit.json'), 'utf8')) as {
  verb: Record<string, Record<string, string>>;
  entity: Record<string, string>;
};
const api = join(root, 'apps/api/src');
const sources = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(api, file), 'utf8'));

it('has a word for every kind of thing that the API writes about, and for no other', () => {
  const written = sources.flatMap((source) =>
    [...source.matchAll(/\baudit\(\s*'([\w-]+)'/g)].map(([, thing]) => thing),
  );
  expect([...new Set(written)].sort()).toEqual([...auditedThings].sort());
  expect(Object.keys(texts.entity).sort()).toEqual([...auditedThings].sort());
});

it('has a word for every verb', () => {
  const source = readFileSync(join(root, 'libs/access/src/verbs.ts'), 'utf8');
  const verbs = [...source.matchAll(/'([\w-]+\.[\w-]+)'/g)].map(([, verb]) => verb);
  const worded = Object.entries(texts.verb).flatMap(([noun, acts]) =>
    Object.keys(acts).map((act) => `${noun}.${act}`),
  );
  expect(worded.sort()).toEqual(verbs.sort());
});

it('compares what was written, and passes over what was not touched', () => {
  const line = {
    before: { displayName: 'Amina', active: true, role: 'trainer' },
    after: { displayName: 'Amina B.', active: true, passwordChanged: false },
  };
  expect(changesOf(line)).toEqual([{ field: 'displayName', before: 'Amina', after: 'Amina B.' }]);
  expect(kindOfChange(line)).toBe('changed');
});

it('tells all of a thing that was removed', () => {
  const line = { before: { proof: 'Modèle signé', adoptedOn: null }, after: null };
  expect(changesOf(line)).toEqual([{ field: 'proof', before: 'Modèle signé', after: undefined }]);
  expect(kindOfChange(line)).toBe('removed');
});

it('says nothing changed where the same was sent twice', () => {
  expect(changesOf({ before: null, after: { unchanged: true } })).toEqual([]);
});
