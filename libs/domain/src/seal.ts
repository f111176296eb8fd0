// With the u flag a surrogate pair is one character, so this matches lone surrogates only.
const LONE_SURROGATE = /\p{Surrogate}/u;
const SHA_256_HEX = /^[0-9a-f]{64}$/;

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('A lone surrogate has no canonical form');
  return JSON.stringify(text);
}

// By shape rather than by identity: an object from another realm is plain too.
function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function canonical(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no canonical form`);
  if (above.includes(value)) throw new TypeError('A value that holds itself has no canonical form');

  const path = [...above, value];
  // Array.from turns a hole into undefined, which is then refused.
  if (Array.isArray(value))
    return `[${Array.from(value, (item: unknown) => canonical(item, path)).join(',')}]`;
  if (!isPlainObject(value)) throw new TypeError('Only plain objects have a canonical form');
  // The default order of sort() is by UTF-16 code units, which is what the RFC asks for.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${canonicalString(key)}:${canonical(value[key], path)}`);
  return `{${members.join(',')}}`;
}

/**
 * The canonical JSON text of a value (RFC 8785): keys sorted by UTF-16 code units, numbers as ECMAScript writes them, no
 * space. Two values that mean the same have the same text, whatever the order of their keys.
 * Throws TypeError for what JSON cannot say exactly: undefined (as a member too), NaN and infinities, bigint,
 * lone surrogates, dates and other class instances, cycles.
 */
export function canonicalJson(value: unknown): string {
  return canonical(value, []);
}

/**
 * The seal of a report: SHA-256 over its canonical JSON in UTF-8, 64 lower-case hexadecimal digits.
 * `digest` computes it for a text; it is passed in because browser and server have different means.
 * Throws TypeError where `canonicalJson` does, or if `digest` returns anything else than such a seal.
 */
export function sealOf(content: unknown, digest: (utf8: string) => string): string {
  const seal = digest(canonicalJson(content));
  if (!SHA_256_HEX.test(seal)) throw new TypeError('The digest is not a SHA-256 in hexadecimal');
  return seal;
}
