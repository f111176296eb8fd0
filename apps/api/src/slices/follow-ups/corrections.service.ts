import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { dateFaults, windowOn } from './contact-dates';
import { changedWords, traceOf } from './contact-trace';
import { CorrectFollowUpDto, FollowUpEditionsDto } from './corrections.dto';
import { CorrectionsRepository } from './corrections.repository';
import { MOST_FILES } from './follow-up.dto';
import { FollowUpWorkService } from './follow-up-work.service';
import { FollowUpWindowFormDto } from './follow-ups.dto';
import { mayCorrect, refusalToLog } from './follow-ups.presenter';
import { FollowUpRow, FollowUpsRepository } from './follow-ups.repository';
import { FollowUpsService, readerOf } from './follow-ups.service';
import { saysTheSame, wholeOf } from './whole-contact';

/** Puts right what was logged of a contact; what it said before stays. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly contacts: FollowUpsRepository,
    private readonly corrections: CorrectionsRepository,
    private readonly work: FollowUpWorkService,
  ) {}

  /** By who logged it, or the coordination. The reply is the window in which it stands now. */
  async correct(
    context: RequestContext,
    id: string,
    version: number,
    body: CorrectFollowUpDto,
  ): Promise<FollowUpWindowFormDto> {
    const windowId = await this.corrections.hold(context, id);
    const found = windowId === null ? null : await this.followUps.find(context, windowId);
    const contact = found?.window.followUps.find((each) => each.id === id.toLowerCase());
    if (found === null || contact === undefined) throw notFound();
    const { row } = found;
    if (!mayCorrect(readerOf(context), contact)) throw new Problem(403, 'forbidden');
    const refusal = refusalToLog(row);
    if (refusal !== null) throw conflict(refusal);
    const faults = dateFaults(body, row.windows, localDate(new Date(), row.zone));
    const window = windowOn(row.windows, body.heldOn);
    if (faults.length > 0 || window === undefined) throw refused('invalid-fields', faults);
    const whole = wholeOf(contact, body);
    if (saysTheSame(contact, whole)) {
      // Sent again because the first reply was lost on the way: it stands, whatever version it was sent for.
      context.audit('follow-up', id, null, { unchanged: true });
      return this.followUps.window(context, window.id);
    }
    if (version !== contact.version) throw new Problem(412, 'changed-meanwhile');
    refuseTooManyFiles(contact, whole);
    await this.corrections.replace(context, contact, window.id, whole, body.reason.trim());
    await this.work.correct(context, row.enrolment_id, id, whole);
    context.audit(
      'follow-up',
      id,
      { ...traceOf(contact), version },
      {
        ...traceOf({ ...whole, windowId: window.id, files: undefined }),
        ...{ version: version + 1, words: changedWords(contact, whole) },
        ...{ filesAdded: whole.files.length, filesRemoved: whole.removedFiles.length },
      },
    );
    return this.followUps.window(context, window.id);
  }

  /** What it said before each correction, and which sealed reports stand on what. */
  async editions(context: RequestContext, id: string): Promise<FollowUpEditionsDto> {
    if ((await this.contacts.windowOfFollowUp(context, id)) === null) throw notFound();
    const rows = await this.corrections.editions(context, id);
    return {
      items: rows.map(({ contact, corrected_by_name, corrected_at, reason, reports }) => ({
        ...{ contact: { ...contact, may: [] }, reason, reports },
        correctedByName: corrected_by_name,
        correctedAt: corrected_at.toISOString(),
      })),
      reports: await this.corrections.reportsNow(context, id),
    };
  }
}

function refuseTooManyFiles({ files }: FollowUpRow, whole: ReturnType<typeof wholeOf>): void {
  const stay = new Set(files.map(({ file }) => file.id));
  for (const id of whole.removedFiles) stay.delete(id.toLowerCase());
  for (const { fileId } of whole.files) stay.add(fileId.toLowerCase());
  if (stay.size > MOST_FILES) throw refused('invalid-fields', [fault('/files', 'too-many-files')]);
}
