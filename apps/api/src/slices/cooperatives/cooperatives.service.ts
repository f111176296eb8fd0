import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { CooperativeEntity } from './cooperative.entity';
import {
  CooperativeDto,
  CooperativePageDto,
  CooperativesQuery,
  CreateCooperativeDto,
  UpdateCooperativeDto,
} from './cooperatives.dto';
import { presentCooperative, presentCooperativeLine } from './cooperatives.presenter';
import { type CooperativeRow, CooperativesRepository } from './cooperatives.repository';
import { searchKeyOf } from './search-key';
import { registryZone } from './registry-zone';

@Injectable()
export class CooperativesService {
  constructor(private readonly cooperatives: CooperativesRepository) {}

  async list(context: RequestContext, query: CooperativesQuery): Promise<CooperativePageDto> {
    const { cursor, limit = 50 } = query;
    const { rows, total } = await this.cooperatives.page(context, query, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentCooperativeLine),
      nextCursor: rows.length > limit && last ? writeCursor([last.name_fr, last.id]) : null,
      total,
    };
  }

  async read(context: RequestContext, id: string): Promise<CooperativeDto> {
    return presentCooperative(await this.find(context, id));
  }

  async create(context: RequestContext, body: CreateCooperativeDto): Promise<CooperativeDto> {
    refuseFuture(body.foundedOn);
    const cooperative = {
      ...body,
      nameAr: body.nameAr ?? '',
      foundedOn: body.foundedOn ?? null,
      fiscalYearEnd: body.fiscalYearEnd ?? '12-31',
      registrationNumber: body.registrationNumber ?? null,
      phone: body.phone ?? null,
    };
    await this.cooperatives.insert(context, { ...cooperative, searchKey: searchKeyOf(cooperative) });
    context.audit('cooperative', body.id, null, cooperative);
    return this.read(context.forVerb('cooperatives.read'), body.id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: UpdateCooperativeDto,
  ): Promise<CooperativeDto> {
    const row = await this.find(context, id);
    refuseFuture(change.foundedOn);
    const before = contentOf(row);
    const searchKey = searchKeyOf({ ...before, ...change });
    if (!(await this.cooperatives.update(context, id, version, { ...change, searchKey }))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('cooperative', id, before, change);
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<CooperativeRow> {
    const row = await this.cooperatives.find(context, id, localDate(new Date(), registryZone));
    if (row === null) throw notFound();
    return row;
  }
}

function refuseFuture(foundedOn: string | null | undefined): void {
  if (foundedOn && foundedOn > localDate(new Date(), registryZone)) {
    throw refused('invalid-fields', [fault('/foundedOn', 'date-in-future')]);
  }
}

function contentOf(
  row: CooperativeRow,
): Omit<CooperativeEntity, 'id' | 'searchKey' | 'createdBy' | 'version'> {
  return {
    code: row.code,
    kind: row.kind,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    sector: row.sector,
    territoryId: row.territory_id,
    foundedOn: row.founded_on,
    fiscalYearEnd: row.fiscal_year_end,
    registrationNumber: row.registration_number,
    phone: row.phone,
  };
}
