import { scopeOf } from '@tiwizi/access';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { ProcedureAdoptionDto, ProceduresDto } from './procedures.dto';
import catalogue from './procedures.json';
import { ProceduresRow } from './procedures.repository';

export function presentProcedures(context: RequestContext, row: ProceduresRow): ProceduresDto {
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
      adoption: presentAdoption(row, code),
      history: row.moves.filter((move) => move.code === code),
    })),
    may: scopeOf(context.role, 'procedures.write') === 'none' ? [] : ['adopt'],
  };
}

function presentAdoption({ adoptions, moves }: ProceduresRow, code: string): ProcedureAdoptionDto | null {
  const adoption = adoptions.find((each) => each.code === code);
  if (adoption === undefined) return null;
  const { adoptedOn, proof, decidedBy, moveId } = adoption;
  return { adoptedOn, proof, decidedBy, files: moves.find(({ id }) => id === moveId)?.files ?? [] };
}
