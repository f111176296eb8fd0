import { Injectable } from '@nestjs/common';
import { honouredShare, localDate, windowCompliance, type WindowState } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { notFound } from '../../platform/problem/problem';
import {
  BlockerPageDto,
  BlockersQuery,
  CooperativeComplianceDto,
  FollowUpWindowPageDto,
  FollowUpWindowsQuery,
  ProgrammeComplianceDto,
} from './follow-up-overview.dto';
import { type ComplianceRow, FollowUpOverviewRepository } from './follow-up-overview.repository';

/** How the follow-ups of a whole programme stand. */
@Injectable()
export class FollowUpOverviewService {
  constructor(private readonly overview: FollowUpOverviewRepository) {}

  async windows(
    context: RequestContext,
    programmeId: string,
    { cursor, limit = 50, state, callerId }: FollowUpWindowsQuery,
  ): Promise<FollowUpWindowPageDto> {
    const after = readCursor(cursor, 3);
    const filters = { state, callerId, after, limit: limit + 1 };
    const row = await this.overview.windows(context, programmeId, new Date(), filters);
    if (row === null) throw notFound();
    const last = row.items[limit - 1];
    return {
      items: row.items.slice(0, limit),
      nextCursor:
        row.items.length > limit && last ? writeCursor([String(last.rank), last.closesOn, last.id]) : null,
      counts: { ...{ missed: 0, due_soon: 0, open: 0, honoured: 0, future: 0 }, ...row.counts },
    };
  }

  async blockers(
    context: RequestContext,
    programmeId: string,
    { cursor, limit = 50, category }: BlockersQuery,
  ): Promise<BlockerPageDto> {
    const after = readCursor(cursor, 2);
    const row = await this.overview.blockers(context, programmeId, { category, after, limit: limit + 1 });
    if (row === null) throw notFound();
    const last = row.items[limit - 1];
    return {
      items: row.items.slice(0, limit),
      nextCursor: row.items.length > limit && last ? writeCursor([last.raisedOn, last.id]) : null,
      counts: row.counts,
    };
  }

  async compliance(context: RequestContext, programmeId: string): Promise<ProgrammeComplianceDto> {
    const row = await this.overview.compliance(context, programmeId);
    if (row === null) throw notFound();
    return presentCompliance(row, localDate(new Date(), row.zone));
  }
}

interface CallerWindows {
  name: string | null;
  states: WindowState[];
}

function presentCompliance({ cooperatives, team }: ComplianceRow, today: string): ProgrammeComplianceDto {
  const callers = new Map<string | null, CallerWindows>(
    team.map(({ accountId, name }) => [accountId, { name, states: [] }]),
  );
  const all: WindowState[] = [];
  const kept = cooperatives.map(({ windows, ...cooperative }): CooperativeComplianceDto => {
    const contacts = windows.flatMap(({ heldOn }) => heldOn);
    const { states, due, honoured, rate } = windowCompliance(windows, contacts, today);
    const inOrder = windows.map(({ ordinal, callerId, callerName }) => {
      const state = states[ordinal] ?? 'future';
      const caller = callers.get(callerId) ?? { name: callerName, states: [] };
      caller.states.push(state);
      callers.set(callerId, caller);
      return state;
    });
    all.push(...inOrder);
    const closed = inOrder.filter((state) => state === 'missed' || state === 'honoured');
    const missedInARow = closed.length - 1 - closed.lastIndexOf('honoured');
    return { ...cooperative, due, honoured, rate, missedInARow };
  });
  const behind = ({ rate }: { rate: number | null }) => rate ?? 2;
  return {
    whole: honouredShare(all),
    callers: [...callers].map(([accountId, { name, states }]) => ({
      ...{ accountId, name, ...honouredShare(states) },
      ahead: states.filter((state) => state === 'open' || state === 'future').length,
    })),
    cooperatives: kept.sort((one, other) => behind(one) - behind(other)),
  };
}
