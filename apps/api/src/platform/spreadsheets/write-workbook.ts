import { loadExcel } from './load-excel';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet to be written; its first row holds the headers. Texts stay texts: none becomes a formula. */
export interface SheetToWrite {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
}

export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    for (const row of rows) sheet.addRow(row.map((value) => (value === '' ? null : value)));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column, place) => {
      const widest = rows.slice(0, 100).map((row) => String(row[place] ?? '').length);
      column.width = Math.min(60, Math.max(10, ...widest) + 2);
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
