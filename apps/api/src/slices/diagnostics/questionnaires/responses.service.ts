import { Injectable } from '@nestjs/common';
import {
  answerFaults,
  defaultAnswers,
  type FormFault,
  formState,
  isValidCalendarDate,
  localDate,
} from '@tiwizi/domain';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { QuestionnairesRepository } from './questionnaires.repository';
import { responseTable } from './response-table';
import {
  EnrolmentResponsesDto,
  ResponseDto,
  ResponsePageDto,
  ResponsesQuery,
  ResponseTableQuery,
  SavedResponseDto,
  SaveResponseDto,
  StartResponseDto,
} from './responses.dto';
import { presentEnrolmentResponses, presentResponse } from './responses.presenter';
import { mostExported, ResponseRow, ResponsesRepository } from './responses.repository';

const pageSize = 50;

@Injectable()
export class ResponsesService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly questionnaires: QuestionnairesRepository,
  ) {}

  async ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentResponsesDto> {
    const row = await this.responses.ofEnrolment(context, enrolmentId);
    if (row === null) throw notFound();
    return presentEnrolmentResponses(context, row);
  }

  async start(context: RequestContext, enrolmentId: string, body: StartResponseDto): Promise<ResponseDto> {
    const enrolment = await this.responses.ofEnrolment(context, enrolmentId);
    if (enrolment === null) throw notFound();
    const today = localDate(new Date(), enrolment.zone);
    refuseFuture(body.heldOn, today);
    const questionnaire = await this.questionnaires.find(context, body.questionnaireId, false);
    if (questionnaire === null)
      throw refused('invalid-fields', [fault('/questionnaireId', 'unknown-reference')]);
    await this.responses.insert(context, enrolmentId, body, defaultAnswers(questionnaire.form, today));
    context.audit('questionnaire-response', body.id, null, { ...body, enrolmentId });
    return this.read(context, body.id);
  }

  async read(context: RequestContext, id: string): Promise<ResponseDto> {
    const row = await this.find(context, id);
    return presentResponse(context, row, localDate(new Date(), row.zone));
  }

  /** Keeps what is answered so far: it may be incomplete, but each answer has to be one. */
  async save(
    context: RequestContext,
    id: string,
    version: number,
    body: SaveResponseDto,
  ): Promise<SavedResponseDto> {
    const row = await this.findDraft(context, id);
    refuseFuture(body.heldOn, localDate(new Date(), row.zone));
    refuseFaults(answerFaults(row.form, body.answers));
    const saved = await this.responses.save(context, id, version, body);
    if (saved === null) throw new Problem(412, 'changed-meanwhile');
    const { held_on: heldOn, respondent, answers } = row;
    context.audit('questionnaire-response', id, { heldOn, respondent, answers }, body);
    return { version: saved };
  }

  /** Keeps for good what is answered and calculated; answers to questions that are not asked stay behind. */
  async submit(context: RequestContext, id: string, version: number): Promise<ResponseDto> {
    const row = await this.findDraft(context, id);
    const { values, faults } = formState(row.form, row.answers, localDate(new Date(), row.zone));
    refuseFaults(faults);
    if (!(await this.responses.submit(context, id, version, values))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit(
      'questionnaire-response',
      id,
      { status: 'draft', answers: row.answers },
      { status: 'submitted', answers: values },
    );
    return this.read(context, id);
  }

  async delete(context: RequestContext, id: string, version: number): Promise<void> {
    const { answers } = await this.findDraft(context, id);
    if (!(await this.responses.delete(context, id, version))) throw new Problem(412, 'changed-meanwhile');
    context.audit('questionnaire-response', id, { answers }, null);
  }

  async page(context: RequestContext, id: string, query: ResponsesQuery): Promise<ResponsePageDto> {
    const { cursor, programmeId, limit = pageSize } = query;
    await this.published(context, id);
    const after = readCursor(cursor, 2);
    if (after !== null && !(isValidCalendarDate(after[0] ?? '') && isUuid(after[1] ?? ''))) {
      throw refused('invalid-fields', [fault('?cursor', 'cursor')]);
    }
    const rows = await this.responses.page(context, id, programmeId, after, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      total: await this.responses.count(context, id, programmeId),
      nextCursor: rows.length > limit && last !== undefined ? writeCursor([last.heldOn, last.id]) : null,
    };
  }

  /** What was sent, one response a row: as a file of that format. */
  async export(
    context: RequestContext,
    id: string,
    { format, programmeId }: ResponseTableQuery,
  ): Promise<{ bytes: Buffer; fileName: string }> {
    const { form, form_code: code, number } = await this.published(context, id);
    const sent = await this.responses.sent(context, id, programmeId);
    if (sent.length > mostExported) throw refused('too-many-to-export', [], { max: mostExported });
    return { bytes: await responseTable(form, sent, format), fileName: `${code}-${number}.${format}` };
  }

  private async published(context: RequestContext, id: string) {
    const row = await this.questionnaires.find(context, id, false);
    if (row === null) throw notFound();
    return row;
  }

  private async find(context: RequestContext, id: string): Promise<ResponseRow> {
    const row = await this.responses.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async findDraft(context: RequestContext, id: string): Promise<ResponseRow> {
    const row = await this.find(context, id);
    if (row.status === 'submitted') throw conflict('response-submitted');
    return row;
  }
}

const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

function refuseFuture(heldOn: string, today: string): void {
  if (heldOn > today) throw refused('invalid-fields', [fault('/heldOn', 'date-in-future')]);
}

function refuseFaults(faults: readonly FormFault[]): void {
  if (faults.length === 0) return;
  throw refused(
    'invalid-fields',
    faults.slice(0, 200).map(({ name, code }) => fault(`/answers/${name}`, answerCodes[code])),
  );
}

const answerCodes: Record<FormFault['code'], string> = {
  required: 'required',
  constraint: 'answer-against-rule',
  'unknown-question': 'unknown-field',
  'wrong-type': 'answer-wrong-type',
  'too-long': 'answer-too-long',
  'unknown-choice': 'is-in',
};
