import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { chainFacts, type ChainFactsRow, type ChainProgrammeRow, programmeColumns } from './chain-facts';

@Injectable()
export class BoardRepository {
  programme(context: RequestContext, id: string): Promise<ChainProgrammeRow | null> {
    return context.row<ChainProgrammeRow>(sql`
      SELECT ${programmeColumns} FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** One row a cooperative in scope, in one statement. */
  facts(context: RequestContext, programmeId: string): Promise<ChainFactsRow[]> {
    const which = sql`e.programme_id = ${programmeId} AND e.status = 'active' AND ${enrolmentsInScope(context, 'e.id')}`;
    return context.rows<ChainFactsRow>(sql`${chainFacts(which)} ORDER BY c.name_fr, cohort.id`);
  }
}
