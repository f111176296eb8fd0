import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { AdoptProcedureDto, ProcedureParam, ProceduresDto } from './procedures.dto';
import catalogue from './procedures.json';
import { ProceduresRepository, ProceduresRow } from './procedures.repository';

@Injectable()
export class ProceduresService {
  constructor(private readonly procedures: ProceduresRepository) {}

  async list(context: RequestContext, enrolmentId: string): Promise<ProceduresDto> {
    const row = await this.procedures.find(context, enrolmentId);
    if (row === null) throw notFound();
    return present(context, row);
  }

  /** Adopting again corrects the day and the proof. */
  async adopt(
    context: RequestContext,
    { id, code }: ProcedureParam,
    body: AdoptProcedureDto,
  ): Promise<ProceduresDto> {
    const row = await this.load(context, id, code);
    if (body.adoptedOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/adoptedOn', 'date-in-future')]);
    }
    await this.procedures.adopt(context, id, code, body);
    context.audit('procedure', `${id}/${code}`, adoptionOf(row, code), body);
    return this.list(context, id);
  }

  async drop(context: RequestContext, { id, code }: ProcedureParam): Promise<ProceduresDto> {
    const row = await this.load(context, id, code);
    const adoption = adoptionOf(row, code);
    if (adoption === null) throw notFound();
    await this.procedures.drop(context, id, code);
    context.audit('procedure', `${id}/${code}`, adoption, null);
    return this.list(context, id);
  }

  private async load(context: RequestContext, enrolmentId: string, code: string): Promise<ProceduresRow> {
    const row = await this.procedures.find(context, enrolmentId);
    if (row === null || !catalogue.some((procedure) => procedure.code === code)) throw notFound();
    return row;
  }
}

function adoptionOf({ adoptions }: ProceduresRow, code: string): { adoptedOn: string; proof: string } | null {
  const adoption = adoptions.find((each) => each.code === code);
  return adoption === undefined ? null : { adoptedOn: adoption.adoptedOn, proof: adoption.proof };
}

function present(context: RequestContext, row: ProceduresRow): ProceduresDto {
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    today: localDate(new Date(), row.zone),
    items: catalogue.map(({ code, title, purpose }) => ({
      code,
      title,
      purpose,
      adoption: adoptionOf(row, code),
    })),
    may: scopeOf(context.role, 'procedures.write') === 'none' ? [] : ['adopt'],
  };
}
