import { scopeOf } from '@tiwizi/access';
import { RequestContext } from '../../../platform/context/request-context';
import { ConsultationContentDto, ConsultationDto } from './consultations.dto';
import { ConsultationRow } from './consultations.repository';

export const mayWriteConsultations = (context: RequestContext, status: 'running' | 'closed'): boolean =>
  status === 'running' && scopeOf(context.role, 'consultations.write') !== 'none';

export function presentConsultation(context: RequestContext, row: ConsultationRow): ConsultationDto {
  return {
    id: row.id,
    programmeId: row.programme_id,
    heldOn: row.held_on,
    channel: row.channel,
    institution: row.institution,
    personHeard: row.person_heard,
    personRole: row.person_role,
    said: row.said,
    cooperatives: row.cooperatives,
    needs: row.needs,
    writtenByName: row.written_by_name,
    version: row.version,
    may: mayWriteConsultations(context, row.programme_status) ? ['change'] : [],
  };
}

/** What was written, for the audit. */
export const contentOf = (row: ConsultationRow): ConsultationContentDto => ({
  heldOn: row.held_on,
  channel: row.channel,
  institution: row.institution,
  personHeard: row.person_heard,
  personRole: row.person_role,
  said: row.said,
  enrolmentIds: row.cooperatives.map(({ enrolmentId }) => enrolmentId),
  needIds: row.needs.map(({ id }) => id),
});
