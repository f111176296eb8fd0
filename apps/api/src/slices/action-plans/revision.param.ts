import { IdParam } from '../../platform/contract/id.param';
import { Integer } from '../../platform/contract/fields';

/** A signed revision of the plan `id`. */
export class RevisionParam extends IdParam {
  @Integer({ min: 1, max: 10_000 })
  revision!: number;
}
