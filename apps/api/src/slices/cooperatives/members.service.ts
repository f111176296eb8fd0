import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { CooperativesRepository } from './cooperatives.repository';
import { CreateMemberDto, MemberDto, MemberPageDto, MembersQuery, UpdateMemberDto } from './members.dto';
import { MembersRepository } from './members.repository';
import { registryZone } from './registry-zone';

@Injectable()
export class MembersService {
  constructor(
    private readonly members: MembersRepository,
    private readonly cooperatives: CooperativesRepository,
  ) {}

  async list(context: RequestContext, cooperativeId: string, query: MembersQuery): Promise<MemberPageDto> {
    await this.refuseOutOfScope(context, cooperativeId);
    const { cursor, limit = 50, presence = 'current' } = query;
    const after = readCursor(cursor, 3);
    const today = localDate(new Date(), registryZone);
    const rows = await this.members.page(context, cooperativeId, presence, today, after, limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit),
      nextCursor:
        rows.length > limit && last ? writeCursor([last.familyName, last.givenName, last.id]) : null,
    };
  }

  async create(context: RequestContext, cooperativeId: string, body: CreateMemberDto): Promise<MemberDto> {
    await this.refuseOutOfScope(context, cooperativeId);
    this.refuseImpossible(body);
    const { id, personId, memberCode, function: role, fromDate } = body;
    if (await this.members.codeTaken(context, cooperativeId, memberCode)) {
      throw new Problem(409, 'already-exists', {}, [fault('/memberCode', 'already-exists')]);
    }
    const { givenName, familyName, nameAr = '', sex, birthYear = null, phone = null } = body;
    const membership = {
      id,
      cooperativeId,
      personId,
      memberCode,
      function: role,
      fromDate,
      toDate: null,
      version: 1,
    };
    await this.members.insert(
      context,
      { id: personId, givenName, familyName, nameAr, sex, birthYear, phone },
      membership,
    );
    context.audit('membership', id, null, membership);
    return this.find(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    { function: role, toDate, ...person }: UpdateMemberDto,
  ): Promise<MemberDto> {
    const before = await this.find(context, id);
    this.refuseImpossible({ fromDate: before.fromDate, toDate, birthYear: person.birthYear });
    const dated = {
      ...(role === undefined ? {} : { function: role }),
      ...(toDate === undefined ? {} : { toDate }),
    };
    if (!(await this.members.update(context, id, version, dated))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    const personFields = Object.keys(person);
    if (personFields.length > 0) await this.members.updatePerson(context, before.personId, person);
    // The audit outlives a person's erasure, so it tells which of their data changed and not what they were.
    context.audit(
      'membership',
      id,
      { function: before.function, toDate: before.toDate },
      { ...dated, ...(personFields.length > 0 ? { personFields } : {}) },
    );
    return this.find(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<MemberDto> {
    const member = await this.members.find(context, id);
    if (member === null) throw notFound();
    return member;
  }

  private async refuseOutOfScope(context: RequestContext, cooperativeId: string): Promise<void> {
    if (!(await this.cooperatives.reached(context, [cooperativeId])).has(cooperativeId)) throw notFound();
  }

  private refuseImpossible(dates: {
    fromDate: string;
    toDate?: string | null;
    birthYear?: number | null;
  }): void {
    const today = localDate(new Date(), registryZone);
    const faults = [
      ...(dates.fromDate > today ? [fault('/fromDate', 'date-in-future')] : []),
      ...(dates.toDate && dates.toDate < dates.fromDate ? [fault('/toDate', 'before-start')] : []),
      ...((dates.birthYear ?? 0) > Number(today.slice(0, 4)) ? [fault('/birthYear', 'date-in-future')] : []),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}
