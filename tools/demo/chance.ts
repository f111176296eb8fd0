import { createHash } from 'node:crypto';

/** A number from 0 (included) to 1 (not) that is always the same for the same words. */
export function chance(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

/** One of the items, always the same for the same words. */
export function pick<Item>(items: readonly Item[], ...words: (string | number)[]): Item {
  const item = items[Math.floor(chance(...words) * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The same UUID (version 8) for the same words. */
export function idOf(...words: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`demo\n${words.join('\n')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
