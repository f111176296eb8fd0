import { type SafeArchive } from './safe-archive';

// In the order in which the reader wants them: the sheets last, when all that they point to is known.
const wanted = [
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/styles\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
];
const noStrings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * The parts of a workbook that say what its cells hold, in plain ASCII: the reader cuts its bytes anywhere, and a letter
 * of two bytes would be lost where it does. Pictures, links and whatever else a workbook carries stay behind.
 */
export function plainArchive(archive: SafeArchive): Buffer {
  const parts = wanted.flatMap((name) => archive.names.filter((each) => name.test(each)));
  const entries = parts.map((name) => ({ name, data: Buffer.from(inAscii(archive.text(name)), 'latin1') }));
  // Without it the reader would first write each sheet to a file.
  const strings = 'xl/sharedStrings.xml';
  if (!parts.includes(strings)) entries.unshift({ name: strings, data: Buffer.from(noStrings) });
  return stored(entries);
}

function inAscii(xml: string): string {
  return xml
    .replace(/^\ufeff/, '')
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
      text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .replace(/[^\x00-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** A ZIP file whose entries are not packed. */
function stored(entries: readonly { name: string; data: Buffer }[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), shared, Buffer.from(name), data);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared, place, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listing, end]);
}
