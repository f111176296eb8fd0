import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, type FieldFault, notFound, refused } from '../../platform/problem/problem';
import { DecideNeedsDto, NeedsDto } from './needs.dto';
import { presentNeeds } from './needs.presenter';
import { DecidedNeed, NeedsRepository, NeedsRow } from './needs.repository';

@Injectable()
export class NeedsService {
  constructor(private readonly needs: NeedsRepository) {}

  async read(context: RequestContext, enrolmentId: string): Promise<NeedsDto> {
    return presentNeeds(context, await this.load(context, enrolmentId));
  }

  async decide(context: RequestContext, enrolmentId: string, body: DecideNeedsDto): Promise<NeedsDto> {
    const row = await this.load(context, enrolmentId);
    if (row.diagnostic_id === null) throw conflict('diagnostic-not-finalised');
    if (body.decidedOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/decidedOn', 'date-in-future')]);
    }
    const needs = this.decidedNeeds(row, body);
    await this.refuseDecliningPlanned(context, enrolmentId, body);
    await this.needs.save(context, enrolmentId, row.diagnostic_id, body, needs);
    const given = new Set(needs.map(({ criterionCode }) => criterionCode));
    const before = row.needs.filter(({ criterionCode }) => given.has(criterionCode));
    context.audit('needs', enrolmentId, before.length > 0 ? { needs: before } : null, { ...body });
    return this.read(context, enrolmentId);
  }

  private async load(context: RequestContext, enrolmentId: string): Promise<NeedsRow> {
    const row = await this.needs.find(context, enrolmentId);
    if (row === null) throw notFound();
    return row;
  }

  private decidedNeeds(row: NeedsRow, { decisions }: DecideNeedsDto): DecidedNeed[] {
    const gaps = new Map((row.result?.gaps ?? []).map((gap) => [gap.criterion, gap]));
    const decided = new Map(row.needs.map((need) => [need.criterionCode, need]));
    const faults: FieldFault[] = [];
    const needs = decisions.flatMap((decision, place) => {
      const pointer = `/decisions/${place}/criterionCode`;
      const gap = gaps.get(decision.criterionCode);
      if (decisions.findIndex((other) => other.criterionCode === decision.criterionCode) < place) {
        faults.push(fault(pointer, 'listed-twice'));
      }
      if (gap === undefined) {
        faults.push(fault(pointer, 'unknown-reference'));
        return [];
      }
      const owner =
        decision.owner === undefined ? (decided.get(gap.criterion)?.owner ?? null) : decision.owner;
      return { ...decision, owner, category: gap.category, priority: gap.priority };
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    return needs;
  }

  private async refuseDecliningPlanned(
    context: RequestContext,
    enrolmentId: string,
    { decisions }: DecideNeedsDto,
  ): Promise<void> {
    const declined = decisions.filter(({ status }) => status === 'declined');
    const codes = declined.map(({ criterionCode }) => criterionCode);
    const inPlan = await this.needs.criteriaInPlan(context, enrolmentId, codes);
    const faults = decisions.flatMap(({ status, criterionCode }, place) =>
      status === 'declined' && inPlan.includes(criterionCode)
        ? [fault(`/decisions/${place}/status`, 'need-in-plan')]
        : [],
    );
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}
