import { Injectable } from '@nestjs/common';
import { type DiagnosticResult } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type GivenAnswerDto, type SettleLevelDto } from './answers.dto';
import { type DiagnosticHeaderDto, type Perspective, type Wave } from './diagnostics.dto';
import { seenDiagnostics } from './seen-diagnostics';

export interface NewDiagnostic extends DiagnosticHeaderDto {
  id: string;
  enrolmentId: string;
  gridVersionId: string;
  wave: Wave;
  perspective: Perspective;
  reading: 1 | 2;
  assessorAccountId: string;
}

/** What changes a diagnostic. Callers have found it in their scope before. */
@Injectable()
export class DiagnosticWritesRepository {
  /** Kind and sector of the cooperative are those of today; returned with the grid to tell what will be asked. */
  async insert(context: RequestContext, given: NewDiagnostic): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostics
        (id, enrolment_id, grid_version_id, wave, perspective, reading, held_on, respondents, assessor_account_id, kind,
          sector)
      SELECT ${given.id}, e.id, ${given.gridVersionId}, ${given.wave}, ${given.perspective}, ${given.reading},
        ${given.heldOn}, ${JSON.stringify(given.respondents)}::jsonb, ${given.assessorAccountId}, c.kind, c.sector
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id WHERE e.id = ${given.enrolmentId}`);
  }

  async setAsked(context: RequestContext, id: string, asked: number): Promise<void> {
    await context.rows(sql`UPDATE diagnostics SET asked = ${asked} WHERE id = ${id}`);
  }

  /** Holds the diagnostic until the transaction ends, so that no answer comes between scoring and finalising. */
  async lock(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`
      SELECT id FROM diagnostics d WHERE d.id = ${id} AND ${seenDiagnostics(context)} FOR UPDATE OF d`);
  }

  async setHeader(
    context: RequestContext,
    id: string,
    { heldOn, respondents }: DiagnosticHeaderDto,
  ): Promise<void> {
    await context.rows(sql`
      UPDATE diagnostics SET held_on = ${heldOn}, respondents = ${JSON.stringify(respondents)}::jsonb,
        version = version + 1
      WHERE id = ${id}`);
  }

  async saveAnswers(context: RequestContext, id: string, answers: GivenAnswerDto[]): Promise<void> {
    const codes = answers.map(({ criterionCode }) => criterionCode);
    const levels = answers.map(({ level }) => level);
    await context.rows(sql`
      INSERT INTO diagnostic_answers
        (diagnostic_id, criterion_code, state, level, note, seen_on_site, respondent, answered_by)
      SELECT ${id}, code, state, level, note, seen, respondent, ${context.person.accountId}
      FROM unnest(
        ${codes}::text[],
        ${answers.map(({ state }) => state)}::text[],
        ${levels}::smallint[],
        ${answers.map(({ note }) => note)}::text[],
        ${answers.map(({ seenOnSite }) => seenOnSite ?? false)}::boolean[],
        ${answers.map(({ respondent }) => respondent ?? null)}::text[]
      ) AS given (code, state, level, note, seen, respondent)
      ON CONFLICT (diagnostic_id, criterion_code) DO UPDATE
      SET state = excluded.state, level = excluded.level, note = excluded.note,
        seen_on_site = excluded.seen_on_site, respondent = excluded.respondent,
        answered_by = excluded.answered_by, answered_at = now()`);
    const told = answers.flatMap(({ criterionCode, fileIds }) => (fileIds ? [criterionCode] : []));
    await context.rows(sql`
      DELETE FROM diagnostic_evidence WHERE diagnostic_id = ${id} AND criterion_code = ANY(${told}::text[])`);
    const files = answers.flatMap(({ criterionCode, fileIds = [] }) =>
      fileIds.map((file, position) => ({ code: criterionCode, file, position })),
    );
    if (files.length > 0) {
      await context.rows(sql`
        INSERT INTO diagnostic_evidence (diagnostic_id, criterion_code, file_id, position)
        SELECT ${id}, code, file, position
        FROM jsonb_to_recordset(${JSON.stringify(files)}::jsonb) AS given (code text, file uuid, position smallint)`);
    }
    // What was agreed was about the level that stood there.
    await context.rows(sql`
      DELETE FROM diagnostic_agreements g USING unnest(${codes}::text[], ${levels}::smallint[]) AS given (code, level)
      WHERE g.diagnostic_id = ${id} AND g.criterion_code = given.code
        AND g.assessor_level IS DISTINCT FROM given.level`);
  }

  async attach(context: RequestContext, id: string, criterionCode: string, fileId: string): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostic_evidence (diagnostic_id, criterion_code, file_id, position)
      SELECT ${id}, ${criterionCode}, ${fileId}, coalesce(max(position) + 1, 0)
      FROM diagnostic_evidence WHERE diagnostic_id = ${id} AND criterion_code = ${criterionCode}
      ON CONFLICT DO NOTHING`);
  }

  async settle(
    context: RequestContext,
    id: string,
    found: { assessorLevel: number; selfLevel: number },
    { criterionCode, level, agreedBy, note, agreedOn }: SettleLevelDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostic_agreements (diagnostic_id, criterion_code, assessor_level, self_level, level, agreed_by,
        note, agreed_on, recorded_by)
      VALUES (${id}, ${criterionCode}, ${found.assessorLevel}, ${found.selfLevel}, ${level}, ${agreedBy}, ${note},
        ${agreedOn}, ${context.person.accountId})
      ON CONFLICT (diagnostic_id, criterion_code) DO UPDATE
      SET assessor_level = excluded.assessor_level, self_level = excluded.self_level, level = excluded.level,
        agreed_by = excluded.agreed_by, note = excluded.note, agreed_on = excluded.agreed_on,
        recorded_by = excluded.recorded_by, recorded_at = now()`);
  }

  async unsettle(context: RequestContext, id: string, criterionCode: string): Promise<void> {
    await context.rows(sql`
      DELETE FROM diagnostic_agreements WHERE diagnostic_id = ${id} AND criterion_code = ${criterionCode}`);
  }

  /** A correction takes the place of what it corrects in the same moment. */
  async finalise(
    context: RequestContext,
    { id, corrects_id: corrected }: { id: string; corrects_id: string | null },
    result: DiagnosticResult,
    openTalks: number,
  ): Promise<void> {
    if (corrected !== null) {
      await context.rows(sql`UPDATE diagnostics SET superseded_at = now() WHERE id = ${corrected}`);
    }
    await context.rows(sql`
      UPDATE diagnostics SET status = 'finalised', result = ${JSON.stringify(result)}::jsonb, finalised_at = now(),
        finalised_by = ${context.person.accountId}, open_talks = ${openTalks}, version = version + 1
      WHERE id = ${id}`);
  }

  /** The next edition: a draft with all that the one before says. */
  async copyForCorrection(
    context: RequestContext,
    id: string,
    corrected: string,
    reason: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, reading, edition, corrects_id,
        correction_reason, held_on, respondents, assessor_account_id, kind, sector, asked)
      SELECT ${id}, enrolment_id, grid_version_id, wave, perspective, reading, edition + 1, id, ${reason}, held_on,
        respondents, ${context.person.accountId}, kind, sector, asked
      FROM diagnostics WHERE id = ${corrected}`);
    await context.rows(sql`
      INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, note, seen_on_site, respondent,
        answered_by, answered_at)
      SELECT ${id}, criterion_code, state, level, note, seen_on_site, respondent, answered_by, answered_at
      FROM diagnostic_answers WHERE diagnostic_id = ${corrected}`);
    await context.rows(sql`
      INSERT INTO diagnostic_evidence (diagnostic_id, criterion_code, file_id, position)
      SELECT ${id}, criterion_code, file_id, position FROM diagnostic_evidence WHERE diagnostic_id = ${corrected}`);
    await context.rows(sql`
      INSERT INTO diagnostic_agreements (diagnostic_id, criterion_code, assessor_level, self_level, level, agreed_by,
        note, agreed_on, recorded_by, recorded_at)
      SELECT ${id}, criterion_code, assessor_level, self_level, level, agreed_by, note, agreed_on, recorded_by,
        recorded_at
      FROM diagnostic_agreements WHERE diagnostic_id = ${corrected}`);
  }
}
