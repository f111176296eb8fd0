import { type TrainingModuleDto } from './training.dto';
import { type ModuleRow } from './training.repository';

export function presentModule({ content, ...row }: ModuleRow): TrainingModuleDto {
  return {
    id: row.id,
    code: row.code,
    title: content.title,
    objectives: content.objectives,
    audience: content.audience,
    category: row.category,
    plannedHours: Number(row.planned_hours),
    criteria: row.criteria,
  };
}
