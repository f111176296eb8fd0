import { Injectable } from '@nestjs/common';
import { type NeedCategory, type OverlapReason, type SupportStatus } from '@tiwizi/domain';
import sql, { empty, type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { FileDto } from '../../platform/files/files.dto';
import { fileAsJson } from '../../platform/files/files.port';
import { supportsAskedFor } from './support-filters';
import { type SchemeWordsDto } from './support-schemes.dto';
import { type SupportContentDto, SupportFilters, type SupportedActionDto } from './supports.dto';

export interface OverlapRow {
  id: string;
  funder: string;
  scheme: SchemeWordsDto | null;
  object: string;
  amount: string | null;
  from: string;
  to: string | null;
  reasons: OverlapReason[];
  settledWith: string | null;
  settledByName: string | null;
  settledAt: string | null;
}

export interface SupportRow {
  id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  scheme_id: string | null;
  scheme_name: SchemeWordsDto | null;
  funder: string;
  programme_id: string | null;
  action: SupportedActionDto | null;
  category: NeedCategory;
  object: string;
  in_kind: boolean;
  amount: string | null;
  total_cost: string | null;
  from_on: string;
  to_on: string | null;
  status: SupportStatus;
  note: string;
  files: FileDto[];
  overlaps: OverlapRow[];
  recorded_by: string;
  recorded_by_name: string;
  version: number;
}

export type SupportContent = Required<SupportContentDto>;

@Injectable()
export class SupportsRepository {
  page(
    context: RequestContext,
    filters: SupportFilters,
    after: string[] | null,
    limit: number,
  ): Promise<SupportRow[]> {
    return context.rows<SupportRow>(sql`
      WITH shown AS (
        SELECT s.* FROM supports s JOIN cooperatives c ON c.id = s.cooperative_id
        WHERE ${supportsAskedFor(context, filters)}
          ${after === null ? empty : sql`AND (s.from_on, s.id) < (${after[0]}::date, ${after[1]}::uuid)`}
        ORDER BY s.from_on DESC, s.id DESC LIMIT ${limit})
      ${selectFrom(sql`shown`)} ORDER BY s.from_on DESC, s.id DESC`);
  }

  find(context: RequestContext, id: string): Promise<SupportRow | null> {
    return context.row<SupportRow>(sql`
      ${selectFrom(sql`supports`)} WHERE s.id = ${id} AND ${cooperativesInScope(context, 's.cooperative_id')}`);
  }

  async cooperativeInScope(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(
      sql`SELECT c.id FROM cooperatives c WHERE c.id = ${id} AND ${cooperativesInScope(context, 'c.id')}`,
    );
    return row !== null;
  }

  /** Which of the things that a support names are there, within reach, and of its cooperative. */
  async known(
    context: RequestContext,
    cooperativeId: string,
    { schemeId, programmeId, actionId }: SupportContent,
  ): Promise<{ scheme: boolean; programme: boolean; action: boolean }> {
    const row = await context.row<{ scheme: boolean; programme: boolean; action: boolean }>(sql`
      SELECT ${schemeId}::uuid IS NULL OR EXISTS (SELECT FROM support_schemes WHERE id = ${schemeId}) AS scheme,
        ${programmeId}::uuid IS NULL OR EXISTS (
          SELECT FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}) AS programme,
        ${actionId}::uuid IS NULL OR EXISTS (
          SELECT FROM actions a JOIN action_plans pl ON pl.id = a.plan_id JOIN enrolments e ON e.id = pl.enrolment_id
          WHERE a.id = ${actionId} AND e.cooperative_id = ${cooperativeId}
            AND ${enrolmentsInScope(context, 'e.id')}) AS action`);
    return row ?? { scheme: false, programme: false, action: false };
  }

  async insert(
    context: RequestContext,
    id: string,
    cooperativeId: string,
    content: SupportContent,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO supports (id, cooperative_id, scheme_id, programme_id, action_id, funder, category, object, in_kind,
        amount, total_cost, from_on, to_on, status, note, recorded_by)
      VALUES (${id}, ${cooperativeId}, ${content.schemeId}, ${content.programmeId}, ${content.actionId},
        ${content.funder}, ${content.category}, ${content.object}, ${content.inKind}, ${content.amount},
        ${content.totalCost}, ${content.from}, ${content.to}, ${content.status}, ${content.note},
        ${context.person.accountId})`);
    await this.replaceFiles(context, id, content.fileIds);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: SupportContent,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE supports SET scheme_id = ${content.schemeId}, programme_id = ${content.programmeId},
        action_id = ${content.actionId}, funder = ${content.funder}, category = ${content.category},
        object = ${content.object}, in_kind = ${content.inKind}, amount = ${content.amount},
        total_cost = ${content.totalCost}, from_on = ${content.from}, to_on = ${content.to},
        status = ${content.status}, note = ${content.note}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    if (changed === null) return false;
    await this.replaceFiles(context, id, content.fileIds);
    return true;
  }

  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const gone = await context.row(
      sql`DELETE FROM supports WHERE id = ${id} AND version = ${version} RETURNING id`,
    );
    return gone !== null;
  }

  private async replaceFiles(context: RequestContext, id: string, fileIds: readonly string[]): Promise<void> {
    await context.rows(sql`DELETE FROM support_files WHERE support_id = ${id}`);
    await context.rows(sql`
      INSERT INTO support_files (support_id, file_id, position)
      SELECT ${id}, file, place FROM unnest(${[...fileIds]}::uuid[]) WITH ORDINALITY AS given (file, place)`);
  }
}

/** Each support with all that stands on it. */
const selectFrom = (source: Sql): Sql => sql`
  SELECT s.id, s.cooperative_id, c.name_fr, c.name_ar, s.scheme_id, m.name AS scheme_name, s.funder, s.programme_id,
    CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'title', a.title) END AS action,
    s.category, s.object, s.in_kind, s.amount, s.total_cost, s.from_on, s.to_on, s.status, s.note,
    s.recorded_by, r.display_name AS recorded_by_name, s.version, proof.files, doubled.overlaps
  FROM ${source} s
    JOIN cooperatives c ON c.id = s.cooperative_id
    JOIN accounts r ON r.id = s.recorded_by
    LEFT JOIN support_schemes m ON m.id = s.scheme_id
    LEFT JOIN actions a ON a.id = s.action_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(${fileAsJson} ORDER BY sf.position), '[]') AS files
      FROM support_files sf JOIN files f ON f.id = sf.file_id WHERE sf.support_id = s.id) proof
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', o.id, 'funder', o.funder, 'scheme', om.name, 'object', o.object,
        'amount', o.amount::text, 'from', o.from_on, 'to', o.to_on, 'reasons', v.reasons,
        'settledWith', v.settled_with, 'settledByName', b.display_name,
        'settledAt', to_char(v.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY o.from_on, o.id),
        '[]') AS overlaps
      FROM (
        SELECT other_id AS id, reasons, settled_with, settled_by, settled_at FROM support_overlaps WHERE one_id = s.id
        UNION ALL
        SELECT one_id, reasons, settled_with, settled_by, settled_at FROM support_overlaps WHERE other_id = s.id) v
      JOIN supports o ON o.id = v.id
      LEFT JOIN support_schemes om ON om.id = o.scheme_id
      LEFT JOIN accounts b ON b.id = v.settled_by) doubled`;
