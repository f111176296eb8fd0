import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { addDays } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { stated } from '../../platform/contract/stated';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { AddHolidayDto, HolidayDto, HolidaysDto, HolidaysQuery, UpdateHolidayDto } from './holidays.dto';
import { type HolidayRow, HolidaysRepository } from './holidays.repository';

const LONGEST_IN_DAYS = 60;

/** The editable table of days on which nothing is planned, and of Ramadan. */
@Injectable()
export class HolidaysService {
  constructor(private readonly holidays: HolidaysRepository) {}

  async list(context: RequestContext, { from, to }: HolidaysQuery): Promise<HolidaysDto> {
    return {
      items: await this.holidays.between(context, from, to),
      may: scopeOf(context.role, 'holidays.write') === 'none' ? [] : ['write'],
    };
  }

  async add(context: RequestContext, body: AddHolidayDto): Promise<HolidayDto> {
    refuseWrongSpan(body);
    await this.holidays.insert(context, body);
    const { id, ...holiday } = body;
    context.audit('holiday', id, null, holiday);
    return this.find(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateHolidayDto,
  ): Promise<HolidayDto> {
    const { from, to, name, announced, source, removed, ...kept } = await this.find(context, id);
    const before = { from, to, name, announced, source, removed };
    const after = { ...before, ...stated(body) };
    refuseWrongSpan(after);
    if (after.announced && !kept.moonDependent) throw conflict('holiday-fixed');
    if (!(await this.holidays.update(context, id, version, after))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('holiday', id, before, stated(body));
    return this.find(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<HolidayRow> {
    const row = await this.holidays.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function refuseWrongSpan({ from, to }: { from: string; to: string }): void {
  if (to < from) throw refused('invalid-fields', [fault('/to', 'not-after-start')]);
  if (to > addDays(from, LONGEST_IN_DAYS))
    throw refused('invalid-fields', [fault('/to', 'holiday-too-long')]);
}
