import { webcrypto } from 'node:crypto';
import { sealIn, sealOfFile } from './seal-of-file';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const file = (text: string) => ({ text: () => Promise.resolve(text) }) as Blob;
// printf '{"a":1,"b":"é"}' | sha256sum
const seal = '09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6';

it('gives a file the seal of its content, whatever its spaces and the order of its keys', async () => {
  expect(await sealOfFile(file('{"a":1,"b":"é"}'))).toBe(seal);
  expect(await sealOfFile(file('{\n  "b": "\\u00e9",\n  "a": 1.0\n}'))).toBe(seal);
  expect(await sealOfFile(file('{"a":2,"b":"é"}'))).not.toBe(seal);
});

it('finds no seal in what is no report', async () => {
  expect(await sealOfFile(file('%PDF-1.7'))).toBeNull();
});

it('reads a pasted seal with the spaces and capitals that come along', () => {
  expect(sealIn(` ${seal.slice(0, 32).toUpperCase()}\n${seal.slice(32)} `)).toBe(seal);
  expect(sealIn('abc')).toBeNull();
  expect(sealIn(`${seal}0`)).toBeNull();
});
