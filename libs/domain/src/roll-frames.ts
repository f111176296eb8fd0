import { crc32, fromBase45, toBase45 } from './byte-text';

const PREFIX = 'TWH';
const VERSION = '1';
// With its head and its tail a frame is 500 characters: a QR code of 65 modules, which a phone reads from a screen.
const CHUNK = 320;
const HEAD = 6;
const TAIL = 4;
const MOST = 255;

/** Frames of one series read so far, in whatever order. */
export interface FrameCollection {
  /** Tells one series from another. */
  series: number;
  total: number;
  chunks: ReadonlyMap<number, Uint8Array>;
}

export type FrameOutcome = 'taken' | 'again' | 'damaged' | 'newer' | 'foreign';

/**
 * Bytes as texts for a series of QR codes that are shown one after the other, again and again. Throws RangeError for more
 * than 255 frames of 320 bytes.
 */
export function framesOf(bytes: Uint8Array): string[] {
  const total = Math.max(1, Math.ceil(bytes.length / CHUNK));
  if (total > MOST) throw new RangeError('Too much for a series of frames');
  const series = fourBytes(crc32(bytes));
  return Array.from({ length: total }, (_, index) => {
    const body = [...series, index, total - 1, ...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)];
    return `${PREFIX}${VERSION}${toBase45(Uint8Array.from([...body, ...fourBytes(crc32(Uint8Array.from(body)))]))}`;
  });
}

/**
 * Takes one more text that the camera read to those that were read before. A frame of another series begins a new
 * collection: what is shown over there has changed.
 */
export function collectFrame(
  before: FrameCollection | null,
  text: string,
): { outcome: FrameOutcome; collection: FrameCollection | null } {
  const refused = (outcome: FrameOutcome) => ({ outcome, collection: before });
  if (!text.startsWith(PREFIX)) return refused('foreign');
  if (text.charAt(PREFIX.length) !== VERSION) return refused('newer');
  const bytes = fromBase45(text.slice(PREFIX.length + 1));
  if (bytes === null || bytes.length < HEAD + TAIL) return refused('damaged');
  const [body, tail] = [bytes.subarray(0, -TAIL), bytes.subarray(-TAIL)];
  if (crc32(body) !== numberOf(tail)) return refused('damaged');
  const series = numberOf(body);
  const [index, total] = [body[4] ?? 0, (body[5] ?? 0) + 1];
  if (index >= total) return refused('damaged');
  const same = before !== null && before.series === series && before.total === total;
  const chunks = same ? before.chunks : new Map<number, Uint8Array>();
  if (chunks.has(index)) return refused('again');
  const collection = { series, total, chunks: new Map([...chunks, [index, body.slice(HEAD)]]) };
  return { outcome: 'taken', collection };
}

/** The bytes of a series; null while frames are missing, or where together they are not what was sent. */
export function bytesOfFrames({ series, total, chunks }: FrameCollection): Uint8Array | null {
  if (chunks.size < total) return null;
  const bytes = Uint8Array.from(
    Array.from({ length: total }, (_, index) => [...(chunks.get(index) ?? [])]).flat(),
  );
  return crc32(bytes) === series ? bytes : null;
}

const fourBytes = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const numberOf = (bytes: Uint8Array): number =>
  bytes.subarray(0, 4).reduce((value, byte) => value * 256 + byte, 0);
