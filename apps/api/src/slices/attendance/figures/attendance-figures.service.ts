import { Injectable } from '@nestjs/common';
import { AGE_BANDS, SEXES } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { fault, notFound, refused } from '../../../platform/problem/problem';
import { AttendanceFiguresDto, AttendanceFiguresQuery, PresenceGroupDto } from './attendance-figures.dto';
import { AttendanceFiguresRepository, type FiguresRow } from './attendance-figures.repository';

@Injectable()
export class AttendanceFiguresService {
  constructor(private readonly figures: AttendanceFiguresRepository) {}

  async read(
    context: RequestContext,
    programmeId: string,
    query: AttendanceFiguresQuery,
  ): Promise<AttendanceFiguresDto> {
    const { from, to } = query;
    const row = await this.figures.read(context, programmeId, query);
    if (row === null) throw notFound();
    if (from !== undefined && to !== undefined && to < from) {
      throw refused('invalid-fields', [fault('?to', 'period-reversed')]);
    }
    const { zone, sessions, rate, headcounts, cooperatives, latest } = row;
    return {
      programmeId,
      zone,
      sessions,
      total: {
        participations: sum(row.participations, ({ count }) => count),
        uniqueParticipants: sum(row.firsts, ({ count }) => count),
        hours: rounded(sum(row.participations, ({ hours }) => hours)),
      },
      rate,
      bySex: SEXES.map((key) => groupOf(row, key, ({ sex }) => sex)),
      byAgeBand: AGE_BANDS.map((key) => groupOf(row, key, ({ ageBand }) => ageBand)),
      headcounts: { ...headcounts, hours: rounded(headcounts.hours) },
      cooperatives: cooperatives.map((cooperative) => ({
        ...cooperative,
        hours: rounded(cooperative.hours),
      })),
      latest: latest.map((session) => ({ ...session, startsAt: new Date(session.startsAt).toISOString() })),
    };
  }
}

type Group = FiguresRow['firsts'][number];

function groupOf(row: FiguresRow, key: string, keyOf: (group: Group) => string): PresenceGroupDto {
  const participations = row.participations.filter((group) => keyOf(group) === key);
  return {
    key,
    participations: sum(participations, ({ count }) => count),
    uniqueParticipants: sum(
      row.firsts.filter((group) => keyOf(group) === key),
      ({ count }) => count,
    ),
    hours: rounded(sum(participations, ({ hours }) => hours)),
  };
}

const sum = <One>(all: readonly One[], measure: (one: One) => number): number =>
  all.reduce((total, one) => total + measure(one), 0);

/** Hours to two decimals. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
