import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import { Choice, Decimal, Integer, Items, Nested, Text, Uuid } from '../../../platform/contract/fields';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';

const count = { min: 0, max: 2_000_000_000 };
const amount = {
  min: 0,
  max: 1e15,
  nullable: true,
  description: 'In dirhams, of what is known; null where fewer than 5 cooperatives received an amount.',
};

export class SchemeConvergenceDto {
  @Nested(() => LocalizedTextDto, { nullable: true, description: 'Null for what came outside every scheme.' })
  name!: LocalizedTextDto | null;

  @Integer(count)
  supports!: number;

  @Integer(count)
  cooperatives!: number;

  @Decimal(amount)
  amount!: number | null;
}

export class CategoryConvergenceDto {
  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Integer(count)
  supports!: number;

  @Integer(count)
  cooperatives!: number;
}

export class CommitmentsFigureDto {
  @Integer({ ...count, description: 'Agreements signed that have not ended.' })
  agreements!: number;

  @Integer(count)
  kept!: number;

  @Integer({ ...count, description: 'Not kept on the day it was promised for.' })
  late!: number;

  @Integer({ ...count, description: 'Promised for later, or for no day.' })
  ahead!: number;
}

/** What the cooperatives of one programme receive from elsewhere, and what institutions promised it. */
export class ProgrammeConvergenceDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Integer({ ...count, description: 'Accompanied now.' })
  enrolled!: number;

  @Integer({ ...count, description: 'Of those, how many received a support.' })
  supported!: number;

  @Integer({ ...count, description: 'Granted, paid or ended; asked for and refused ones do not count.' })
  supports!: number;

  @Decimal({ ...amount, description: 'The sum of the amounts of schemes that are told; null where none is.' })
  amount!: number | null;

  @Items(() => SchemeConvergenceDto, {
    max: 500,
    description: 'By number of cooperatives, the highest first.',
  })
  schemes!: SchemeConvergenceDto[];

  @Items(() => CategoryConvergenceDto, { max: 10 })
  categories!: CategoryConvergenceDto[];

  @Nested(() => CommitmentsFigureDto)
  commitments!: CommitmentsFigureDto;
}

export class ConvergenceDto {
  @Items(() => ProgrammeConvergenceDto, { max: 200 })
  programmes!: ProgrammeConvergenceDto[];
}
