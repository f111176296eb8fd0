import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../platform/context/request-context';
import { Files } from '../../platform/files/files.port';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { AdoptProcedureDto, DropProcedureQuery, ProcedureParam, ProceduresDto } from './procedures.dto';
import catalogue from './procedures.json';
import { presentProcedures } from './procedures.presenter';
import { NewMove, ProceduresRepository, ProceduresRow } from './procedures.repository';

@Injectable()
export class ProceduresService {
  constructor(
    private readonly procedures: ProceduresRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, enrolmentId: string): Promise<ProceduresDto> {
    const row = await this.procedures.find(context, enrolmentId);
    if (row === null) throw notFound();
    return presentProcedures(context, row);
  }

  /** Adopting again corrects the day, the decision and the proof; the history keeps what was said before. */
  async adopt(
    context: RequestContext,
    { id, code }: ProcedureParam,
    { adoptedOn, proof, decidedBy = '', fileIds = [] }: AdoptProcedureDto,
  ): Promise<ProceduresDto> {
    const row = await this.load(context, id, code);
    if (adoptedOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/adoptedOn', 'date-in-future')]);
    }
    await this.files.claim(context, id, fileIds, '/fileIds');
    const before = adoptionOf(row, code);
    const move: NewMove = {
      id: uuidv7(),
      enrolmentId: id,
      code,
      kind: before === null ? 'adopted' : 'corrected',
      heldOn: adoptedOn,
      decidedBy,
      words: proof,
      fileIds,
    };
    await this.procedures.insertMove(context, move);
    await this.procedures.adopt(context, move);
    context.audit('procedure', `${id}/${code}`, before, { adoptedOn, proof, decidedBy, fileIds });
    return this.list(context, id);
  }

  /** The register forgets it, its history does not. */
  async drop(
    context: RequestContext,
    { id, code }: ProcedureParam,
    { reason = '' }: DropProcedureQuery,
  ): Promise<ProceduresDto> {
    const row = await this.load(context, id, code);
    const adoption = adoptionOf(row, code);
    if (adoption === null) throw notFound();
    await this.procedures.insertMove(context, {
      id: uuidv7(),
      enrolmentId: id,
      code,
      kind: 'withdrawn',
      heldOn: localDate(new Date(), row.zone),
      decidedBy: '',
      words: reason,
      fileIds: [],
    });
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

function adoptionOf({ adoptions }: ProceduresRow, code: string): object | null {
  const adoption = adoptions.find((each) => each.code === code);
  if (adoption === undefined) return null;
  const { adoptedOn, proof, decidedBy } = adoption;
  return { adoptedOn, proof, decidedBy };
}
