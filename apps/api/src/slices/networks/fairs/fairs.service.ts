import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { addDays } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { FairContentDto, FairDto, FairListDto, PlanFairDto } from './fairs.dto';
import { contentOf, presentFairLine, presentSession, presentStand } from './fairs.presenter';
import { type FairRow, FairsRepository } from './fairs.repository';

const longestInDays = 30;

/** Where cooperatives sell together: planned by the office, told by those who stood there. */
@Injectable()
export class FairsService {
  constructor(private readonly fairs: FairsRepository) {}

  async list(context: RequestContext, programmeId: string): Promise<FairListDto> {
    if (!(await this.fairs.reachesProgramme(context, programmeId))) throw notFound();
    const rows = await this.fairs.ofProgramme(context, programmeId);
    return {
      items: rows.map(presentFairLine),
      may: scopeOf(context.role, 'fairs.write') === 'none' ? [] : ['plan'],
    };
  }

  async read(context: RequestContext, id: string): Promise<FairDto> {
    const row = await this.find(context, id);
    const earlier = await this.fairs.earlier(context, row);
    const sessions = await this.fairs.sessions(context, row);
    return {
      ...presentFairLine(row),
      table: row.stands.map(presentStand),
      sessions: sessions.map(presentSession),
      earlier: earlier && presentFairLine(earlier),
      may: scopeOf(context.role, 'fairs.write') === 'none' ? [] : ['update', 'invite'],
    };
  }

  async plan(context: RequestContext, programmeId: string, body: PlanFairDto): Promise<FairDto> {
    if (!(await this.fairs.reachesProgramme(context, programmeId))) throw notFound();
    refuseWrongSpan(body);
    await this.refuseStrangers(context, programmeId, body.enrolmentIds);
    await this.fairs.insert(context, programmeId, body);
    await this.fairs.invite(context, body.id, programmeId, body.enrolmentIds);
    const { id, ...content } = body;
    context.audit('fair', id, null, { programmeId, ...content });
    return this.read(context, id);
  }

  async update(context: RequestContext, id: string, version: number, body: FairContentDto): Promise<FairDto> {
    const row = await this.find(context, id);
    refuseWrongSpan(body);
    const days = row.stands.flatMap((stand) => stand.days.map(({ day }) => day));
    if (days.some((day) => day < body.fromOn || day > body.toOn)) throw conflict('fair-has-sales');
    if (!(await this.fairs.update(context, id, version, body))) throw new Problem(412, 'changed-meanwhile');
    context.audit('fair', id, contentOf(row), body);
    return this.read(context, id);
  }

  async invite(context: RequestContext, id: string, enrolmentIds: readonly string[]): Promise<FairDto> {
    const { programmeId } = await this.find(context, id);
    await this.refuseStrangers(context, programmeId, enrolmentIds);
    await this.fairs.invite(context, id, programmeId, enrolmentIds);
    context.audit('fair', id, null, { enrolmentIds });
    return this.read(context, id);
  }

  private async refuseStrangers(
    context: RequestContext,
    programmeId: string,
    enrolmentIds: readonly string[],
  ): Promise<void> {
    const strangers = await this.fairs.strangers(context, programmeId, enrolmentIds);
    if (strangers.length === 0) return;
    throw refused(
      'unknown-reference',
      strangers.map((id) => fault(`/enrolmentIds/${enrolmentIds.indexOf(id)}`, 'unknown-reference')),
    );
  }

  private async find(context: RequestContext, id: string): Promise<FairRow> {
    const row = await this.fairs.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function refuseWrongSpan({ fromOn, toOn }: Pick<FairContentDto, 'fromOn' | 'toOn'>): void {
  if (toOn < fromOn) throw refused('invalid-fields', [fault('/toOn', 'before-start')]);
  if (toOn > addDays(fromOn, longestInDays)) {
    throw refused('invalid-fields', [fault('/toOn', 'span-too-long', { days: longestInDays + 1 })]);
  }
}
