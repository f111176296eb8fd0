import { type ModuleContent, type SheetTable } from './module-content';
import { type ModuleContentDto, type SheetTableDto } from './module-content.dto';
import { type ModuleDto, type ModuleStep, type TrainingModuleDto } from './modules.dto';
import { type ModuleListRow, type ModuleRow } from './modules.repository';

export function presentListed(row: ModuleListRow): TrainingModuleDto {
  return {
    id: row.id,
    code: row.code,
    title: row.content.title,
    objectives: row.content.objectives,
    audience: row.content.audience,
    category: row.category,
    plannedHours: Number(row.planned_hours),
    criteria: row.criteria,
    buildsOn: row.builds_on,
    sheetCount: row.sheet_count,
    edited: row.edited,
    retired: row.retired,
  };
}

export function presentModule(row: ModuleRow, mayWrite: boolean): ModuleDto {
  const steps: ModuleStep[] = row.retired ? ['restore'] : ['update', 'retire'];
  return {
    id: row.id,
    code: row.code,
    category: row.category,
    plannedHours: Number(row.planned_hours),
    criteria: row.criteria,
    buildsOn: row.builds_on,
    ...row.content,
    sheets: row.content.sheets.map(({ table, ...sheet }) => ({ ...sheet, table: presentTable(table) })),
    edited: row.edited,
    retired: row.retired,
    version: row.version,
    may: mayWrite ? steps : [],
  };
}

function presentTable(table: SheetTable | null): SheetTableDto | null {
  return table === null ? null : { ...table, rows: table.rows.map((cells) => ({ cells })) };
}

/** What a body says, as it is kept. */
export function contentOf(body: ModuleContentDto): ModuleContent {
  const { title, objectives, audience, agenda, materials, messages, sheets, learningCheck } = body;
  return {
    title,
    objectives,
    audience,
    agenda,
    materials,
    messages,
    sheets: sheets.map(({ table, ...sheet }) => ({
      ...sheet,
      table: table === null ? null : { ...table, rows: table.rows.map(({ cells }) => cells) },
    })),
    learningCheck,
  };
}
