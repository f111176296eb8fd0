import { Problem } from '../problem/problem';

export type SentKind = 'jpeg' | 'png' | 'webp' | 'pdf';

const refusedFile = (code: string): Problem => new Problem(415, code);

/**
 * What the bytes say they are; a file's name and the sender's word count for nothing.
 * Throws a problem for everything that is neither JPEG, PNG, WebP nor PDF.
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
  throw refusedFile('file-kind-refused');
}

/** Refuses a PDF that nobody could open later: cut off on its way, or locked with a password. */
export function checkPdf(bytes: Buffer): void {
  if (!bytes.subarray(-2048).includes('%%EOF')) throw new Problem(422, 'file-damaged');
  if (/\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(bytes.toString('latin1'))) throw new Problem(422, 'pdf-locked');
}
