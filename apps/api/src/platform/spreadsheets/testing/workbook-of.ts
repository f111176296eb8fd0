import ExcelJS from 'exceljs';

/** An XLSX file with these sheets, as a spreadsheet program writes it. */
export async function workbookOf(sheets: Record<string, ExcelJS.CellValue[][]>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const [index, row] of rows.entries()) {
      for (const [place, value] of row.entries()) sheet.getCell(index + 1, place + 1).value = value;
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
