import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { PlanRow } from './action-plans.repository';
import { ActionContentDto } from './actions.dto';
import { ResponsiblesDto } from './responsibles.dto';
import { ResponsiblesRepository } from './responsibles.repository';

/** Who can answer for an action: a member of the cooperative, somebody of the programme's team, an institution. */
@Injectable()
export class ResponsiblesService {
  constructor(private readonly responsibles: ResponsiblesRepository) {}

  async list(context: RequestContext, planId: string): Promise<ResponsiblesDto> {
    const row = await this.responsibles.ofPlan(context, planId);
    if (row === null) throw notFound();
    return row;
  }

  /**
   * The content with its responsible made one: a known person brings their kind and their name as it is today, which
   * the action keeps. Who is in no register is a name alone.
   */
  async settle<Content extends ActionContentDto>(
    context: RequestContext,
    plan: PlanRow,
    content: Content,
  ): Promise<Content> {
    const { responsibleMembershipId: membershipId = null, responsibleAccountId: accountId = null } = content;
    if (membershipId !== null) {
      const name = await this.responsibles.nameOfMember(context, plan.cooperative_id, membershipId);
      if (name === null) throw unknown('/responsibleMembershipId');
      return {
        ...content,
        responsibleKind: 'member',
        responsibleName: name,
        responsibleMembershipId: membershipId,
        responsibleAccountId: null,
      };
    }
    if (accountId !== null) {
      const name = await this.responsibles.nameOfTrainer(context, plan.enrolment_id, accountId);
      if (name === null) throw unknown('/responsibleAccountId');
      return {
        ...content,
        responsibleKind: 'trainer',
        responsibleName: name,
        responsibleMembershipId: null,
        responsibleAccountId: accountId,
      };
    }
    return { ...content, responsibleMembershipId: null, responsibleAccountId: null };
  }
}

const unknown = (pointer: string) => refused('invalid-fields', [fault(pointer, 'unknown-reference')]);
