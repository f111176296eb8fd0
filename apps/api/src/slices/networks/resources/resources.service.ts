import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { addDays, daysBetween, localDate, nextFreeSlot, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { SharedResourceDto } from './bookings.dto';
import { BookingsRepository } from './bookings.repository';
import {
  AddSharedResourceDto,
  ResourceContentDto,
  ResourceLineDto,
  ResourceListDto,
  ResourceQuery,
} from './resources.dto';
import {
  contentOf,
  isLive,
  presentBooking,
  presentResource,
  presentUse,
  takenBy,
} from './resources.presenter';
import { type ResourceRow, ResourcesRepository } from './resources.repository';

const longestSpanInDays = 92;
const lookedAheadInDays = 60;

/** What a pôle shares: described by those who keep it, seen by those who belong to it. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly resources: ResourcesRepository,
    private readonly bookings: BookingsRepository,
  ) {}

  async list(context: RequestContext, poleId: string): Promise<ResourceListDto> {
    if (!(await this.resources.reachesPole(context, poleId))) throw notFound();
    const rows = await this.resources.ofPole(context, poleId);
    return {
      items: rows.map(presentResource),
      may: scopeOf(context.role, 'resources.write') === 'none' ? [] : ['add'],
    };
  }

  async add(context: RequestContext, poleId: string, body: AddSharedResourceDto): Promise<ResourceLineDto> {
    if (!(await this.resources.reachesPole(context, poleId))) throw notFound();
    if (!(await this.resources.keepsProgramme(context, body.programmeId))) {
      throw refused('unknown-reference', [fault('/programmeId', 'unknown-reference')]);
    }
    refuseWrongOpenings(body);
    await this.resources.insert(context, poleId, body);
    const { id, ...content } = body;
    context.audit('shared-resource', id, null, { poleId, ...content });
    return presentResource(await found(this.resources.findKept(context, id)));
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: ResourceContentDto,
  ): Promise<ResourceLineDto> {
    const before = await found(this.resources.findKept(context, id));
    refuseWrongOpenings(body);
    if (!(await this.resources.update(context, id, version, body)))
      throw new Problem(412, 'changed-meanwhile');
    context.audit('shared-resource', id, contentOf(before), body);
    return presentResource(await found(this.resources.findKept(context, id)));
  }

  /** The resource with what is booked in the days asked for, and the next hour that is free. */
  async read(context: RequestContext, id: string, query: ResourceQuery): Promise<SharedResourceDto> {
    const row = await found(this.resources.find(context, id));
    const now = new Date().toISOString();
    const today = localDate(now, row.zone);
    const { from, to } = spanOf(query, today, row.zone);
    const ahead = zonedInstant(addDays(today, lookedAheadInDays + 1), '00:00', row.zone);
    const [shown, coming, bookableFor] = [
      await this.bookings.between(context, id, from, to),
      await this.bookings.between(context, id, now, ahead),
      row.retired ? [] : await this.bookings.bookers(context, row, today, null),
    ];
    const { openings, zone, capacity } = row;
    const hour = { openings, zone, capacity, places: 1, minutes: 60, withinDays: lookedAheadInDays };
    return {
      ...presentResource(row),
      bookings: shown.map(presentBooking),
      use: presentUse(row, shown, from, to),
      nextFree: row.retired
        ? null
        : nextFreeSlot({ ...hour, after: nextQuarter(now) }, coming.filter(isLive).map(takenBy)),
      bookableFor,
      may: [
        ...(row.may_update ? (['update'] as const) : []),
        ...(bookableFor.length > 0 ? (['book'] as const) : []),
      ],
    };
  }
}

async function found(row: Promise<ResourceRow | null>): Promise<ResourceRow> {
  const resource = await row;
  if (resource === null) throw notFound();
  return resource;
}

/** Nobody books from seven minutes past. */
function nextQuarter(instant: string): string {
  const quarter = 900_000;
  return new Date(Math.ceil(new Date(instant).getTime() / quarter) * quarter).toISOString();
}

function spanOf(query: ResourceQuery, today: string, zone: string): { from: string; to: string } {
  const first = query.from ?? addDays(today, 1 - weekdayOf(today));
  const last = query.to ?? addDays(first, 6);
  if (last < first) throw refused('invalid-fields', [fault('?to', 'before-start')]);
  if (daysBetween(first, last) >= longestSpanInDays) {
    throw refused('invalid-fields', [fault('?to', 'span-too-long', { days: longestSpanInDays })]);
  }
  return { from: zonedInstant(first, '00:00', zone), to: zonedInstant(addDays(last, 1), '00:00', zone) };
}

function refuseWrongOpenings({ openings }: ResourceContentDto): void {
  const faults = openings.flatMap(({ from, to }, place) =>
    to > from ? [] : [fault(`/openings/${place}/to`, 'not-after-start')],
  );
  if (faults.length > 0) throw refused('invalid-fields', faults);
}
