import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { AdoptProcedureDto } from './procedures.dto';

export interface ProceduresRow {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  adoptions: { code: string; adoptedOn: string; proof: string }[];
}

@Injectable()
export class ProceduresRepository {
  find(context: RequestContext, enrolmentId: string): Promise<ProceduresRow | null> {
    return context.row<ProceduresRow>(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone,
        (SELECT coalesce(json_agg(json_build_object('code', a.procedure_code, 'adoptedOn', a.adopted_on,
            'proof', a.proof)), '[]')
          FROM procedure_adoptions a WHERE a.enrolment_id = e.id) AS adoptions
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  async adopt(
    context: RequestContext,
    enrolmentId: string,
    code: string,
    body: AdoptProcedureDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, proof, recorded_by)
      VALUES (${enrolmentId}, ${code}, ${body.adoptedOn}, ${body.proof}, ${context.person.accountId})
      ON CONFLICT (enrolment_id, procedure_code) DO UPDATE
      SET adopted_on = excluded.adopted_on, proof = excluded.proof, recorded_by = excluded.recorded_by`);
  }

  async drop(context: RequestContext, enrolmentId: string, code: string): Promise<void> {
    await context.rows(sql`
      DELETE FROM procedure_adoptions WHERE enrolment_id = ${enrolmentId} AND procedure_code = ${code}`);
  }
}
