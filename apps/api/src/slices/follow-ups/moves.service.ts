import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { ActionPlansPort } from '../action-plans/action-plans.port';
import { windowOn } from './contact-dates';
import { MoveFollowUpDto } from './corrections.dto';
import { CorrectionsRepository } from './corrections.repository';
import { FollowUpWindowFormDto } from './follow-ups.dto';
import { mayCorrect, refusalToLog } from './follow-ups.presenter';
import { EnrolmentRow, FollowUpRow, FollowUpsRepository } from './follow-ups.repository';
import { FollowUpsService, readerOf } from './follow-ups.service';
import { MovesRepository } from './moves.repository';

/** Takes a contact that was noted under the wrong cooperative to the one that it was with. */
@Injectable()
export class MovesService {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly contacts: FollowUpsRepository,
    private readonly corrections: CorrectionsRepository,
    private readonly moves: MovesRepository,
    private readonly plans: ActionPlansPort,
  ) {}

  /**
   * By who logged it, or the coordination, until a report is sealed on it. Words, files and what it raised go along;
   * what it told of actions and of blockers of the first cooperative was never said of them, and is taken back there.
   * The reply is the window in which it stands now.
   */
  async move(
    context: RequestContext,
    id: string,
    version: number,
    { cooperativeId, reason }: MoveFollowUpDto,
  ): Promise<FollowUpWindowFormDto> {
    const from = await this.corrections.hold(context, id);
    const found = from === null ? null : await this.followUps.find(context, from);
    const contact = found?.window.followUps.find((each) => each.id === id.toLowerCase());
    if (found === null || contact === undefined) throw notFound();
    if (!mayCorrect(readerOf(context), contact)) throw new Problem(403, 'forbidden');
    const { row } = found;
    refuseToMove(row);
    if (version !== contact.version) throw new Problem(412, 'changed-meanwhile');
    if (contact.sealed) throw conflict('follow-up-reported');
    if (row.cooperative_id === cooperativeId.toLowerCase()) {
      throw refused('invalid-fields', [fault('/cooperativeId', 'same-cooperative')]);
    }
    const target = await this.target(context, row, cooperativeId);
    refuseToMove(target);
    const window = windowOn(target.windows, contact.heldOn);
    if (window === undefined) {
      throw refused('invalid-fields', [fault('/cooperativeId', 'no-follow-up-that-day')]);
    }
    await this.corrections.replace(context, contact, window.id, contact, reason.trim());
    await this.take(context, contact, row.enrolment_id, target.enrolment_id);
    context.audit(
      'follow-up',
      id,
      { windowId: contact.windowId, cooperativeId: row.cooperative_id, version },
      { windowId: window.id, cooperativeId: target.cooperative_id, version: version + 1 },
    );
    return this.followUps.window(context, window.id);
  }

  private async target(
    context: RequestContext,
    { programme_id }: EnrolmentRow,
    cooperativeId: string,
  ): Promise<EnrolmentRow> {
    const enrolmentId = await this.moves.enrolmentOf(context, programme_id, cooperativeId);
    const target = enrolmentId === null ? null : await this.contacts.findByEnrolment(context, enrolmentId);
    if (target === null) throw refused('invalid-fields', [fault('/cooperativeId', 'not-in-programme')]);
    return target;
  }

  private async take(
    context: RequestContext,
    { id: followUpId, heldOn }: FollowUpRow,
    from: string,
    to: string,
  ): Promise<void> {
    await this.plans.retellProgress(context, from, { followUpId, toldOn: heldOn }, [], '/progress');
    await this.corrections.keepSolved(context, { followUpId, heldOn }, []);
    if (!(await this.moves.takeBlockers(context, followUpId, to))) throw conflict('blocker-spoken-of');
    await this.moves.takeFiles(context, followUpId, to);
  }
}

function refuseToMove(row: EnrolmentRow): void {
  const refusal = refusalToLog(row);
  if (refusal !== null) throw conflict(refusal);
}
