import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { type SupportFacts, supportOverlaps } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { OverlappingSupportsDto, OverlapQuery, SettleOverlapDto } from './support-overlaps.dto';
import { SupportOverlapsRepository } from './support-overlaps.repository';
import { AddSupportDto, SupportContentDto, SupportDto, SupportFilters, SupportPageDto } from './supports.dto';
import { contentOf, mayChangeSupport, presentSupport } from './supports.presenter';
import { type SupportContent, type SupportRow, SupportsRepository } from './supports.repository';

// Stands in for a support that has no id yet.
const UNSAVED = '00000000-0000-0000-0000-000000000000';

/** The register of what each cooperative was given, by whom and for what. */
@Injectable()
export class SupportsService {
  constructor(
    private readonly supports: SupportsRepository,
    private readonly overlaps: SupportOverlapsRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, filters: SupportFilters): Promise<SupportPageDto> {
    const { cursor, limit = 50 } = filters;
    const rows = await this.supports.page(context, filters, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => presentSupport(context, row)),
      nextCursor: rows.length > limit && last ? writeCursor([last.from_on, last.id]) : null,
      may: scopeOf(context.role, 'supports.write') === 'none' ? [] : ['add'],
    };
  }

  async read(context: RequestContext, id: string): Promise<SupportDto> {
    return presentSupport(context, await this.find(context, id));
  }

  /** What pays already for the same as what is about to be kept. */
  async overlapping(
    context: RequestContext,
    cooperativeId: string,
    query: OverlapQuery,
  ): Promise<OverlappingSupportsDto> {
    if (!(await this.supports.cooperativeInScope(context, cooperativeId))) throw notFound();
    const id = query.supportId?.toLowerCase() ?? UNSAVED;
    const known = (await this.overlaps.of(context, cooperativeId)).filter(({ facts }) => facts.id !== id);
    const asked: SupportFacts = {
      id,
      cooperativeId: cooperativeId.toLowerCase(),
      status: 'asked',
      category: query.category,
      funder: query.funder ?? '',
      object: query.object,
      from: query.from,
      to: query.to ?? null,
      actionId: query.actionId?.toLowerCase() ?? null,
      amount: query.amount === undefined ? null : Number(query.amount),
      totalCost: query.totalCost === undefined ? null : Number(query.totalCost),
    };
    const found = supportOverlaps([asked, ...known.map(({ facts }) => facts)]);
    return {
      items: known.flatMap(({ facts, funder, scheme }) =>
        found
          .filter(({ ids }) => ids.includes(id) && ids.includes(facts.id))
          .map(({ reasons }) => ({
            ...{ id: facts.id, funder, scheme, object: facts.object, amount: facts.amount },
            ...{ from: facts.from, to: facts.to, reasons },
          })),
      ),
    };
  }

  async add(context: RequestContext, { id, cooperativeId, ...body }: AddSupportDto): Promise<SupportDto> {
    if (!(await this.supports.cooperativeInScope(context, cooperativeId))) {
      throw refused('invalid-fields', [fault('/cooperativeId', 'not-your-cooperative')]);
    }
    const content = wholeOf(body);
    await this.refuseFaulty(context, cooperativeId, content);
    await this.supports.insert(context, id, cooperativeId, content);
    await this.findPairs(context, cooperativeId);
    context.audit('support', id, null, { cooperativeId, ...content });
    return this.read(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: SupportContentDto,
  ): Promise<SupportDto> {
    const row = await this.findOwn(context, id);
    const content = wholeOf(body);
    await this.refuseFaulty(context, row.cooperative_id, content);
    if (!(await this.supports.update(context, id, version, content))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    await this.findPairs(context, row.cooperative_id);
    context.audit('support', id, contentOf(row), { ...content });
    return this.read(context, id);
  }

  async delete(context: RequestContext, id: string, version: number): Promise<void> {
    const row = await this.findOwn(context, id);
    if (!(await this.supports.delete(context, id, version))) throw new Problem(412, 'changed-meanwhile');
    await this.findPairs(context, row.cooperative_id);
    context.audit('support', id, { cooperativeId: row.cooperative_id, ...contentOf(row) }, null);
  }

  async settle(
    context: RequestContext,
    id: string,
    { otherId, word }: SettleOverlapDto,
  ): Promise<SupportDto> {
    await this.find(context, id);
    const before = await this.overlaps.settle(context, [id.toLowerCase(), otherId.toLowerCase()], word);
    if (before === undefined) throw refused('invalid-fields', [fault('/otherId', 'unknown-reference')]);
    context.audit('support', id, { settledWith: before }, { otherId, settledWith: word });
    return this.read(context, id);
  }

  private async findPairs(context: RequestContext, cooperativeId: string): Promise<void> {
    await this.overlaps.hold(context, cooperativeId);
    const known = await this.overlaps.of(context, cooperativeId);
    await this.overlaps.replace(context, cooperativeId, supportOverlaps(known.map(({ facts }) => facts)));
  }

  private async find(context: RequestContext, id: string): Promise<SupportRow> {
    const row = await this.supports.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async findOwn(context: RequestContext, id: string): Promise<SupportRow> {
    const row = await this.find(context, id);
    if (!mayChangeSupport(context, row)) throw conflict('support-of-the-team');
    return row;
  }

  private async refuseFaulty(
    context: RequestContext,
    cooperativeId: string,
    content: SupportContent,
  ): Promise<void> {
    const known = await this.supports.known(context, cooperativeId, content);
    const faults = [
      ...(content.to !== null && content.to < content.from ? [fault('/to', 'not-after-start')] : []),
      ...(['scheme', 'programme', 'action'] as const).flatMap((each) =>
        known[each] ? [] : [fault(`/${each}Id`, 'unknown-reference')],
      ),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.files.claimOfCooperative(context, cooperativeId, content.fileIds, '/fileIds');
  }
}

/** What is left out is not known. */
const wholeOf = (body: SupportContentDto): SupportContent => ({
  ...body,
  schemeId: body.schemeId ?? null,
  programmeId: body.programmeId ?? null,
  actionId: body.actionId ?? null,
  amount: body.amount ?? null,
  totalCost: body.totalCost ?? null,
  to: body.to ?? null,
});
