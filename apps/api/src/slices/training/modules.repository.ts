import { Injectable } from '@nestjs/common';
import { type NeedCategory } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type ModuleContent, type ModuleFrame } from './module-content';

interface FrameRow {
  id: string;
  code: string;
  category: NeedCategory;
  planned_hours: string;
  criteria: string[];
  builds_on: string[];
  edited: boolean;
  retired: boolean;
  has_own_text: boolean;
}

/** A module without its agenda and sheets, which a list does not show. */
export interface ModuleListRow extends FrameRow {
  content: Pick<ModuleContent, 'title' | 'objectives' | 'audience'>;
  sheet_count: number;
}

export interface ModuleRow extends FrameRow {
  content: ModuleContent;
  version: number;
}

const frame = sql`id, code, category, planned_hours, criteria, builds_on, edited_at IS NOT NULL AS edited,
  retired_at IS NOT NULL AS retired, own_text IS NOT NULL AS has_own_text`;

/** The catalogue: modules belong to nobody in particular, whoever holds the verb reads them all. */
@Injectable()
export class ModulesRepository {
  list(context: RequestContext): Promise<ModuleListRow[]> {
    return context.rows<ModuleListRow>(sql`
      SELECT ${frame}, content - '{agenda,materials,messages,sheets,learningCheck}'::text[] AS content,
        jsonb_array_length(content -> 'sheets') AS sheet_count
      FROM training_modules ORDER BY code`);
  }

  async find(context: RequestContext, id: string): Promise<ModuleRow | null> {
    return (await this.select(context, sql`id = ${id}`))[0] ?? null;
  }

  findAll(context: RequestContext, ids: readonly string[]): Promise<ModuleRow[]> {
    return this.select(context, sql`id = ANY(${ids}::uuid[])`);
  }

  async codes(context: RequestContext): Promise<Set<string>> {
    const rows = await context.rows<{ code: string }>(sql`SELECT code FROM training_modules`);
    return new Set(rows.map(({ code }) => code));
  }

  async insert(
    context: RequestContext,
    id: string,
    code: string,
    { category, plannedHours, criteria, buildsOn }: ModuleFrame,
    content: ModuleContent,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO training_modules (id, code, category, planned_hours, criteria, builds_on, content, edited_at)
      VALUES (${id}, ${code}, ${category}, ${plannedHours}, ${criteria}::text[], ${buildsOn}::text[],
        ${JSON.stringify(content)}::jsonb, now())`);
  }

  /** False when somebody else changed the module since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    { category, plannedHours, criteria, buildsOn }: ModuleFrame,
    content: ModuleContent,
  ): Promise<boolean> {
    return this.change(
      context,
      id,
      version,
      sql`category = ${category}, planned_hours = ${plannedHours}, criteria = ${criteria}::text[],
        builds_on = ${buildsOn}::text[], content = ${JSON.stringify(content)}::jsonb, edited_at = now(),`,
    );
  }

  async retire(context: RequestContext, id: string, version: number, retired: boolean): Promise<boolean> {
    const when = retired ? sql`now()` : sql`NULL`;
    return this.change(context, id, version, sql`retired_at = ${when},`);
  }

  /** Puts the shipped text in use and keeps the one written here beside it. */
  async useShipped(
    context: RequestContext,
    id: string,
    version: number,
    { category, plannedHours, criteria, buildsOn }: ModuleFrame,
    content: ModuleContent,
  ): Promise<boolean> {
    return this.change(
      context,
      id,
      version,
      sql`own_text = jsonb_build_object('category', category, 'hours', planned_hours, 'criteria', criteria,
          'buildsOn', builds_on, 'content', content),
        category = ${category}, planned_hours = ${plannedHours}, criteria = ${criteria}::text[],
        builds_on = ${buildsOn}::text[], content = ${JSON.stringify(content)}::jsonb, edited_at = NULL,`,
    );
  }

  /** Puts the text that was written here back in use. */
  async useOwn(context: RequestContext, id: string, version: number): Promise<boolean> {
    return this.change(
      context,
      id,
      version,
      sql`category = own_text ->> 'category', planned_hours = (own_text ->> 'hours')::numeric,
        criteria = ARRAY(SELECT jsonb_array_elements_text(own_text -> 'criteria')),
        builds_on = ARRAY(SELECT jsonb_array_elements_text(own_text -> 'buildsOn')), content = own_text -> 'content',
        edited_at = now(), own_text = NULL,`,
    );
  }

  private async change(context: RequestContext, id: string, version: number, what: Sql): Promise<boolean> {
    const rows = await context.rows(sql`
      UPDATE training_modules SET ${what} version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return rows.length === 1;
  }

  private select(context: RequestContext, which: Sql): Promise<ModuleRow[]> {
    return context.rows<ModuleRow>(sql`
      SELECT ${frame}, content, version FROM training_modules WHERE ${which}`);
  }
}
