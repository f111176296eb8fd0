import { Injectable } from '@nestjs/common';
import { foldForSearch, type PracticeStatus, type Sector } from '@tiwizi/domain';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { FileDto } from '../../platform/files/files.dto';
import { fileAsJson } from '../../platform/files/files.port';
import { type PracticeContentDto, PracticesQuery } from './practices.dto';

export interface PracticeRow {
  id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  sector: Sector;
  province_fr: string;
  province_ar: string;
  named: boolean;
  title_fr: string;
  title_ar: string;
  story_fr: string;
  story_ar: string;
  steps_fr: string;
  steps_ar: string;
  result_fr: string;
  result_ar: string;
  criteria: string[];
  status: PracticeStatus;
  useful_count: number;
  useful_to_me: boolean;
  author_name: string;
  reviewer_name: string | null;
  shared_at: Date | null;
  created_at: string;
  files: FileDto[];
  version: number;
  /** Of a cooperative that the reader works with. */
  own: boolean;
}

/** What is shared is for all who read practices; the rest for who may write it. */
/** Who took a practice to another status, and from which: what is told of it hangs on that. */
const lastStep = ({ person }: RequestContext, status: PracticeStatus): Sql => sql`
  moved_from = CASE WHEN status = ${status} THEN moved_from ELSE status END,
  moved_by = CASE WHEN status = ${status} THEN moved_by ELSE ${person.accountId}::uuid END,
  moved_at = CASE WHEN status = ${status} THEN moved_at ELSE now() END`;

@Injectable()
export class PracticesRepository {
  page(
    context: RequestContext,
    query: PracticesQuery,
    after: string[] | null,
    limit: number,
  ): Promise<PracticeRow[]> {
    return context.rows<PracticeRow>(sql`
      WITH ${matching(context, query)},
      shown AS (
        SELECT p.* FROM practices p WHERE p.id IN (SELECT id FROM matching)
          ${after === null ? empty : sql`AND (p.created_at, p.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        ORDER BY p.created_at DESC, p.id DESC LIMIT ${limit})
      ${selectFrom(context, sql`shown`)} ORDER BY p.created_at DESC, p.id DESC`);
  }

  find(context: RequestContext, id: string): Promise<PracticeRow | null> {
    return context.row<PracticeRow>(sql`
      ${selectFrom(context, sql`practices`)} WHERE p.id = ${id} AND ${readable(context)}`);
  }

  async reached(context: RequestContext, cooperativeId: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`);
    return row !== null;
  }

  async insert(
    context: RequestContext,
    id: string,
    cooperativeId: string,
    content: PracticeContentDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO practices (id, cooperative_id, named, title_fr, title_ar, story_fr, story_ar, steps_fr, steps_ar,
        result_fr, result_ar, criteria, author_account_id, search_key)
      VALUES (${id}, ${cooperativeId}, ${content.named}, ${content.titleFr}, ${content.titleAr}, ${content.storyFr},
        ${content.storyAr}, ${content.stepsFr}, ${content.stepsAr}, ${content.resultFr}, ${content.resultAr},
        ${content.criteria}, ${context.person.accountId}, ${searchKeyOf(content)})`);
    await this.replaceFiles(context, id, content.fileIds);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: PracticeContentDto,
    status: PracticeStatus,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE practices SET named = ${content.named}, title_fr = ${content.titleFr}, title_ar = ${content.titleAr},
        story_fr = ${content.storyFr}, story_ar = ${content.storyAr}, steps_fr = ${content.stepsFr},
        steps_ar = ${content.stepsAr}, result_fr = ${content.resultFr}, result_ar = ${content.resultAr},
        criteria = ${content.criteria}, search_key = ${searchKeyOf(content)}, status = ${status}, version = version + 1,
        ${lastStep(context, status)}
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    if (changed === null) return false;
    await this.replaceFiles(context, id, content.fileIds);
    return true;
  }

  async move(context: RequestContext, id: string, version: number, status: PracticeStatus): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE practices SET status = ${status}, version = version + 1, ${lastStep(context, status)},
        shared_at = CASE WHEN ${status}::text = 'shared' THEN now() ELSE shared_at END,
        reviewed_by = CASE WHEN ${status}::text = 'shared' THEN ${context.person.accountId}::uuid ELSE reviewed_by END
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  /** Says once that the reader finds it useful, or takes it back; the count goes with it. */
  async mark(context: RequestContext, id: string, useful: boolean): Promise<void> {
    const { accountId } = context.person;
    await context.rows(
      useful
        ? sql`WITH added AS (
              INSERT INTO practice_useful (practice_id, account_id) VALUES (${id}, ${accountId})
              ON CONFLICT DO NOTHING RETURNING practice_id)
            UPDATE practices SET useful_count = useful_count + 1 WHERE id IN (SELECT practice_id FROM added)`
        : sql`WITH taken AS (
              DELETE FROM practice_useful WHERE practice_id = ${id} AND account_id = ${accountId} RETURNING practice_id)
            UPDATE practices SET useful_count = useful_count - 1 WHERE id IN (SELECT practice_id FROM taken)`,
    );
  }

  private async replaceFiles(context: RequestContext, id: string, fileIds: readonly string[]): Promise<void> {
    await context.rows(sql`DELETE FROM practice_files WHERE practice_id = ${id}`);
    await context.rows(sql`
      INSERT INTO practice_files (practice_id, file_id, position)
      SELECT ${id}, file, place FROM unnest(${[...fileIds]}::uuid[]) WITH ORDINALITY AS given (file, place)`);
  }
}

const searchKeyOf = ({
  titleFr,
  titleAr,
  storyFr,
  storyAr,
  resultFr,
  resultAr,
}: PracticeContentDto): string =>
  foldForSearch([titleFr, titleAr, storyFr, storyAr, resultFr, resultAr].join(' '));

const own = (context: RequestContext): Sql =>
  cooperativesInScope(context.forVerb('practices.write'), 'p.cooperative_id');

const readable = (context: RequestContext): Sql => sql`(p.status = 'shared' OR ${own(context)})`;

/** What is typed with errors is looked for only where nothing has it letter by letter. */
function matching(context: RequestContext, query: PracticesQuery): Sql {
  const { search = '', criterion, sector, territoryId, status } = query;
  const within = sql`AND c.territory_id IN (
    WITH RECURSIVE below AS (
      SELECT id FROM territories WHERE id = ${territoryId}
      UNION ALL SELECT t.id FROM territories t JOIN below ON t.parent_id = below.id)
    SELECT id FROM below)`;
  const chosen = sql`SELECT p.id FROM practices p JOIN cooperatives c ON c.id = p.cooperative_id
    WHERE ${readable(context)}
    ${criterion === undefined ? empty : sql`AND p.criteria @> ARRAY[${criterion}]::text[]`}
    ${sector === undefined ? empty : sql`AND c.sector = ${sector}`}
    ${status === undefined ? empty : sql`AND p.status = ${status}`}
    ${territoryId === undefined ? empty : within}`;
  const folded = foldForSearch(search);
  if (folded === '') return sql`matching AS (${chosen})`;
  const words = folded.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const literal = join(
    words.map((word) => sql`p.search_key LIKE ${word}`),
    ' AND ',
  );
  return sql`
    literal AS MATERIALIZED (${chosen} AND ${literal}),
    matching AS MATERIALIZED (
      SELECT id FROM literal
      UNION ALL
      ${chosen} AND NOT EXISTS (SELECT FROM literal) AND p.id IN (SELECT practices_resembling(${folded})))`;
}

const selectFrom = (context: RequestContext, source: Sql): Sql => sql`
  SELECT p.id, p.cooperative_id, c.name_fr, c.name_ar, c.sector, pr.name_fr AS province_fr, pr.name_ar AS province_ar,
    p.named, p.title_fr, p.title_ar, p.story_fr, p.story_ar, p.steps_fr, p.steps_ar, p.result_fr, p.result_ar,
    p.criteria, p.status, p.useful_count, p.shared_at, p.created_at::text, p.version,
    EXISTS (SELECT FROM practice_useful u
      WHERE u.practice_id = p.id AND u.account_id = ${context.person.accountId}) AS useful_to_me,
    a.display_name AS author_name, v.display_name AS reviewer_name, proof.files, ${own(context)} AS own
  FROM ${source} p
    JOIN cooperatives c ON c.id = p.cooperative_id
    JOIN territories t ON t.id = c.territory_id
    JOIN territories pr ON pr.id = CASE WHEN t.level = 'commune' THEN t.parent_id ELSE t.id END
    JOIN accounts a ON a.id = p.author_account_id
    LEFT JOIN accounts v ON v.id = p.reviewed_by
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(${fileAsJson} ORDER BY pf.position), '[]') AS files
      FROM practice_files pf JOIN files f ON f.id = pf.file_id WHERE pf.practice_id = p.id) proof`;
