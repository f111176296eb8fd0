import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { cooperativesInScope, enrolmentsInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { UpdateFairStandDto } from './fairs.dto';
import { type FairRow, fairsWithStands } from './fairs.repository';
import { standJson, type StandRow } from './stand-row';

export interface PlacedStandRow {
  stand: StandRow;
  fair_id: string;
  from_on: string;
  to_on: string;
  cancelled: boolean;
  zone: string;
}

@Injectable()
export class FairStandsRepository {
  find(context: RequestContext, id: string): Promise<PlacedStandRow | null> {
    return context.row<PlacedStandRow>(
      sql`${stands(context)} WHERE s.id = ${id} AND ${enrolmentsInScope(context, 'e.id')}`,
    );
  }

  /** Fairs of the cooperative with its own stand alone, latest first; null where the cooperative is out of reach. */
  async ofCooperative(
    context: RequestContext,
    cooperativeId: string,
  ): Promise<{ fairs: FairRow[]; stands: PlacedStandRow[] } | null> {
    const reached = await context.row(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`);
    if (reached === null) return null;
    const placed = await context.rows<PlacedStandRow>(sql`
      ${stands(context)} WHERE e.cooperative_id = ${cooperativeId} AND ${enrolmentsInScope(context, 'e.id')}
      ORDER BY f.from_on DESC, f.id DESC LIMIT 500`);
    const fairs = await context.rows<FairRow>(sql`
      ${fairsWithStands(context)} WHERE f.id = ANY (${placed.map(({ fair_id }) => fair_id)}::uuid[])`);
    return { fairs, stands: placed };
  }

  /** False when somebody else changed it since `version`. The days told before are replaced. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateFairStandDto,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE fair_stands SET state = ${body.state}, stand_number = ${body.standNumber}, stand_cost = ${body.standCost},
        transport_cost = ${body.transportCost}, best_sold = ${body.bestSold}, version = version + 1
      WHERE id = ${id} AND version = ${version} AND approved_at IS NULL RETURNING id`);
    if (changed === null) return false;
    await context.rows(sql`DELETE FROM fair_sales WHERE stand_id = ${id}`);
    await context.rows(sql`
      INSERT INTO fair_sales (stand_id, day, amount, buyers, orders)
      SELECT ${id}, d.day, d.amount, d.buyers, d.orders FROM jsonb_to_recordset(${JSON.stringify(body.days)}::jsonb)
        AS d (day date, amount numeric, buyers integer, orders integer)`);
    return true;
  }

  async approve(context: RequestContext, id: string, version: number, approved: boolean): Promise<boolean> {
    const by = approved ? context.person.accountId : null;
    const changed = await context.row(sql`
      UPDATE fair_stands SET approved_by = ${by}, approved_at = ${approved ? sql`now()` : null}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  async delete(context: RequestContext, id: string, version: number): Promise<boolean> {
    const gone = await context.row(
      sql`DELETE FROM fair_stands WHERE id = ${id} AND version = ${version} RETURNING id`,
    );
    return gone !== null;
  }
}

const stands = (context: RequestContext): Sql => sql`
  SELECT ${standJson(context)} AS stand, f.id AS fair_id, f.from_on, f.to_on, f.cancelled, p.zone
  FROM fair_stands s JOIN fairs f ON f.id = s.fair_id JOIN programmes p ON p.id = f.programme_id
    JOIN enrolments e ON e.id = s.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id`;
