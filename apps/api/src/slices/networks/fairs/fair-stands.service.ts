import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { FairStandsRepository, type PlacedStandRow } from './fair-stands.repository';
import { CooperativeFairsDto, FairStandDto, UpdateFairStandDto } from './fairs.dto';
import { presentFairLine, presentStand } from './fairs.presenter';

/** What one cooperative did at a fair: told by itself or by who accompanies it, approved by the office. */
@Injectable()
export class FairStandsService {
  constructor(private readonly stands: FairStandsRepository) {}

  async ofCooperative(context: RequestContext, cooperativeId: string): Promise<CooperativeFairsDto> {
    const found = await this.stands.ofCooperative(context, cooperativeId);
    if (found === null) throw notFound();
    const fairs = new Map(found.fairs.map((fair) => [fair.id, fair]));
    return {
      items: found.stands.flatMap(({ stand, fair_id }) => {
        const fair = fairs.get(fair_id);
        return fair ? [{ ...presentStand(stand), fair: presentFairLine(fair) }] : [];
      }),
    };
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateFairStandDto,
  ): Promise<FairStandDto> {
    const row = await this.find(context, id);
    if (row.stand.approved) throw conflict('fair-approved');
    refuseWrongDays(row, body);
    // Whoever sold was there.
    const after = body.days.length > 0 ? { ...body, state: 'came' as const } : body;
    if (!(await this.stands.update(context, id, version, after))) throw new Problem(412, 'changed-meanwhile');
    context.audit('fair-stand', id, contentOf(row), after);
    return presentStand((await this.find(context, id)).stand);
  }

  /** Approved sales count in indicators and change no more; opened again, they may be corrected. */
  async approve(
    context: RequestContext,
    id: string,
    version: number,
    approved: boolean,
  ): Promise<FairStandDto> {
    const { stand } = await this.find(context, id);
    if (approved && stand.state !== 'came') throw conflict('fair-not-attended');
    if (!(await this.stands.approve(context, id, version, approved)))
      throw new Problem(412, 'changed-meanwhile');
    context.audit('fair-stand', id, { approved: stand.approved }, { approved });
    return presentStand((await this.find(context, id)).stand);
  }

  /** Takes an invitation back, as long as nothing was told of the stand. */
  async remove(context: RequestContext, id: string, version: number): Promise<void> {
    const row = await this.find(context, id);
    if (row.stand.days.length > 0) throw conflict('fair-has-sales');
    if (!(await this.stands.delete(context, id, version))) throw new Problem(412, 'changed-meanwhile');
    context.audit('fair-stand', id, { enrolmentId: row.stand.enrolmentId, ...contentOf(row) }, null);
  }

  private async find(context: RequestContext, id: string): Promise<PlacedStandRow> {
    const row = await this.stands.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function contentOf({ stand }: PlacedStandRow): UpdateFairStandDto {
  const { state, standNumber, standCost, transportCost, bestSold, days } = stand;
  return { state, standNumber, standCost, transportCost, bestSold, days };
}

function refuseWrongDays(
  { from_on, to_on, cancelled, zone }: PlacedStandRow,
  { days }: UpdateFairStandDto,
): void {
  if (cancelled && days.length > 0) throw conflict('fair-cancelled');
  const today = localDate(new Date(), zone);
  const faults = days.flatMap(({ day }, place) => {
    const at = `/days/${place}/day`;
    if (day < from_on || day > to_on) return [fault(at, 'outside-fair')];
    if (day > today) return [fault(at, 'date-in-future')];
    return days.findIndex((other) => other.day === day) === place ? [] : [fault(at, 'already-exists')];
  });
  if (faults.length > 0) throw refused('invalid-fields', faults);
}
