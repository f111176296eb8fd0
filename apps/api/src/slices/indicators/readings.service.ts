import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { allowedOf } from '../../platform/access/may';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { type ComputedCell, ComputedReadings } from './computed/computed-readings';
import { begunMonths, dueOnOf, presentIndicator, presentReading } from './indicators.presenter';
import { IndicatorsRepository, type ProgrammeRow } from './indicators.repository';
import { GridCellDto, MonthQuery, ReadingsGridDto } from './readings.dto';
import { type GridRow, ReadingsRepository } from './readings.repository';

@Injectable()
export class ReadingsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly readings: ReadingsRepository,
    private readonly computed: ComputedReadings,
  ) {}

  async grid(context: RequestContext, id: string, query: MonthQuery): Promise<ReadingsGridDto> {
    const programme = await this.programme(context, id);
    const months = this.monthsOf(programme);
    const month = query.month ?? months.at(-1) ?? programme.starts_on.slice(0, 7);
    if (query.month !== undefined && !months.includes(query.month)) {
      throw refused('invalid-fields', [fault('?month', 'month-not-open')]);
    }
    const rows = await this.readings.grid(context, id, month);
    return {
      programmeId: id,
      month,
      months,
      dueOn: dueOnOf(month),
      indicators: programme.indicators.map(presentIndicator),
      rows: rows.map((row) => ({
        enrolmentId: row.enrolment_id,
        nameFr: row.name_fr,
        nameAr: row.name_ar,
        files: row.files,
      })),
      cells: withComputed(rows, await this.computed.cells(context, programme, [month])),
      returned: await this.readings.returned(context, id),
      may: allowedOf(context, ['readings.enter', 'readings.approve', 'indicators.choose']).filter(
        (verb) => verb !== 'readings.enter' || (programme.status === 'running' && months.length > 0),
      ),
    };
  }

  private async programme(context: RequestContext, id: string): Promise<ProgrammeRow> {
    const programme = await this.indicators.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }

  private monthsOf(programme: ProgrammeRow): string[] {
    return begunMonths(programme, localDate(new Date(), programme.zone));
  }
}

/** The cells that hold a reading or a target, and those that are computed. */
function withComputed(rows: readonly GridRow[], computed: readonly ComputedCell[]): GridCellDto[] {
  const known = new Map(computed.map((cell) => [`${cell.enrolmentId} ${cell.indicatorId}`, cell]));
  const cells = rows.flatMap((row) =>
    row.cells.map((cell): GridCellDto => {
      const key = `${row.enrolment_id} ${cell.indicatorId}`;
      const figure = known.get(key);
      known.delete(key);
      return {
        ...cell,
        enrolmentId: row.enrolment_id,
        current: cell.current && presentReading(cell.current),
        previous: cell.previous && presentReading(cell.previous),
        computed: figure ? valueOf(figure) : null,
      };
    }),
  );
  const bare = { baseline: null, target: null, current: null, previous: null, recent: [] };
  const rest = [...known.values()].map((figure) => ({
    ...bare,
    enrolmentId: figure.enrolmentId,
    indicatorId: figure.indicatorId,
    computed: valueOf(figure),
  }));
  return [...cells, ...rest];
}

const valueOf = ({ value, numerator, denominator }: ComputedCell) => ({ value, numerator, denominator });
