import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { chainFacts, type ChainFactsRow, type ChainProgrammeRow, programmeColumns } from './chain-facts';
import { SilenceMuteDto } from './silence.dto';
import { chosenThresholds, type ChosenThresholdsRow, standingMute } from './silence.repository';

export type BoardProgrammeRow = ChainProgrammeRow & ChosenThresholdsRow;

export interface BoardFactsRow extends ChainFactsRow {
  mute: SilenceMuteDto | null;
}

/** One cooperative's facts as PostgreSQL wrote them: read by `factsOf`, and alike as long as nothing of it changed. */
export interface BoardFactsText {
  id: string;
  text: string;
}

export const factsOf = (text: string): BoardFactsRow => JSON.parse(text) as BoardFactsRow;

@Injectable()
export class BoardRepository {
  programme(context: RequestContext, id: string): Promise<BoardProgrammeRow | null> {
    return context.rowOften<BoardProgrammeRow>(sql`
      SELECT ${programmeColumns}, ${chosenThresholds} FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** The ids of the programmes under way. */
  async running(context: RequestContext): Promise<string[]> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT p.id FROM programmes p WHERE p.status = 'running' AND ${programmesInScope(context, 'p.id')} ORDER BY p.id`);
    return rows.map(({ id }) => id);
  }

  /** One row a cooperative in scope, by name, in one statement. */
  facts(context: RequestContext, programmeId: string, today: string): Promise<BoardFactsText[]> {
    const which = sql`e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`;
    return context.rowsOften<BoardFactsText>(sql`
      SELECT f.enrolment_id AS id, to_json(f)::text AS text
      FROM (${chainFacts(which, sql`, ${standingMute(today)} AS mute`)}) f ORDER BY f.name_fr, f.enrolment_id`);
  }
}
