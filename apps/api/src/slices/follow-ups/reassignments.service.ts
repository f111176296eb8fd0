import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, type FieldFault, notFound, refused } from '../../platform/problem/problem';
import { ReassignFollowUpsDto, ReassignmentDto, ReassignmentsDto } from './reassignments.dto';
import { type MovedRow, type ReassignmentRow, ReassignmentsRepository } from './reassignments.repository';

/** Who is to call: windows ahead are handed over, past ones keep who was in charge. */
@Injectable()
export class ReassignmentsService {
  constructor(private readonly reassignments: ReassignmentsRepository) {}

  async list(context: RequestContext, programmeId: string): Promise<ReassignmentsDto> {
    if ((await this.reassignments.programme(context, programmeId, null)) === null) throw notFound();
    return { items: (await this.reassignments.list(context, programmeId)).map(present) };
  }

  async reassign(
    context: RequestContext,
    programmeId: string,
    body: ReassignFollowUpsDto,
  ): Promise<ReassignmentDto> {
    const programme = await this.reassignments.programme(context, programmeId, body.toAccountId);
    if (programme === null) throw notFound();
    if (programme.status === 'closed') throw conflict('programme-closed');
    const faults = await this.faults(context, programmeId, body, localDate(new Date(), programme.zone));
    if (!programme.fits) faults.push(fault('/toAccountId', 'unknown-reference'));
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const moved = await this.reassignments.move(context, programmeId, body);
    const windows = countOf(moved);
    if (windows === 0) throw conflict('no-window-to-reassign');
    const { id, ...what } = body;
    context.audit('follow-up-reassignment', id, null, { programmeId, ...what, windows });
    const told = { programmeId, name: { fr: programme.name_fr, ar: programme.name_ar } };
    tell(context, 'follow_ups_given', id, told, [{ account_id: body.toAccountId, windows }]);
    tell(context, 'follow_ups_taken', id, told, moved);
    return this.read(context, id);
  }

  async undo(context: RequestContext, id: string): Promise<ReassignmentDto> {
    const row = await this.reassignments.find(context, id);
    if (row === null) throw notFound();
    if (row.undone_at !== null) throw conflict('reassignment-undone-already');
    const back = await this.reassignments.undo(context, id, localDate(new Date(), row.zone));
    const windows = countOf(back);
    const told = { programmeId: row.programme_id, name: { fr: row.name_fr, ar: row.name_ar } };
    tell(context, 'follow_ups_taken', `${id}/undone`, told, [{ account_id: row.to_account_id, windows }]);
    tell(context, 'follow_ups_given', `${id}/undone`, told, back);
    context.audit('follow-up-reassignment', id, { windows: row.windows }, { undone: true, windows });
    return this.read(context, id);
  }

  private async read(context: RequestContext, id: string): Promise<ReassignmentDto> {
    const row = await this.reassignments.find(context, id);
    if (row === null) throw notFound();
    return present(row);
  }

  private async faults(
    context: RequestContext,
    programmeId: string,
    { fromAccountId, enrolmentIds, toAccountId, fromDay }: ReassignFollowUpsDto,
    today: string,
  ): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    // Who moves everything at once says whose it was, or which cooperatives.
    if (fromAccountId === undefined && enrolmentIds === undefined)
      faults.push(fault('/enrolmentIds', 'required'));
    if (fromAccountId?.toLowerCase() === toAccountId.toLowerCase()) {
      faults.push(fault('/toAccountId', 'same-caller'));
    }
    if (fromDay < today) faults.push(fault('/fromDay', 'date-in-past'));
    const known = await this.reassignments.known(context, programmeId, enrolmentIds ?? []);
    const unknown = (enrolmentIds ?? []).flatMap((id, place) =>
      known.has(id.toLowerCase()) ? [] : [fault(`/enrolmentIds/${place}`, 'unknown-reference')],
    );
    return [...faults, ...unknown];
  }
}

const countOf = (moved: readonly MovedRow[]): number => moved.reduce((sum, { windows }) => sum + windows, 0);

/** Both hear of it: who has more to call from now on, and who has less. */
function tell(
  context: RequestContext,
  kind: 'follow_ups_given' | 'follow_ups_taken',
  key: string,
  { programmeId, name }: { programmeId: string; name: { fr: string; ar: string } },
  moved: readonly MovedRow[],
): void {
  for (const { account_id: accountId, windows: count } of moved) {
    if (accountId === null || count === 0) continue;
    const to = { accountIds: [accountId] };
    context.notify({ kind, key, to, place: '/my-day', programmeId, params: { name, count } });
  }
}

function present(row: ReassignmentRow): ReassignmentDto {
  return {
    id: row.id,
    toName: row.to_name,
    fromNames: row.from_names,
    fromDay: row.from_day,
    reason: row.reason,
    windows: row.windows,
    cooperatives: row.cooperatives,
    madeByName: row.made_by_name,
    madeAt: row.made_at.toISOString(),
    undone: row.undone_at !== null,
    may: row.undone_at === null ? ['undo'] : [],
  };
}
