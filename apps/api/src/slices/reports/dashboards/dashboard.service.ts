import { Injectable } from '@nestjs/common';
import { addDays, localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { fault, notFound, refused } from '../../../platform/problem/problem';
import { procedureTitles } from '../../action-plans/action-plans.port';
import { ReportFactsRepository } from '../report-facts.repository';
import { reportFigures } from '../report-figures';
import { filteredEnrolments } from './cohort-filter';
import { DashboardDto, DashboardQuery } from './dashboard.dto';
import { enrolmentsInOrder, maturityChange, wavesInOrder } from './dashboard.presenter';
import { DashboardRepository, type DashboardProgrammeRow } from './dashboard.repository';
import { noDay, type RecordsPeriod } from './record-statements';
import { RecordDto, type RecordNoun, RecordPageDto, RecordsParam, RecordsQuery } from './records.dto';
import { RecordsRepository } from './records.repository';

@Injectable()
export class DashboardService {
  constructor(
    private readonly dashboards: DashboardRepository,
    private readonly records: RecordsRepository,
    private readonly facts: ReportFactsRepository,
  ) {}

  async read(context: RequestContext, id: string, query: DashboardQuery): Promise<DashboardDto> {
    const { programme, period, today } = await this.period(context, id, query);
    const { from, to, meant, whole } = period;
    const facts = await this.facts.read(context, {
      programmeId: id,
      from,
      to,
      ...(whole ? {} : { enrolments: meant }),
    });
    const { enrolments, waves, diagnoses, certificates } = await this.dashboards.read(context, meant, to);
    return {
      programmeId: id,
      nameFr: programme.name_fr,
      nameAr: programme.name_ar,
      startsOn: programme.starts_on,
      from,
      to,
      today,
      places: programme.places,
      sectors: programme.sectors,
      enrolments: enrolmentsInOrder(enrolments),
      waves: wavesInOrder(waves),
      maturityChange: maturityChange(diagnoses),
      certificates,
      figures: reportFigures(facts, to, today),
    };
  }

  /** The rows that a figure is counted from. */
  async list(
    context: RequestContext,
    { id, noun }: RecordsParam,
    query: RecordsQuery,
  ): Promise<RecordPageDto> {
    const { period } = await this.period(context, id, query);
    const { cursor, limit = 50, state, kind } = query;
    const { items, total } = await this.records.page(
      context,
      { noun, state, kind },
      period,
      readCursor(cursor, 2),
      limit + 1,
    );
    const last = items[limit - 1];
    const more = items.length > limit && last;
    return {
      items: items.slice(0, limit).map((record) => named(noun, record)),
      nextCursor: more ? writeCursor([last.day ?? noDay, last.id]) : null,
      total,
    };
  }

  private async period(
    context: RequestContext,
    programmeId: string,
    { from: asked, to: until, territoryId, sector }: DashboardQuery,
  ): Promise<{ programme: DashboardProgrammeRow; period: RecordsPeriod; today: string }> {
    const programme = await this.dashboards.programme(context, programmeId);
    if (programme === null) throw notFound();
    const today = localDate(new Date(), programme.zone);
    const from = asked ?? programme.starts_on;
    // A programme that has not begun has a first day, and nothing in it yet.
    const to = until ?? (today < from ? from : today);
    if (to < from) throw refused('invalid-fields', [fault('?to', 'period-reversed')]);
    const everybody = context.scope === 'all' || context.scope === 'own-programmes';
    const period: RecordsPeriod = {
      programmeId,
      from,
      to,
      asOf: to < today ? to : today,
      dueBefore: to < today ? addDays(to, 1) : today,
      meant: filteredEnrolments(context, programmeId, { territoryId, sector }),
      whole: everybody && territoryId === undefined && sector === undefined,
    };
    return { programme, period, today };
  }
}

const named = (noun: RecordNoun, record: RecordDto): RecordDto =>
  noun === 'procedures' ? { ...record, name: procedureTitles.get(record.kind ?? '') ?? null } : record;
