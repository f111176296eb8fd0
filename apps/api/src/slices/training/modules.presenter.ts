import { type ModuleContent, type SheetTable } from './module-content';
import { type ModuleContentDto, type SheetTableDto } from './module-content.dto';
import { type ModuleDto, type ModuleStep, type TrainingModuleDto } from './modules.dto';
import { type ModuleListRow, type ModuleRow } from './modules.repository';
import { shippedModules } from './shipped-modules';

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
  const steps: ModuleStep[] = row.retired ? ['restore'] : ['update', 'retire', ...textSteps(row)];
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

/** Between the text that ships and the one written here, where there are both. */
function textSteps({ code, edited, has_own_text: hasOwnText }: ModuleRow): ModuleStep[] {
  if (edited) return shippedModules.some((shipped) => shipped.code === code) ? ['useShipped'] : [];
  return hasOwnText ? ['useOwn'] : [];
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
