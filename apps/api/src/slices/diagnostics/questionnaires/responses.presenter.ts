import { RequestContext } from '../../../platform/context/request-context';
import { allowedOf } from '../../../platform/access/may';
import { EnrolmentResponsesDto, ResponseDto } from './responses.dto';
import { type EnrolmentResponsesRow, type ResponseRow } from './responses.repository';

const mayWrite = (context: RequestContext): boolean => allowedOf(context, ['responses.write']).length > 0;

export function presentEnrolmentResponses(
  context: RequestContext,
  row: EnrolmentResponsesRow,
): EnrolmentResponsesDto {
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    items: row.items,
    questionnaires: row.questionnaires,
    may: mayWrite(context) && row.questionnaires.length > 0 ? ['start'] : [],
  };
}

export function presentResponse(context: RequestContext, row: ResponseRow, today: string): ResponseDto {
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    questionnaireId: row.questionnaire_id,
    title: row.title,
    number: row.number,
    form: row.form,
    heldOn: row.held_on,
    respondent: row.respondent,
    status: row.status,
    writtenByName: row.written_by_name,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    answers: row.answers,
    today,
    version: row.version,
    may: row.status === 'draft' && mayWrite(context) ? ['answer', 'submit', 'delete'] : [],
  };
}
