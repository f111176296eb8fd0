import { Injectable } from '@nestjs/common';
import { type LocalizedText, type NeedCategory } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';

export interface ModuleRow {
  id: string;
  code: string;
  category: NeedCategory;
  planned_hours: string;
  criteria: string[];
  content: { title: LocalizedText; objectives: LocalizedText; audience: LocalizedText };
}

@Injectable()
export class TrainingRepository {
  modules(context: RequestContext): Promise<ModuleRow[]> {
    return context.rows<ModuleRow>(sql`
      SELECT id, code, category, planned_hours, criteria, content FROM training_modules ORDER BY code`);
  }
}
