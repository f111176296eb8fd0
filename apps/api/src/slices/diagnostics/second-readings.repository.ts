import { Injectable } from '@nestjs/common';
import { type Answer } from '@tiwizi/domain';
import sql, { raw } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type Wave } from './diagnostics.dto';
import {
  type AskSecondReadingDto,
  type AssessorChoiceDto,
  type AssessmentReadingDto,
} from './second-readings.dto';

export interface ProgrammeRow {
  id: string;
  name_fr: string;
  name_ar: string;
  assessors: AssessorChoiceDto[];
}

export interface PairRow {
  enrolment_id: string;
  name_fr: string;
  name_ar: string;
  grid_version_id: string;
  first: AssessmentReadingDto;
  second: AssessmentReadingDto | null;
  /** Null until both are final. */
  first_answers: Answer[] | null;
  second_answers: Answer[] | null;
}

export interface BeforeAskingRow {
  zone: string;
  first_id: string | null;
  first_assessor_id: string | null;
  second_begun: boolean;
  /** Null unless the one who is asked accompanies cooperatives of the programme. */
  assessor_name: string | null;
}

// Whether account `a` accompanies cooperatives of programme `p`.
const ofTheTeam = sql`a.active AND a.role IN ('trainer', 'coordinator') AND (
  EXISTS (SELECT FROM programme_people pp WHERE pp.programme_id = p.id AND pp.account_id = a.id)
  OR EXISTS (SELECT FROM enrolments t WHERE t.programme_id = p.id AND t.trainer_account_id = a.id))`;

// What was found, before anything was agreed on: agreement is between two people who judge for themselves.
const levelsOf = (id: 'd.id' | 's.id') => sql`
  (SELECT json_agg(json_build_object('criterion', r.criterion_code, 'state', r.state, 'level', r.level)
     ORDER BY r.criterion_code)
   FROM diagnostic_answers r
   WHERE r.diagnostic_id = ${raw(id)} AND d.status = 'finalised' AND s.status = 'finalised')`;

@Injectable()
export class SecondReadingsRepository {
  programme(context: RequestContext, id: string): Promise<ProgrammeRow | null> {
    return context.row<ProgrammeRow>(sql`
      SELECT p.id, p.name_fr, p.name_ar,
        (SELECT coalesce(json_agg(json_build_object('accountId', a.id, 'displayName', a.display_name)
           ORDER BY a.display_name, a.id), '[]') FROM accounts a WHERE ${ofTheTeam}) AS assessors
      FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** Each first reading of the wave with its second, those that have one first. */
  pairs(context: RequestContext, programmeId: string, wave: Wave): Promise<PairRow[]> {
    return context.rows<PairRow>(sql`
      SELECT d.enrolment_id, c.name_fr, c.name_ar, d.grid_version_id,
        json_build_object('id', d.id, 'assessorAccountId', d.assessor_account_id, 'assessorName', fa.display_name,
          'status', d.status) AS first,
        CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'assessorAccountId', s.assessor_account_id,
          'assessorName', sa.display_name, 'status', s.status) END AS second,
        ${levelsOf('d.id')} AS first_answers, ${levelsOf('s.id')} AS second_answers
      FROM standing_diagnostics d
      JOIN enrolments e ON e.id = d.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN accounts fa ON fa.id = d.assessor_account_id
      LEFT JOIN diagnostics s ON s.enrolment_id = d.enrolment_id AND s.wave = d.wave AND s.reading = 2
      LEFT JOIN accounts sa ON sa.id = s.assessor_account_id
      WHERE e.programme_id = ${programmeId} AND d.wave = ${wave} AND d.perspective = 'assessor'
        AND ${programmesInScope(context, 'e.programme_id')}
      ORDER BY s.id IS NULL, c.name_fr, d.id`);
  }

  /** What decides whether a second reading can be asked for; null if the enrolment is out of scope. */
  beforeAsking(
    context: RequestContext,
    enrolmentId: string,
    wave: Wave,
    assessorAccountId: string,
  ): Promise<BeforeAskingRow | null> {
    return context.row<BeforeAskingRow>(sql`
      SELECT p.zone, d.id AS first_id, d.assessor_account_id AS first_assessor_id,
        EXISTS (SELECT FROM diagnostics s
          WHERE s.enrolment_id = e.id AND s.wave = ${wave} AND s.reading = 2) AS second_begun,
        (SELECT a.display_name FROM accounts a WHERE a.id = ${assessorAccountId} AND ${ofTheTeam}) AS assessor_name
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id
      LEFT JOIN standing_diagnostics d
        ON d.enrolment_id = e.id AND d.wave = ${wave} AND d.perspective = 'assessor'
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  /** Asks what the first reading asked. */
  async insert(
    context: RequestContext,
    firstId: string,
    { id, assessorAccountId }: AskSecondReadingDto,
    heldOn: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, reading, held_on,
        assessor_account_id, kind, sector, asked)
      SELECT ${id}, enrolment_id, grid_version_id, wave, perspective, 2, ${heldOn}, ${assessorAccountId}, kind, sector,
        asked
      FROM diagnostics WHERE id = ${firstId}`);
  }
}
