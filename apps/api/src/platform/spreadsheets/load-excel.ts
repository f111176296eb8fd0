import type ExcelJS from 'exceljs';

/** ExcelJS with the first workbook: its six hundred files are no part of a start. */
export async function loadExcel(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}
