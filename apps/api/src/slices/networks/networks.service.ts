import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { PageQuery } from '../../platform/contract/paging.dto';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import {
  AffiliationDto,
  AffiliationPageDto,
  JoinNetworkDto,
  NetworkDto,
  NetworkPageDto,
  NetworksQuery,
  UpdateAffiliationDto,
} from './networks.dto';
import { presentAffiliation, presentNetworkLine } from './networks.presenter';
import { type AffiliationRow, NetworksRepository } from './networks.repository';

/** The registry belongs to no programme; its days are Morocco's. */
export const networksZone = 'Africa/Casablanca';

const todayHere = () => localDate(new Date(), networksZone);

@Injectable()
export class NetworksService {
  constructor(private readonly networks: NetworksRepository) {}

  async list(context: RequestContext, query: NetworksQuery): Promise<NetworkPageDto> {
    const { cursor, limit = 50 } = query;
    const rows = await this.networks.page(context, query, readCursor(cursor, 2), limit + 1, todayHere());
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentNetworkLine),
      nextCursor: rows.length > limit && last ? writeCursor([last.nameFr, last.id]) : null,
    };
  }

  async read(context: RequestContext, id: string): Promise<NetworkDto> {
    const row = await this.networks.find(context, id, todayHere());
    if (row === null) throw notFound();
    const belongsTo = await this.networks.belongsTo(context, id, todayHere());
    return {
      ...presentNetworkLine(row),
      members: row.members,
      belongsTo: belongsTo.map(presentAffiliation),
      may: scopeOf(context.role, 'networks.write') === 'none' ? [] : ['add'],
    };
  }

  async members(
    context: RequestContext,
    id: string,
    { cursor, limit = 50 }: PageQuery,
  ): Promise<AffiliationPageDto> {
    if (!(await this.networks.reaches(context, id))) throw notFound();
    const rows = await this.networks.members(context, id, readCursor(cursor, 3), limit + 1, todayHere());
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentAffiliation),
      nextCursor:
        rows.length > limit && last
          ? writeCursor([String(last.ended), last.organisation.nameFr, last.id])
          : null,
    };
  }

  /** The organisation `id` belongs to a network from one day on. */
  async join(context: RequestContext, id: string, body: JoinNetworkDto): Promise<AffiliationDto> {
    if (!(await this.networks.reaches(context, id))) throw notFound();
    if (body.networkId === id) throw conflict('affiliation-circle');
    refuseWrongEnd(body.fromDate, body.toDate ?? null);
    await this.networks.insert(context, id, body);
    context.audit('affiliation', body.id, null, { organisationId: id, ...body });
    return presentAffiliation(await this.find(context, body.id));
  }

  /** It leaves on a day, or did not leave after all; what it is there changes. Who, where and since when never move. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateAffiliationDto,
  ): Promise<AffiliationDto> {
    const row = await this.find(context, id);
    const before = { role: row.role, toDate: row.to_date };
    const after = {
      role: body.role ?? row.role,
      toDate: body.toDate === undefined ? row.to_date : body.toDate,
    };
    refuseWrongEnd(row.from_date, after.toDate);
    if (!(await this.networks.update(context, id, version, after)))
      throw new Problem(412, 'changed-meanwhile');
    context.audit('affiliation', id, before, after);
    return presentAffiliation(await this.find(context, id));
  }

  /** Takes back what was typed by mistake, within a day; after that it is history, which ends by a last day. */
  async remove(context: RequestContext, id: string, version: number): Promise<void> {
    const { organisation, network, role, from_date: fromDate, fresh } = await this.find(context, id);
    if (!fresh) throw conflict('affiliation-kept');
    if (!(await this.networks.delete(context, id, version))) throw new Problem(412, 'changed-meanwhile');
    const before = { organisationId: organisation.id, networkId: network.id, role, fromDate };
    context.audit('affiliation', id, before, null);
  }

  private async find(context: RequestContext, id: string): Promise<AffiliationRow> {
    const row = await this.networks.affiliation(context, id, todayHere());
    if (row === null) throw notFound();
    return row;
  }
}

function refuseWrongEnd(fromDate: string, toDate: string | null): void {
  if (toDate !== null && toDate < fromDate)
    throw refused('invalid-fields', [fault('/toDate', 'before-start')]);
}
