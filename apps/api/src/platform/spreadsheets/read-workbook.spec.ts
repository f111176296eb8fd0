import { archiveOf } from './testing/archive-of';
import { workbookOf } from './testing/workbook-of';
import { readWorkbook } from './read-workbook';

const limits = { rows: 100, columns: 20, cell: 50 };
const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sheetOf = (text: string) =>
  xml(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`,
  );

describe('readWorkbook', () => {
  it('knows the sheets’ names where the workbook writes its sheets first and names their files from the root', async () => {
    const file = archiveOf([
      { name: 'xl/worksheets/sheet1.xml', data: sheetOf('second') },
      { name: 'xl/worksheets/sheet2.xml', data: sheetOf('first') },
      {
        name: 'xl/workbook.xml',
        data: xml(
          `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>
            <sheet name="survey" sheetId="1" state="visible" r:id="rId2" /><sheet name='Oui &amp; &#233;t&#xe9;' sheetId="2" r:id="rId1"/>
          </sheets></workbook>`,
        ),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: xml(
          `<Relationships xmlns="x"><Relationship Type="worksheet" Target="/xl/worksheets/sheet1.xml" Id="rId1"/>
           <Relationship Type="worksheet" Target="/xl/worksheets/sheet2.xml" Id="rId2"/></Relationships>`,
        ),
      },
    ]);
    const sheets = await readWorkbook(file, limits);
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.text])).toEqual([
      ['Oui & été', 'second'],
      ['survey', 'first'],
    ]);
  });

  it('loses no letter, however long the text and wherever its bytes are cut', async () => {
    const words = 'تعاونية أمل الجنوب لتثمين المنتوجات البحرية – Coopérative 🐟 ';
    const rows = Array.from({ length: 90 }, (_, place) => [`${'x'.repeat(place % 7)}${words.repeat(30)}`]);
    const [sheet] = await readWorkbook(await workbookOf({ S: rows }), { ...limits, cell: 5000 });
    expect(sheet?.rows.map(({ cells }) => cells[0]?.text)).toEqual(rows.map(([text]) => text?.trim()));
  });
});
