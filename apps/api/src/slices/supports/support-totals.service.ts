import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { type TotalRow, SupportTotalsRepository } from './support-totals.repository';
import { SupportTotalDto, SupportTotalsDto, SupportTotalsQuery } from './support-totals.dto';

/** What was granted and asked for, summed. An amount that is not known is counted beside, never as 0 within. */
@Injectable()
export class SupportTotalsService {
  constructor(private readonly totals: SupportTotalsRepository) {}

  async read(context: RequestContext, query: SupportTotalsQuery): Promise<SupportTotalsDto> {
    const rows = await this.totals.of(context, query, query.by);
    const whole = rows.find((row) => row.whole);
    return {
      items: rows.filter((row) => !row.whole).map(present),
      whole: whole ? present(whole) : nothing,
      doubled: whole?.doubled ?? 0,
    };
  }
}

const nothing: SupportTotalDto = {
  ...{ id: null, name: null, count: 0, cooperatives: 0, granted: 0, asked: 0, withoutAmount: 0 },
};

const present = (row: TotalRow): SupportTotalDto => ({
  id: row.id,
  name: row.name,
  count: row.count,
  cooperatives: row.cooperatives,
  granted: Number(row.granted),
  asked: Number(row.asked),
  withoutAmount: row.without_amount,
});
