import { isDeepStrictEqual } from 'node:util';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import {
  conflict,
  fault,
  type FieldFault,
  notFound,
  Problem,
  refused,
} from '../../../platform/problem/problem';
import { AttendanceRepository } from '../attendance.repository';
import { reportPaper } from './print/report-paper';
import {
  AddLearningCheckDto,
  AddSatisfactionDto,
  SessionReportDto,
  TallyDto,
  WriteSessionReportDto,
} from './session-reports.dto';
import { outlineNow, presentReport, refusalToReport } from './session-reports.presenter';
import { SessionReportsRepository } from './session-reports.repository';

@Injectable()
export class SessionReportsService {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly reports: SessionReportsRepository,
    private readonly documents: Documents,
  ) {}

  async read(context: RequestContext, id: string): Promise<SessionReportDto> {
    const { session, row } = await this.load(context, id);
    return presentReport(session, row, whoOf(context), new Date());
  }

  async print(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const paper = reportPaper(await this.read(context, id), locale);
    const template = 'slices/attendance/session-reports/print/session-report.typ';
    return pdfReply(await this.documents.pdf(template, locale, paper), ...paper.fileName);
  }

  async write(
    context: RequestContext,
    id: string,
    version: number,
    body: WriteSessionReportDto,
  ): Promise<SessionReportDto> {
    const { row } = await this.loadToWrite(context, id);
    const content = plain(body);
    const faults = [
      ...tallyFaults(content.countedBefore, '/countedBefore'),
      ...tallyFaults(content.countedAfter, '/countedAfter'),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
    if (isDeepStrictEqual(row.content, content)) {
      // Sent again because the first reply was lost on the way: it stands, whatever version it was sent for.
      context.audit('session-report', id, null, { unchanged: true });
      return this.read(context, id);
    }
    const outline = outlineNow(row);
    // The module changed between the reading and the first word.
    if (
      outline.agenda.length !== content.agenda.length ||
      outline.exercises.length !== content.exercises.length
    ) {
      throw new Problem(412, 'changed-meanwhile');
    }
    await this.reports.begin(context, id, outline);
    if (!(await this.reports.write(context, id, version, content))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('session-report', id, row.content, content);
    return this.read(context, id);
  }

  /** The audit says that answers came, and not which. */
  async addSatisfaction(
    context: RequestContext,
    id: string,
    body: AddSatisfactionDto,
  ): Promise<SessionReportDto> {
    const { row } = await this.loadToWrite(context, id);
    const taken = await this.take(context, id, row, body.id);
    if (taken) await this.reports.addFaces(context, id, body.faces);
    context.audit('session-report', id, null, { satisfaction: taken ? 'added' : 'added-before' });
    return this.read(context, id);
  }

  async addLearningCheck(
    context: RequestContext,
    id: string,
    body: AddLearningCheckDto,
  ): Promise<SessionReportDto> {
    const { row } = await this.loadToWrite(context, id);
    const { questions } = outlineNow(row);
    const faults = body.answers.flatMap((answers, place): FieldFault[] => {
      const pointer = `/answers/${place}`;
      const again = body.answers.findIndex((other) => other.question === answers.question) < place;
      if (answers.question >= questions.length) return [fault(`${pointer}/question`, 'unknown-reference')];
      if (again) return [fault(`${pointer}/question`, 'given-twice')];
      return tallyFaults(answers, pointer);
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const taken = await this.take(context, id, row, body.id);
    if (taken) await this.reports.addAnswers(context, id, body);
    context.audit('session-report', id, null, { learningCheck: taken ? body.moment : 'added-before' });
    return this.read(context, id);
  }

  private async take(
    context: RequestContext,
    id: string,
    row: Parameters<typeof outlineNow>[0],
    batch: string,
  ): Promise<boolean> {
    await this.reports.begin(context, id, outlineNow(row));
    return this.reports.takeBatch(context, id, batch);
  }

  private async loadToWrite(context: RequestContext, id: string) {
    const loaded = await this.load(context, id);
    const refusal = refusalToReport(loaded.session, loaded.row, whoOf(context), new Date());
    if (refusal !== null) throw conflict(refusal);
    return loaded;
  }

  private async load(context: RequestContext, id: string) {
    const session = await this.attendance.findSession(context, id);
    const row = session === null ? null : await this.reports.find(context, id);
    if (session === null || row === null) throw notFound();
    return { session, row };
  }
}

const whoOf = (context: RequestContext) => ({
  role: context.role,
  accountId: context.person.accountId,
});

function tallyFaults(tally: TallyDto | null, pointer: string): FieldFault[] {
  return tally !== null && tally.right > tally.asked
    ? [fault(`${pointer}/right`, 'more-right-than-asked', { asked: tally.asked })]
    : [];
}

/** The fields of a body in one order, as plain values: what is kept can be compared with what comes. */
function plain(body: WriteSessionReportDto): WriteSessionReportDto {
  const tally = (of: TallyDto | null) => of && { right: of.right, asked: of.asked };
  return {
    agenda: body.agenda.map(({ state, note }) => ({ state, note })),
    exercises: body.exercises.map(({ level, note }) => ({ level, note })),
    done: body.done,
    observations: body.observations,
    decisions: body.decisions.map(({ text, responsible, dueOn }) => ({ text, responsible, dueOn })),
    countedBefore: tally(body.countedBefore),
    countedAfter: tally(body.countedAfter),
  };
}
