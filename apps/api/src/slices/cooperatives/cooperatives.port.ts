import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { CooperativesRepository } from './cooperatives.repository';

/** What later slices may ask of the registry. */
@Injectable()
export class CooperativesPort {
  constructor(private readonly cooperatives: CooperativesRepository) {}

  /** Those of `ids` that are no cooperative which the person may read. */
  async outOfScopeAmong(context: RequestContext, ids: readonly string[]): Promise<string[]> {
    const reached = await this.cooperatives.reached(context.forVerb('cooperatives.read'), ids);
    return ids.filter((id) => !reached.has(id));
  }
}
