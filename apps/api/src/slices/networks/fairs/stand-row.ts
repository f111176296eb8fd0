import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { type RequestContext } from '../../../platform/context/request-context';
import { FairDayDto, type StandState } from './fairs.dto';

export interface StandRow {
  id: string;
  enrolmentId: string;
  cooperativeId: string;
  nameFr: string;
  nameAr: string;
  state: StandState;
  standNumber: string;
  standCost: number | null;
  transportCost: number | null;
  bestSold: string;
  days: FairDayDto[];
  approved: boolean;
  version: number;
  maySell: boolean;
  mayKeep: boolean;
}

/** One stand `s` of enrolment `e` and cooperative `c`, with its days, as a StandRow. */
export const standJson = (context: RequestContext): Sql => sql`json_build_object(
  'id', s.id, 'enrolmentId', e.id, 'cooperativeId', c.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar, 'state', s.state,
  'standNumber', s.stand_number, 'standCost', s.stand_cost, 'transportCost', s.transport_cost, 'bestSold', s.best_sold,
  'approved', s.approved_at IS NOT NULL, 'version', s.version,
  'maySell', ${enrolmentsInScope(context.forVerb('fairs.sell'), 'e.id')},
  'mayKeep', ${enrolmentsInScope(context.forVerb('fairs.write'), 'e.id')},
  'days', coalesce((
    SELECT json_agg(json_build_object('day', d.day, 'amount', d.amount, 'buyers', d.buyers, 'orders', d.orders)
      ORDER BY d.day) FROM fair_sales d WHERE d.stand_id = s.id), '[]'))`;
