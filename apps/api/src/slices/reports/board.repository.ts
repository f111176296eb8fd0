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

@Injectable()
export class BoardRepository {
  programme(context: RequestContext, id: string): Promise<BoardProgrammeRow | null> {
    return context.row<BoardProgrammeRow>(sql`
      SELECT ${programmeColumns}, ${chosenThresholds} FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** The ids of the programmes under way. */
  async running(context: RequestContext): Promise<string[]> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT p.id FROM programmes p WHERE p.status = 'running' AND ${programmesInScope(context, 'p.id')} ORDER BY p.id`);
    return rows.map(({ id }) => id);
  }

  /** One row a cooperative in scope, in one statement. */
  facts(context: RequestContext, programmeId: string, today: string): Promise<BoardFactsRow[]> {
    const which = sql`e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`;
    return context.rows<BoardFactsRow>(
      sql`${chainFacts(which, sql`, ${standingMute(today)} AS mute`)} ORDER BY c.name_fr, cohort.id`,
    );
  }
}
