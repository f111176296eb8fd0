import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { Files } from '../../platform/files/files.port';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import {
  AddPracticeDto,
  MovePracticeDto,
  PracticeContentDto,
  PracticeDto,
  PracticePageDto,
  PracticesQuery,
  TopicsDto,
} from './practices.dto';
import {
  contentOf,
  movesOf,
  presentPractice,
  presentPracticeLine,
  reviewsPractices,
} from './practices.presenter';
import { type PracticeRow, PracticesRepository } from './practices.repository';
import { TopicsRepository } from './topics.repository';

/** The library of what worked, where, and with what result. */
@Injectable()
export class PracticesService {
  constructor(
    private readonly practices: PracticesRepository,
    private readonly topics: TopicsRepository,
    private readonly files: Files,
  ) {}

  async list(context: RequestContext, query: PracticesQuery): Promise<PracticePageDto> {
    const { cursor, limit = 30 } = query;
    const rows = await this.practices.page(context, query, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentPracticeLine),
      nextCursor: rows.length > limit && last ? writeCursor([last.created_at, last.id]) : null,
      may: scopeOf(context.role, 'practices.write') === 'none' ? [] : ['add'],
    };
  }

  async listTopics(context: RequestContext): Promise<TopicsDto> {
    return { items: await this.topics.all(context) };
  }

  async read(context: RequestContext, id: string): Promise<PracticeDto> {
    return presentPractice(context, await this.find(context, id));
  }

  async add(
    context: RequestContext,
    { id, cooperativeId, ...content }: AddPracticeDto,
  ): Promise<PracticeDto> {
    if (!(await this.practices.reached(context, cooperativeId))) {
      throw refused('invalid-fields', [fault('/cooperativeId', 'not-your-cooperative')]);
    }
    await this.refuseFaulty(context, cooperativeId, content);
    await this.practices.insert(context, id, cooperativeId, content);
    context.audit('practice', id, null, { cooperativeId, ...content });
    return this.read(context, id);
  }

  /** What was read and shared is read again once somebody else than a reviewer changes it. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: PracticeContentDto,
  ): Promise<PracticeDto> {
    const row = await this.findOwn(context, id);
    await this.refuseFaulty(context, row.cooperative_id, content);
    const status = row.status === 'shared' && !reviewsPractices(context) ? 'proposed' : row.status;
    if (!(await this.practices.update(context, id, version, content, status))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('practice', id, { ...contentOf(row), status: row.status }, { ...content, status });
    return this.read(context, id);
  }

  async move(
    context: RequestContext,
    id: string,
    version: number,
    { status }: MovePracticeDto,
  ): Promise<PracticeDto> {
    const row = await this.findOwn(context, id);
    if (!movesOf(context, row).includes(status)) throw conflict('practice-step');
    if (!(await this.practices.move(context, id, version, status))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('practice', id, { status: row.status }, { status });
    return this.read(context, id);
  }

  async mark(context: RequestContext, id: string, useful: boolean): Promise<PracticeDto> {
    const before = await this.find(context, id);
    if (before.status !== 'shared') throw conflict('practice-step');
    await this.practices.mark(context, id, useful);
    context.audit('practice', id, { useful: before.useful_to_me }, { useful });
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<PracticeRow> {
    const row = await this.practices.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async findOwn(context: RequestContext, id: string): Promise<PracticeRow> {
    const row = await this.find(context, id);
    if (!row.own) throw notFound();
    return row;
  }

  private async refuseFaulty(
    context: RequestContext,
    cooperativeId: string,
    content: PracticeContentDto,
  ): Promise<void> {
    const known = new Set((await this.topics.all(context)).map(({ code }) => code));
    const faults = [
      ...(content.titleFr.trim() || content.titleAr.trim() ? [] : [fault('/titleFr', 'required')]),
      ...content.criteria.flatMap((code, place) =>
        known.has(code) ? [] : [fault(`/criteria/${place}`, 'unknown-reference')],
      ),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.files.claimOfCooperative(context, cooperativeId, content.fileIds, '/fileIds');
  }
}
