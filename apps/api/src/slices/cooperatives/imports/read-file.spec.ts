import { Problem } from '../../../platform/problem/problem';
import { archiveOf } from '../../../platform/spreadsheets/testing/archive-of';
import { readFile } from './read-file';
import { workbookOf } from '../../../platform/spreadsheets/testing/workbook-of';

const codeOf = (bytes: Buffer): Promise<string> =>
  readFile(bytes, 'fichier').then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : `unforeseen ${String(error)}`),
  );

const texts = async (bytes: Buffer): Promise<string[][]> =>
  ((await readFile(bytes, 'fichier'))[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

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
