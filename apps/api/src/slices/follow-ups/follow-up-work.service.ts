import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { Files } from '../../platform/files/files.port';
import { fault, refused } from '../../platform/problem/problem';
import { ActionPlansPort } from '../action-plans/action-plans.port';
import { CorrectionsRepository } from './corrections.repository';
import { AddFollowUpFileDto, LogFollowUpDto, TellBlockerDto } from './follow-up.dto';
import { FollowUpWorkRepository } from './follow-up-work.repository';
import { type WholeContact } from './whole-contact';

/** What a contact brings beside its words: progress of actions, blockers, documents and voice notes. */
@Injectable()
export class FollowUpWorkService {
  constructor(
    private readonly work: FollowUpWorkRepository,
    private readonly corrections: CorrectionsRepository,
    private readonly plans: ActionPlansPort,
    private readonly files: Files,
  ) {}

  /** All of it, or nothing with the follow-up. */
  async keep(context: RequestContext, enrolmentId: string, body: LogFollowUpDto): Promise<void> {
    const { id: followUpId, heldOn, progress = [], raised = [], told = [], files = [] } = body;
    refuseAnyTwice({ progress, told });
    const contact = { enrolmentId, followUpId, heldOn };
    await this.plans.tellProgress(
      context,
      enrolmentId,
      { followUpId, toldOn: heldOn },
      progress,
      '/progress',
    );
    if (raised.length > 0) await this.work.raise(context, contact, raised);
    await this.tell(context, contact, told);
    await this.addFiles(context, enrolmentId, followUpId, files, '/files');
  }

  /** What a corrected contact brings takes the place of what it brought; all of it, or nothing. */
  async correct(
    context: RequestContext,
    enrolmentId: string,
    followUpId: string,
    { heldOn, progress, raised, told, files, removedFiles }: WholeContact,
  ): Promise<void> {
    refuseAnyTwice({ progress, told });
    const contact = { enrolmentId, followUpId, heldOn };
    const moment = { followUpId, toldOn: heldOn };
    await this.plans.retellProgress(context, enrolmentId, moment, progress, '/progress');
    const solved = told.flatMap(({ blockerId, news }) => (news === 'solved' ? [blockerId] : []));
    await this.corrections.keepSolved(context, contact, solved);
    if (!(await this.corrections.reraise(context, contact, raised))) {
      throw refused('invalid-fields', [fault('/raised', 'blocker-spoken-of')]);
    }
    await this.work.raise(context, contact, raised);
    await this.tell(context, contact, told);
    await this.addFiles(context, enrolmentId, followUpId, files, '/files');
    const back = files.map(({ fileId }) => fileId);
    await this.corrections.moveFiles(context, followUpId, back, removedFiles);
  }

  private async tell(
    context: RequestContext,
    contact: { enrolmentId: string; followUpId: string; heldOn: string },
    told: readonly TellBlockerDto[],
  ): Promise<void> {
    if (told.length === 0) return;
    const unknown = new Set(await this.work.tell(context, contact, told));
    const faults = told.flatMap(({ blockerId }, place) =>
      unknown.has(blockerId) ? [fault(`/told/${place}/blockerId`, 'unknown-reference')] : [],
    );
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  async addFiles(
    context: RequestContext,
    enrolmentId: string,
    followUpId: string,
    files: readonly AddFollowUpFileDto[],
    pointer: string,
  ): Promise<void> {
    if (files.length === 0) return;
    const ids = files.map(({ fileId }) => fileId);
    await this.files.claim(context, enrolmentId, ids, pointer, 'sound too');
    await this.work.addFiles(context, followUpId, files);
  }
}

function refuseAnyTwice({ progress, told }: Pick<WholeContact, 'progress' | 'told'>): void {
  refuseTwice(
    '/progress',
    progress.map(({ actionId }) => actionId),
  );
  refuseTwice(
    '/told',
    told.map(({ blockerId }) => blockerId),
  );
}

function refuseTwice(pointer: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  const faults = ids.flatMap((id, place) => {
    const key = id.toLowerCase();
    if (seen.has(key)) return [fault(`${pointer}/${place}`, 'given-twice')];
    seen.add(key);
    return [];
  });
  if (faults.length > 0) throw refused('invalid-fields', faults);
}
