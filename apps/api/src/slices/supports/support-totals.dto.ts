import { Choice, Decimal, Integer, Items, Nested, Uuid } from '../../platform/contract/fields';
import { SchemeWordsDto } from './support-schemes.dto';
import { SupportFilters } from './supports.dto';

export const totalGroups = ['scheme', 'funder', 'province'] as const;
export type TotalGroup = (typeof totalGroups)[number];

export class SupportTotalsQuery extends SupportFilters {
  @Choice(totalGroups, 'SupportTotalGroup')
  by!: TotalGroup;
}

export class SupportTotalDto {
  @Uuid({
    nullable: true,
    description: 'Of the scheme or the province; null for a funder, or where none is named.',
  })
  id!: string | null;

  @Nested(() => SchemeWordsDto, { nullable: true, description: 'Null: no scheme.' })
  name!: SchemeWordsDto | null;

  @Integer({ min: 0, max: 100_000_000, description: 'Those refused are not counted.' })
  count!: number;

  @Integer({ min: 0, max: 100_000_000 })
  cooperatives!: number;

  @Decimal({ min: 0, max: 1e15, places: 2, description: 'Dirhams granted, paid or ended.' })
  granted!: number;

  @Decimal({ min: 0, max: 1e15, places: 2, description: 'Dirhams asked for and not answered.' })
  asked!: number;

  @Integer({ min: 0, max: 100_000_000, description: 'How many name no amount: the sums are without them.' })
  withoutAmount!: number;
}

export class SupportTotalsDto {
  @Items(() => SupportTotalDto, { max: 500, description: 'The greatest sums first.' })
  items!: SupportTotalDto[];

  @Nested(() => SupportTotalDto)
  whole!: SupportTotalDto;

  @Integer({ min: 0, max: 100_000_000, description: 'Pairs that seem to pay twice and are not settled.' })
  doubled!: number;
}
