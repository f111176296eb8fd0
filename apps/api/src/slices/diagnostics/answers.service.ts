import { Injectable } from '@nestjs/common';
import { type AnswerFault, localDate, validateAnswers } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, type FieldFault, notFound, refused } from '../../platform/problem/problem';
import {
  AnswerDto,
  AnswerFilesDto,
  AttachEvidenceDto,
  GivenAnswerDto,
  SaveAnswersDto,
  SavedAnswersDto,
  SettleLevelDto,
} from './answers.dto';
import { DiagnosticDto } from './diagnostic.dto';
import { asAnswer, askedGrid, presentDiagnostic, resultOf, talksOf } from './diagnostics.presenter';
import { DiagnosticRow, DiagnosticsRepository } from './diagnostics.repository';
import { DiagnosticWritesRepository } from './diagnostic-writes.repository';

const faultCodes: Record<AnswerFault['code'], [field: string, code: string]> = {
  unknown_criterion: ['criterionCode', 'unknown-reference'],
  duplicate_answer: ['criterionCode', 'listed-twice'],
  level_missing: ['level', 'required'],
  level_not_allowed: ['level', 'level-not-allowed'],
};

const mostFiles = 20;

/** Fills in a draft: answers, levels agreed on, and the step that ends it. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly diagnostics: DiagnosticsRepository,
    private readonly writes: DiagnosticWritesRepository,
    private readonly files: Files,
  ) {}

  async save(context: RequestContext, id: string, { answers }: SaveAnswersDto): Promise<SavedAnswersDto> {
    const row = await this.loadDraft(context, id);
    refuseFaulty(row, answers);
    for (const [place, { fileIds = [] }] of answers.entries()) {
      await this.files.claim(context, row.enrolment_id, fileIds, `/answers/${place}/fileIds`);
    }
    await this.writes.saveAnswers(context, id, answers);
    const given = new Set(answers.map(({ criterionCode }) => criterionCode));
    const before = row.answers
      .filter(({ criterionCode }) => given.has(criterionCode))
      .map(({ files, ...answer }) => ({ ...answer, fileIds: files.map((file) => file.id) }));
    context.audit('diagnostic', id, { answers: before }, { answers });
    const { answers: after, agreements } = await this.load(context, id);
    return { result: resultOf({ ...row, answers: after, agreements }) };
  }

  /** One more proof of an answer: it arrives after the answer where the network is slow. Saying it twice adds one. */
  async attach(
    context: RequestContext,
    id: string,
    { criterionCode, fileId }: AttachEvidenceDto,
  ): Promise<AnswerFilesDto> {
    const row = await this.loadDraft(context, id);
    const answer = row.answers.find((each) => each.criterionCode === criterionCode);
    if (answer === undefined) throw refused('invalid-fields', [fault('/criterionCode', 'unknown-reference')]);
    const others = answer.files.filter((file) => file.id !== fileId.toLowerCase());
    if (others.length >= mostFiles) throw refused('invalid-fields', [fault('/fileId', 'too-many-files')]);
    await this.files.claim(context, row.enrolment_id, [fileId], '/fileIds');
    await this.writes.attach(context, id, criterionCode, fileId);
    context.audit('diagnostic', id, null, { criterionCode, fileId });
    const after = await this.load(context, id);
    return { files: after.answers.find((each) => each.criterionCode === criterionCode)?.files ?? [] };
  }

  /** The level that both sides settled on counts in the result; the two that were found stay as they are. */
  async settle(context: RequestContext, id: string, body: SettleLevelDto): Promise<DiagnosticDto> {
    const row = await this.loadDraft(context, id);
    const { criterionCode, level, agreedBy, agreedOn } = body;
    const talk = talksOf(row).find((each) => each.criterionCode === criterionCode);
    if (talk === undefined) throw refused('invalid-fields', [fault('/criterionCode', 'no-difference')]);
    const faults: FieldFault[] = [];
    if (level !== null && agreedBy.trim() === '') faults.push(fault('/agreedBy', 'required'));
    if (agreedOn > localDate(new Date(), row.zone)) faults.push(fault('/agreedOn', 'date-in-future'));
    if (faults.length > 0) throw refused('invalid-fields', faults);
    if (level === null) await this.writes.unsettle(context, id, criterionCode);
    else await this.writes.settle(context, id, talk, body);
    context.audit('diagnostic', id, { criterionCode, agreed: talk.agreed }, { ...body });
    return presentDiagnostic(context, await this.load(context, id));
  }

  /** Differences not yet talked over do not stand in the way; how many there were is kept. */
  async finalise(context: RequestContext, id: string): Promise<DiagnosticDto> {
    const row = await this.loadDraft(context, id);
    const result = resultOf(row);
    const { missing, total } = result.completeness;
    if (missing > 0) throw conflict('diagnostic-incomplete', { missing, total });
    const openTalks = talksOf(row).filter(({ agreed }) => agreed === null).length;
    await this.writes.finalise(context, row, result, openTalks);
    context.audit(
      'diagnostic',
      id,
      { status: 'draft' },
      { status: 'finalised', overall: result.overall, openTalks },
    );
    return presentDiagnostic(context, await this.load(context, id));
  }

  private async load(context: RequestContext, id: string): Promise<DiagnosticRow> {
    const row = await this.diagnostics.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async loadDraft(context: RequestContext, id: string): Promise<DiagnosticRow> {
    await this.writes.lock(context, id);
    const row = await this.load(context, id);
    if (row.status === 'finalised') throw conflict('diagnostic-finalised');
    return row;
  }
}

function refuseFaulty(row: DiagnosticRow, answers: GivenAnswerDto[]): void {
  const grid = askedGrid(row);
  // One answer at a time gives each fault its own place; a second answer to a criterion is found in all of them.
  const faults = answers.flatMap((answer: AnswerDto, place) => {
    const earlier = answers.slice(0, place).find((other) => other.criterionCode === answer.criterionCode);
    const twice: AnswerFault[] =
      earlier === undefined ? [] : [{ criterion: answer.criterionCode, code: 'duplicate_answer' }];
    return [...validateAnswers(grid, [asAnswer(answer)]), ...twice].map(({ code }) => {
      const [field, word] = faultCodes[code];
      return fault(`/answers/${place}/${field}`, word);
    });
  });
  if (faults.length > 0) throw refused('invalid-fields', faults);
}
