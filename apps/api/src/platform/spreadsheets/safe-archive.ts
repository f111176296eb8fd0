import { inflateRawSync } from 'node:zlib';
import { refused } from '../problem/problem';

// Twenty thousand rows of fifty columns stay well below; a bomb does not.
const mostInflated = 80_000_000;
const mostEntries = 2_000;

interface Entry {
  name: string;
  flags: number;
  method: number;
  size: number;
  inflatedSize: number;
  start: number;
}

/** An archive that was found to hold no more than it should. */
export interface SafeArchive {
  names: string[];
  /** One of its entries as text; '' without such an entry. */
  text(name: string): string;
}

/**
 * Refuses a workbook that would unpack into more than it should, that carries macros or a password, or whose entries
 * do not lie side by side as its directory says (so that no other reader finds more in it than was checked here).
 */
export function checkArchive(bytes: Buffer): SafeArchive {
  const entries = directoryOf(bytes).sort((a, b) => a.start - b.start);
  if (entries.some(({ name }) => /vbaproject\.bin$/i.test(name))) throw refused('import-macros');
  if (entries.reduce((sum, { inflatedSize }) => sum + inflatedSize, 0) > mostInflated) {
    throw refused('import-too-large-inside');
  }
  let room = mostInflated;
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]?.start ?? directoryStart(bytes);
    room -= inflated(bytes, entry, next, room).length;
  }
  return {
    names: entries.map(({ name }) => name),
    text: (name) => {
      const place = entries.findIndex((entry) => entry.name === name);
      const entry = entries[place];
      if (entry === undefined) return '';
      return inflated(
        bytes,
        entry,
        entries[place + 1]?.start ?? directoryStart(bytes),
        mostInflated,
      ).toString();
    },
  };
}

function endOfDirectory(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw refused('import-unreadable');
  return end;
}

const directoryStart = (bytes: Buffer): number => bytes.readUInt32LE(endOfDirectory(bytes) + 16);

function directoryOf(bytes: Buffer): Entry[] {
  const count = bytes.readUInt16LE(endOfDirectory(bytes) + 10);
  if (count === 0 || count > mostEntries) throw refused('import-unreadable');
  const entries: Entry[] = [];
  let at = directoryStart(bytes);
  for (let turn = 0; turn < count; turn += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw refused('import-unreadable');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      bytes.readUInt16LE(at + place),
    );
    entries.push({
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      inflatedSize: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
      name: plainPath(bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

// Some programs write their paths as Windows does, or from the root.
const plainPath = (path: string): string => path.replace(/\\/g, '/').replace(/^\/+/, '');

/** What the entry really unpacks to. */
function inflated(bytes: Buffer, entry: Entry, next: number, room: number): Buffer {
  const { start, size, method, flags } = entry;
  const encrypted = (flags & 1) !== 0;
  if (encrypted) throw refused('import-password');
  if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== 0x04034b50)
    throw refused('import-unreadable');
  const dataStart = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const gap = next - (dataStart + size);
  // Behind the data there may be a descriptor of up to 24 bytes, and nothing else.
  if (gap < 0 || gap > 24 || (method !== 0 && method !== 8)) throw refused('import-unreadable');
  if (method === 0) return bytes.subarray(dataStart, dataStart + size);
  try {
    return inflateRawSync(bytes.subarray(dataStart, dataStart + size), {
      maxOutputLength: Math.max(room, 1),
    });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw refused(tooLarge ? 'import-too-large-inside' : 'import-unreadable');
  }
}
