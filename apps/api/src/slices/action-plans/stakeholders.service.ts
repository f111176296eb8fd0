import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { stated } from '../../platform/contract/stated';
import { notFound } from '../../platform/problem/problem';
import { ProgrammesPort } from '../programmes/programmes.port';
import { mayWorkOn } from './action-moves';
import { ContactPageDto, ContactsQuery, StakeholderPageDto, StakeholdersQuery } from './stakeholders.dto';
import { StakeholdersRepository } from './stakeholders.repository';

/** Everybody whom the plans of a programme count on, and how far the talks with them have come. */
@Injectable()
export class StakeholdersService {
  constructor(
    private readonly programmes: ProgrammesPort,
    private readonly stakeholders: StakeholdersRepository,
  ) {}

  async figures(
    context: RequestContext,
    programmeId: string,
    { cursor, limit = 100 }: StakeholdersQuery,
  ): Promise<StakeholderPageDto> {
    await this.refuseUnknown(context, programmeId);
    const rows = await this.stakeholders.figures(context, programmeId, readCursor(cursor, 1), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit),
      nextCursor: rows.length > limit && last ? writeCursor([last.name]) : null,
    };
  }

  async contacts(
    context: RequestContext,
    programmeId: string,
    { cursor, limit = 50, ...filter }: ContactsQuery,
  ): Promise<ContactPageDto> {
    await this.refuseUnknown(context, programmeId);
    const after = readCursor(cursor, 3);
    const rows = await this.stakeholders.contacts(context, programmeId, stated(filter), after, limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(({ planStatus, actionStatus, ...row }) => ({
        ...row,
        may: mayWorkOn(context.role, planStatus, actionStatus) ? ['work'] : [],
      })),
      nextCursor:
        rows.length > limit && last ? writeCursor([last.name, last.cooperativeNameFr, last.id]) : null,
    };
  }

  private async refuseUnknown(context: RequestContext, programmeId: string): Promise<void> {
    if ((await this.programmes.findProgramme(context, programmeId)) === null) throw notFound();
  }
}
