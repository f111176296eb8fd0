import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { type Hands } from '../kit/hands';
import { go } from './world';

const demo = join(__dirname, '../../../../tools/demo');
const folder = mkdtempSync(join(tmpdir(), 'tiwizi-files-'));

export const cooperativesCsv = join(demo, 'cooperatives.csv');
export const membersCsv = join(demo, 'members.csv');

/** The members' spreadsheet as an office would send it: XLSX, years as numbers, dates as dates. */
export async function membersXlsx(): Promise<string> {
  const [header = '', ...lines] = readFileSync(membersCsv, 'utf8').replace('\ufeff', '').trim().split('\n');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Membres');
  sheet.addRow(header.split(';'));
  for (const line of lines) sheet.addRow(line.split(';').map(cellOf));
  const path = join(folder, 'membres.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

function cellOf(text: string): string | number | Date {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return /^(19|20)\d\d$/.test(text) ? Number(text) : text;
}

/** The same file with one commune that does not exist, in the third row. */
export function faultyCsv(): string {
  const lines = readFileSync(cooperativesCsv, 'utf8').split('\n');
  const cells = (lines[2] ?? '').split(';');
  cells[(lines[0] ?? '').split(';').indexOf('Commune')] = 'Atlantide';
  lines[2] = cells.join(';');
  const path = join(folder, 'fautes.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

export async function chooseFile(hands: Hands, path: string): Promise<void> {
  await hands.bringFile(hands.page.locator('input[type=file]'), path);
}

/** Brings a file in and confirms it; answers what the screen then says of it. */
export async function importFile(hands: Hands, path: string): Promise<void> {
  const { page } = hands;
  await chooseFile(hands, path);
  await hands.tap(page.getByRole('button', { name: 'Enregistrer dans le registre' }));
  await page.getByText('C’est dans le registre').or(page.getByText("C'est dans le registre")).waitFor();
}

export async function toImports(hands: Hands): Promise<void> {
  await go(hands, 'Importer');
}
