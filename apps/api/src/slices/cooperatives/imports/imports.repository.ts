import { Injectable } from '@nestjs/common';
import { type Verb } from '@tiwizi/access';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { type ImportDto, type ImportStatus } from './imports.dto';
import { type KnownCooperative, type KnownMember, memberKey } from './plan-import';
import { type StagedFile } from './stage-file';
import { type StagedMember } from './stage-rows';

export type ImportPreview = Omit<ImportDto, 'id' | 'fileName' | 'status'>;

export interface ImportRow {
  id: string;
  file_name: string;
  status: ImportStatus;
  preview: ImportPreview;
  staged: Pick<StagedFile, 'cooperatives' | 'members'> | null;
}

/** Imports are their owner's alone: a preview may hold people's data. */
@Injectable()
export class ImportsRepository {
  async insert(context: RequestContext, row: Omit<ImportRow, 'status'>): Promise<void> {
    // What nobody confirmed within a day is forgotten, with the people's data in it.
    await context.rows(
      sql`DELETE FROM imports WHERE status = 'preview' AND created_at < now() - interval '1 day'`,
    );
    await context.rows(sql`
      INSERT INTO imports (id, account_id, status, file_name, preview, staged)
      VALUES (${row.id}, ${context.person.accountId}, 'preview', ${row.file_name},
        ${JSON.stringify(row.preview)}::jsonb, ${row.staged === null ? null : JSON.stringify(row.staged)}::jsonb)`);
  }

  find(context: RequestContext, id: string): Promise<ImportRow | null> {
    return context.row<ImportRow>(sql`
      SELECT id, file_name, status, preview, staged FROM imports
      WHERE id = ${id} AND account_id = ${context.person.accountId}`);
  }

  /** The same, and nobody else confirms it meanwhile. */
  findToConfirm(context: RequestContext, id: string): Promise<ImportRow | null> {
    return context.row<ImportRow>(sql`
      SELECT id, file_name, status, preview, staged FROM imports
      WHERE id = ${id} AND account_id = ${context.person.accountId} FOR UPDATE`);
  }

  async close(context: RequestContext, id: string, preview: ImportPreview): Promise<void> {
    await context.rows(sql`
      UPDATE imports SET status = 'confirmed', confirmed_at = now(), staged = NULL, preview = ${JSON.stringify(preview)}::jsonb
      WHERE id = ${id}`);
  }

  async knownCooperatives(
    context: RequestContext,
    codes: readonly string[],
  ): Promise<Map<string, KnownCooperative>> {
    const rows = await context.rows<KnownCooperative>(sql`
      SELECT c.id, c.code, c.kind, c.name_fr AS "nameFr", c.name_ar AS "nameAr", c.sector,
        c.territory_id AS "territoryId", c.founded_on AS "foundedOn", c.fiscal_year_end AS "fiscalYearEnd",
        c.registration_number AS "registrationNumber", c.phone, c.version,
        ${withinReach(context, 'cooperatives.update')} AS "mayUpdate",
        ${withinReach(context, 'members.write')} AS "mayWriteMembers"
      FROM cooperatives c WHERE c.code = ANY (${codes}::text[])`);
    return new Map(rows.map((row) => [row.code ?? '', row]));
  }

  async knownMembers(
    context: RequestContext,
    members: readonly StagedMember[],
  ): Promise<Map<string, KnownMember>> {
    const rows = await context.rows<KnownMember & { cooperativeCode: string; memberCode: string }>(sql`
      SELECT m.id AS "membershipId", m.person_id AS "personId", c.code AS "cooperativeCode",
        m.member_code AS "memberCode", s.given_name AS "givenName", s.family_name AS "familyName",
        s.name_ar AS "nameAr", s.sex, s.birth_year AS "birthYear", m.function, m.from_date AS "fromDate", s.phone,
        m.version
      FROM unnest(${members.map((row) => row.cooperativeCode)}::text[], ${members.map((row) => row.memberCode)}::text[])
          AS asked (cooperative_code, member_code)
        JOIN cooperatives c ON c.code = asked.cooperative_code
        JOIN memberships m ON m.cooperative_id = c.id AND m.member_code = asked.member_code
        JOIN persons s ON s.id = m.person_id
      WHERE ${withinReach(context, 'members.write')}`);
    return new Map(rows.map((row) => [memberKey(row), row]));
  }
}

/**
 * An office imports the registry before it has a programme to enrol it in: what is enrolled nowhere is anybody's in an
 * office to complete. From its first enrolment on, a cooperative is its programme's alone.
 */
function withinReach(context: RequestContext, verb: Verb): Sql {
  const scope = cooperativesInScope(context.forVerb(verb), 'c.id');
  return sql`(${scope} OR NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.cooperative_id = c.id))`;
}
