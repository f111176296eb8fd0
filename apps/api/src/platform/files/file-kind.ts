import { Problem } from '../problem/problem';

export type PictureKind = 'jpeg' | 'png' | 'webp';
export type SoundKind = 'webm' | 'ogg' | 'mp4';
export type SentKind = PictureKind | SoundKind | 'pdf';

export const isPicture = (kind: SentKind): kind is PictureKind =>
  kind === 'jpeg' || kind === 'png' || kind === 'webp';

/** The type of what is kept as it came. */
export const typeAsSent = (kind: SoundKind | 'pdf') =>
  kind === 'pdf' ? ('application/pdf' as const) : (`audio/${kind}` as const);

const refusedFile = (code: string): Problem => new Problem(415, code);

/**
 * What the bytes say they are; a file's name and the sender's word count for nothing.
 * Throws a problem for everything that is neither JPEG, PNG, WebP, PDF nor sound as telephones record it.
 */
export function kindOf(bytes: Buffer): SentKind {
  if (bytes.length === 0) throw refusedFile('file-empty');
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(0, 5) === '%PDF-') return 'pdf';
  // The family of containers in which recent telephones keep HEIC and AVIF.
  if (text(4, 8) === 'ftyp' && /^(hei|hev|mif1|msf1|avif|avis)/.test(text(8, 12))) {
    throw refusedFile('picture-heic');
  }
  const sound = soundKind(bytes);
  if (sound !== null) return sound;
  throw refusedFile('file-kind-refused');
}

/** Refuses a PDF that nobody could open later: cut off on its way, or locked with a password. */
export function checkPdf(bytes: Buffer): void {
  if (!bytes.subarray(-2048).includes('%%EOF')) throw new Problem(422, 'file-damaged');
  if (/\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(bytes.toString('latin1'))) throw new Problem(422, 'pdf-locked');
}

/** Where a recording says what it holds. */
const soundHead = 8192;

/** The container of a recording that holds sound and no picture; null for everything else. */
function soundKind(bytes: Buffer): SoundKind | null {
  const head = bytes.toString('latin1', 0, soundHead);
  if (head.startsWith('\x1a\x45\xdf\xa3') && head.slice(0, 64).includes('webm')) {
    return head.includes('A_OPUS') && !/V_(VP8|VP9|AV1|MPEG)/.test(head) ? 'webm' : null;
  }
  if (head.startsWith('OggS')) return /OpusHead|\x01vorbis/.test(head.slice(0, 64)) ? 'ogg' : null;
  if (head.slice(4, 8) !== 'ftyp') return null;
  // The handlers of its tracks; in a recording that was closed they stand at the end.
  const handlers = [...bytes.toString('latin1').matchAll(/hdlr[^]{8}(vide|soun)/g)].map(([, kind]) => kind);
  return handlers.includes('soun') && !handlers.includes('vide') ? 'mp4' : null;
}
