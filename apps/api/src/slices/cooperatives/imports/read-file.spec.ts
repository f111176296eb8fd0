import { deflateRawSync } from 'node:zlib';
import { Problem } from '../../../platform/problem/problem';
import { readFile } from './read-file';
import { workbookOf } from './testing/workbook-of';

const codeOf = (bytes: Buffer): Promise<string> =>
  readFile(bytes, 'fichier').then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : `unforeseen ${String(error)}`),
  );

const texts = async (bytes: Buffer): Promise<string[][]> =>
  ((await readFile(bytes, 'fichier'))[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

interface Part {
  name: string;
  data: Buffer;
  /** What the directory says the data unpack to. */
  declared?: number;
  flags?: number;
}

/** A ZIP file, right or wrong in the way that is asked for. */
function archiveOf(parts: Part[], between = Buffer.alloc(0)): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, declared = data.length, flags = 0 } of parts) {
    const packed = deflateRawSync(data);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declared, 18);
    shared.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed, between]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const made = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
    directory.push(Buffer.concat([made, shared, tail, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listing, end]);
}

describe('readFile', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffPrénom;Nom\r\nÉlodie;"a;b"\r\n')],
    ['commas', Buffer.from('Prénom,Nom\nÉlodie,a;b\n')],
    ['tabs and blank rows', Buffer.from('\n\nPrénom\tNom \n\nÉlodie \t a;b\n\n')],
    ['Windows-1252', Buffer.from('Prénom;Nom\nÉlodie;"a;b"', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffPrénom\tNom\nÉlodie\ta;b', 'utf16le')],
  ])('reads CSV in %s', async (_, bytes) => {
    expect(await texts(bytes)).toEqual([
      ['Prénom', 'Nom'],
      ['Élodie', 'a;b'],
    ]);
  });

  it('numbers rows as a spreadsheet does, blank ones included', async () => {
    const [sheet] = await readFile(Buffer.from('A;B\n\n1;2\n'), 'x');
    expect(sheet?.rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('takes a formula’s result and refuses one without', async () => {
    const [sheet] = await readFile(
      await workbookOf({
        F: [['x', { formula: '1+1', result: 2 }, { formula: 'NOW()' }, { error: '#REF!' }, 'é'.repeat(600)]],
      } as Parameters<typeof workbookOf>[0]),
      'x',
    );
    expect(sheet?.rows[0]?.cells.map(({ text, fault }) => fault ?? text)).toEqual([
      'x',
      '2',
      'formula-without-result',
      'cell-error',
      'cell-too-long',
    ]);
  });

  it('refuses too many rows and columns, in either format', async () => {
    const rows = `a;b\n${'1;2\n'.repeat(20_001)}`;
    expect(await codeOf(Buffer.from(rows))).toBe('import-too-many-rows');
    expect(await codeOf(Buffer.from(`${'a;'.repeat(50)}b`))).toBe('import-too-many-columns');
    expect(await codeOf(await workbookOf({ S: [Array<string>(51).fill('a')] }))).toBe(
      'import-too-many-columns',
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'import-empty'],
    ['an old XLS or a password', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'import-old-format'],
    ['half a workbook', Buffer.from('PK\u0003\u0004 and no more'), 'import-unreadable'],
    ['binary rubbish', Buffer.from([0, 1, 2, 0, 255, 254]), 'import-unreadable'],
    ['macros', archiveOf([{ name: 'xl/vbaProject.bin', data: Buffer.from('x') }]), 'import-macros'],
    [
      'an entry behind a password',
      archiveOf([{ name: 'xl/workbook.xml', data: Buffer.from('x'), flags: 1 }]),
      'import-password',
    ],
    [
      'a bomb that says so',
      archiveOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.from('x'), declared: 4_000_000_000 }]),
      'import-too-large-inside',
    ],
    [
      'a bomb that says otherwise',
      archiveOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(90_000_000), declared: 10 }]),
      'import-too-large-inside',
    ],
    [
      'something hidden between entries',
      archiveOf([{ name: 'xl/workbook.xml', data: Buffer.from('x') }], Buffer.alloc(100)),
      'import-unreadable',
    ],
    [
      'a sheet that is no XML',
      archiveOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.from('<worksheet><sheetData></oops>') }]),
      'import-unreadable',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
