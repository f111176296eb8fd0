import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { NewReadingDto } from '../readings-entry.dto';
import { ReadingImportDto, type ReadingImportStatus } from './readings-table.dto';

export type ImportPreview = Omit<ReadingImportDto, 'id' | 'programmeId' | 'fileName' | 'status'>;

export interface ReadingImportRow {
  id: string;
  programme_id: string;
  file_name: string;
  status: ReadingImportStatus;
  preview: ImportPreview;
  staged: NewReadingDto[] | null;
}

export interface CohortRow {
  id: string;
  code: string | null;
  name_fr: string;
  name_ar: string;
}

export interface ImportedRow {
  reading_id: string;
  replaced_id: string | null;
  untouched: boolean;
}

@Injectable()
export class ReadingImportsRepository {
  cohort(context: RequestContext, programmeId: string): Promise<CohortRow[]> {
    return context.rows<CohortRow>(sql`
      SELECT e.id, c.code, c.name_fr, c.name_ar FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}
      ORDER BY c.name_fr, e.id`);
  }

  async insert(context: RequestContext, row: Omit<ReadingImportRow, 'status'>): Promise<void> {
    // What nobody confirmed within a day is forgotten.
    await context.rows(
      sql`DELETE FROM reading_imports WHERE status = 'preview' AND created_at < now() - interval '1 day'`,
    );
    await context.rows(sql`
      INSERT INTO reading_imports (id, programme_id, account_id, file_name, preview, staged)
      VALUES (${row.id}, ${row.programme_id}, ${context.person.accountId}, ${row.file_name},
        ${JSON.stringify(row.preview)}::jsonb, ${row.staged === null ? null : JSON.stringify(row.staged)}::jsonb)`);
  }

  find(context: RequestContext, id: string, hold = false): Promise<ReadingImportRow | null> {
    return context.row<ReadingImportRow>(sql`
      SELECT i.id, i.programme_id, i.file_name, i.status, i.preview, i.staged FROM reading_imports i
      WHERE i.id = ${id} AND ${programmesInScope(context, 'i.programme_id')} ${hold ? sql`FOR UPDATE OF i` : sql``}`);
  }

  async confirm(
    context: RequestContext,
    id: string,
    pairs: readonly { readingId: string; replacedId: string | null }[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO imported_readings (import_id, reading_id, replaced_id)
      SELECT ${id}::uuid, * FROM unnest(${pairs.map(({ readingId }) => readingId)}::uuid[],
        ${pairs.map(({ replacedId }) => replacedId)}::uuid[])`);
    await context.rows(sql`
      UPDATE reading_imports SET status = 'confirmed', staged = NULL WHERE id = ${id}`);
  }

  /** What an import brought in, held; untouched is what nobody corrected, decided on or reported since. */
  imported(context: RequestContext, id: string): Promise<ImportedRow[]> {
    return context.rows<ImportedRow>(sql`
      SELECT ir.reading_id, ir.replaced_id, r.replaced_by IS NULL AND r.status = 'submitted'
        AND NOT EXISTS (SELECT FROM sealed_readings s WHERE s.reading_id = r.id) AS untouched
      FROM imported_readings ir JOIN readings r ON r.id = ir.reading_id WHERE ir.import_id = ${id}
      ORDER BY r.id FOR UPDATE OF r`);
  }

  /** Puts what stood before in the place of each reading, as it was decided on; a month without one is missing again. */
  async restore(
    context: RequestContext,
    id: string,
    pairs: readonly (ImportedRow & { newId: string })[],
    word: string,
  ): Promise<void> {
    const [imported, restored] = [pairs.map((pair) => pair.reading_id), pairs.map(({ newId }) => newId)];
    await context.rows(sql`
      UPDATE readings SET replaced_by = pairs.new_id
      FROM unnest(${imported}::uuid[], ${restored}::uuid[]) AS pairs (old_id, new_id) WHERE readings.id = pairs.old_id`);
    await context.rows(sql`
      INSERT INTO readings (id, enrolment_id, indicator_id, period, value, numerator, denominator, source, remark, parts,
        warnings, status, decided_by, decided_at, returned_reason, entered_by)
      SELECT pairs.new_id, r.enrolment_id, r.indicator_id, r.period, old.value, old.numerator, old.denominator,
        coalesce(old.source, r.source), ${word}, coalesce(old.parts, '[]'), coalesce(old.warnings, '{}'),
        coalesce(old.status, 'submitted'), old.decided_by, old.decided_at, coalesce(old.returned_reason, ''),
        ${context.person.accountId}::uuid
      FROM unnest(${imported}::uuid[], ${pairs.map((pair) => pair.replaced_id)}::uuid[], ${restored}::uuid[])
          AS pairs (reading_id, replaced_id, new_id)
        JOIN readings r ON r.id = pairs.reading_id LEFT JOIN readings old ON old.id = pairs.replaced_id`);
    await context.rows(sql`UPDATE reading_imports SET status = 'undone' WHERE id = ${id}`);
  }
}
