import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { FileDto } from '../../../platform/files/files.dto';
import { fileAsJson } from '../../../platform/files/files.port';
import { type CompletedItem, MandateDto, RecordMandateDto } from './legal.dto';

export interface LegalRow {
  id: string;
  name_fr: string;
  name_ar: string;
  fiscal_year_end: string;
  founded_on: string | null;
  enrolment_id: string | null;
  mandates: MandateDto[];
  completions: {
    code: CompletedItem;
    fiscalYearEnd: string;
    doneOn: string;
    proof: string;
    files: FileDto[];
  }[];
}

export type CohortLegalRow = LegalRow & { enrolment_id: string };

export interface Completion {
  id: string;
  cooperativeId: string;
  code: CompletedItem;
  fiscalYearEnd: string;
  doneOn: string;
  proof: string;
  fileIds: string[];
}

const facts: Sql = sql`c.id, c.name_fr, c.name_ar, c.fiscal_year_end, c.founded_on,
  (SELECT coalesce(json_agg(json_build_object('id', m.id, 'function', m.function, 'holderName', m.holder_name,
      'electedOn', m.elected_on, 'endsOn', m.ends_on, 'renewedOn', n.elected_on) ORDER BY m.ends_on, m.id), '[]')
    FROM cooperative_mandates m LEFT JOIN cooperative_mandates n ON n.id = m.replaced_by
    WHERE m.cooperative_id = c.id) AS mandates`;

@Injectable()
export class LegalRepository {
  find(context: RequestContext, cooperativeId: string): Promise<LegalRow | null> {
    return context.row<LegalRow>(sql`
      SELECT ${facts},
        (SELECT coalesce(json_agg(json_build_object('code', l.code, 'fiscalYearEnd', l.fiscal_year_end,
            'doneOn', l.done_on, 'proof', l.proof,
            'files', (SELECT coalesce(json_agg(${fileAsJson} ORDER BY lf.position), '[]')
              FROM legal_completion_files lf JOIN files f ON f.id = lf.file_id WHERE lf.completion_id = l.id))), '[]')
          FROM legal_completions l WHERE l.cooperative_id = c.id) AS completions,
        (SELECT e.id FROM enrolments e WHERE e.cooperative_id = c.id AND ${enrolmentsInScope(context, 'e.id')}
          ORDER BY e.status, e.enrolled_on DESC, e.id LIMIT 1) AS enrolment_id
      FROM cooperatives c WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`);
  }

  async programmeInScope(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(
      sql`SELECT p.id FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`,
    );
    return row !== null;
  }

  /** What the cooperatives of a programme told of themselves, without their proofs: one statement for the cohort. */
  cohort(context: RequestContext, programmeId: string): Promise<CohortLegalRow[]> {
    return context.rows<CohortLegalRow>(sql`
      SELECT e.id AS enrolment_id, ${facts},
        (SELECT coalesce(json_agg(json_build_object('code', l.code, 'fiscalYearEnd', l.fiscal_year_end,
            'doneOn', l.done_on, 'proof', '', 'files', '[]'::json)), '[]')
          FROM legal_completions l WHERE l.cooperative_id = c.id) AS completions
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
      WHERE e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  async complete(context: RequestContext, completion: Completion): Promise<void> {
    const { id, cooperativeId, code, fiscalYearEnd, doneOn, proof, fileIds } = completion;
    await this.uncomplete(context, cooperativeId, code, fiscalYearEnd);
    await context.rows(sql`
      INSERT INTO legal_completions (id, cooperative_id, code, fiscal_year_end, done_on, proof, recorded_by)
      VALUES (${id}, ${cooperativeId}, ${code}, ${fiscalYearEnd}, ${doneOn}, ${proof}, ${context.person.accountId})`);
    await context.rows(sql`
      INSERT INTO legal_completion_files (completion_id, position, file_id)
      SELECT ${id}, position, id FROM unnest(${fileIds}::uuid[]) WITH ORDINALITY AS given (id, position)`);
  }

  async uncomplete(
    context: RequestContext,
    cooperativeId: string,
    code: string,
    fiscalYearEnd: string,
  ): Promise<void> {
    await context.rows(sql`
      DELETE FROM legal_completions
      WHERE cooperative_id = ${cooperativeId} AND code = ${code} AND fiscal_year_end = ${fiscalYearEnd}`);
  }

  async insertMandate(
    context: RequestContext,
    cooperativeId: string,
    mandate: RecordMandateDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO cooperative_mandates (id, cooperative_id, function, holder_name, elected_on, ends_on, recorded_by)
      VALUES (${mandate.id}, ${cooperativeId}, ${mandate.function}, ${mandate.holderName}, ${mandate.electedOn},
        ${mandate.endsOn}, ${context.person.accountId})`);
    await context.rows(sql`
      UPDATE cooperative_mandates SET replaced_by = ${mandate.id}
      WHERE id = ${mandate.replacesId ?? null} AND cooperative_id = ${cooperativeId}`);
  }

  findMandate(context: RequestContext, id: string): Promise<{ cooperative_id: string } | null> {
    return context.row<{ cooperative_id: string }>(sql`
      SELECT m.cooperative_id FROM cooperative_mandates m
      WHERE m.id = ${id} AND ${cooperativesInScope(context, 'm.cooperative_id')}`);
  }

  async deleteMandate(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`DELETE FROM cooperative_mandates WHERE id = ${id}`);
  }
}
