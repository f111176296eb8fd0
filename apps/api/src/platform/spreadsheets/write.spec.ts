import { readWorkbook } from './read-workbook';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

describe('writing tables', () => {
  it('gives a text no chance to become a formula', async () => {
    expect(
      writeCsv([
        ['Nom', 'Valeur'],
        ['=1+1', -2.5],
        ['@cmd', null],
        ['a;"b"\nc', 0],
      ]),
    ).toBe('\ufeffNom;Valeur\r\n\'=1+1;-2,5\r\n\'@cmd;\r\n"a;""b""\nc";0\r\n');
    const [sheet] = await readWorkbook(
      await writeWorkbook([
        {
          name: 'survey',
          rows: [
            ['type', 'name'],
            ['=1+1', 7],
          ],
        },
      ]),
      { rows: 10, columns: 10, cell: 100 },
    );
    expect(sheet).toEqual({
      name: 'survey',
      rows: [
        { number: 1, cells: [{ text: 'type' }, { text: 'name' }] },
        { number: 2, cells: [{ text: '=1+1' }, { text: '7' }] },
      ],
    });
  });
});
