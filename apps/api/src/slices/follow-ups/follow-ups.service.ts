import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import { EnrolmentFollowUpsDto, FollowUpWindowFormDto } from './follow-ups.dto';
import { AddFollowUpFileDto, LogFollowUpDto, MOST_FILES } from './follow-up.dto';
import { dateFaults } from './contact-dates';
import { traceOf } from './contact-trace';
import { FollowUpWorkService } from './follow-up-work.service';
import { presentEnrolment, presentWindow, Reader, refusalToLog } from './follow-ups.presenter';
import { EnrolmentRow, FollowUpsRepository, WindowRow } from './follow-ups.repository';

@Injectable()
export class FollowUpsService {
  constructor(
    private readonly followUps: FollowUpsRepository,
    private readonly work: FollowUpWorkService,
  ) {}

  async ofEnrolment(context: RequestContext, enrolmentId: string): Promise<EnrolmentFollowUpsDto> {
    const row = await this.followUps.findByEnrolment(context, enrolmentId);
    if (row === null) throw notFound();
    return presentEnrolment(row, readerOf(context), localDate(new Date(), row.zone));
  }

  async window(context: RequestContext, windowId: string): Promise<FollowUpWindowFormDto> {
    const found = await this.find(context, windowId);
    if (found === null) throw notFound();
    const { row, window } = found;
    const today = localDate(new Date(), row.zone);
    const facts = await this.followUps.callFacts(context, { enrolmentId: row.enrolment_id, windowId }, today);
    return presentWindow(row, window, facts, readerOf(context), today);
  }

  async log(context: RequestContext, body: LogFollowUpDto): Promise<FollowUpWindowFormDto> {
    const found = await this.find(context, body.windowId);
    if (found === null) throw refused('unknown-reference', [fault('/windowId', 'unknown-reference')]);
    const refusal = refusalToLog(found.row);
    if (refusal !== null) throw conflict(refusal);
    const faults = dateFaults(body, [found.window], localDate(new Date(), found.row.zone));
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.followUps.insert(context, { ...body, loggedBy: context.person.accountId });
    context.audit('follow-up', body.id, null, traceOf(body));
    await this.work.keep(context, found.row.enrolment_id, body);
    return this.window(context, body.windowId);
  }

  /** One more document or voice note: it arrives after the words where the network is slow. Saying it twice adds one. */
  async addFile(
    context: RequestContext,
    id: string,
    body: AddFollowUpFileDto,
  ): Promise<FollowUpWindowFormDto> {
    const windowId = await this.followUps.windowOfFollowUp(context, id);
    const found = windowId === null ? null : await this.find(context, windowId);
    if (windowId === null || found === null) throw notFound();
    const files = found.window.followUps.find((each) => each.id === id.toLowerCase())?.files ?? [];
    if (files.length >= MOST_FILES) throw refused('invalid-fields', [fault('/fileId', 'too-many-files')]);
    await this.work.addFiles(context, found.row.enrolment_id, id, [body], '/fileId');
    context.audit('follow-up', id, null, { fileId: body.fileId });
    return this.window(context, windowId);
  }

  /** The enrolment of a window in scope, and the window. */
  async find(
    context: RequestContext,
    windowId: string,
  ): Promise<{ row: EnrolmentRow; window: WindowRow } | null> {
    const row = await this.followUps.findByWindow(context, windowId);
    const window = row?.windows.find(({ id }) => id === windowId.toLowerCase());
    return row !== null && window !== undefined ? { row, window } : null;
  }
}

export const readerOf = ({ role, person }: RequestContext): Reader => ({ role, accountId: person.accountId });
