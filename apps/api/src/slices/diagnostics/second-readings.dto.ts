import { AGREEMENT_STRENGTHS, type AgreementStrength } from '@tiwizi/domain';
import { Choice, Decimal, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { type DiagnosticStatus, diagnosticStatuses, type Wave, waves } from './diagnostics.dto';

const name = { max: 200 };
const count = { min: 0, max: 100_000_000 };
const kappa = { min: -1, max: 1 };

export class AgreementQuery {
  @Choice(waves, 'DiagnosticWave', { optional: true, description: 'Baseline where it is left out.' })
  wave?: Wave;
}

export class AskSecondReadingDto {
  @Uuid({ description: 'Of the second reading.' })
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Uuid({ description: 'Somebody of the programme who did not do the first reading.' })
  assessorAccountId!: string;
}

/** One reading, without anything that was answered. */
export class AssessmentReadingDto {
  @Uuid()
  id!: string;

  @Uuid()
  assessorAccountId!: string;

  @Text(name)
  assessorName!: string;

  @Choice(diagnosticStatuses, 'DiagnosticStatus')
  status!: DiagnosticStatus;
}

/** How far two assessors agree over the criteria that both rated. */
export class AgreementFiguresDto {
  @Integer({ ...count, description: 'Criteria that both rated.' })
  compared!: number;

  @Integer(count)
  equal!: number;

  @Integer({ ...count, description: 'Equal, or one level apart.' })
  withinOne!: number;

  @Decimal({
    ...kappa,
    nullable: true,
    description:
      'Cohen’s kappa with quadratic weights; null where nothing was compared or all levels were the same.',
  })
  kappa!: number | null;

  @Choice(AGREEMENT_STRENGTHS, 'AgreementStrength', { nullable: true, description: 'The kappa in a word.' })
  strength!: AgreementStrength | null;
}

export class CriterionAgreementDto extends AgreementFiguresDto {
  @Text({ max: 40 })
  criterionCode!: string;
}

export class SecondReadingItemDto {
  @Uuid()
  enrolmentId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;

  @Nested(() => AssessmentReadingDto)
  first!: AssessmentReadingDto;

  @Nested(() => AssessmentReadingDto, { nullable: true })
  second!: AssessmentReadingDto | null;

  @Nested(() => AgreementFiguresDto, { nullable: true, description: 'Once both are final.' })
  agreement!: AgreementFiguresDto | null;
}

export class AssessorChoiceDto {
  @Uuid()
  accountId!: string;

  @Text(name)
  displayName!: string;
}

/** How reliably a programme's diagnostics are rated, shown by a sample that two people assessed. */
export class AssessorAgreementDto {
  @Uuid()
  programmeId!: string;

  @Text(name)
  programmeNameFr!: string;

  @Text({ ...name, min: 0 })
  programmeNameAr!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Uuid({
    nullable: true,
    description: 'The grid that the sample was rated on, for the words of its criteria.',
  })
  gridVersionId!: string | null;

  @Nested(() => AgreementFiguresDto)
  overall!: AgreementFiguresDto;

  @Items(() => CriterionAgreementDto, { max: 1000, description: 'Least agreement first.' })
  criteria!: CriterionAgreementDto[];

  @Items(() => SecondReadingItemDto, { max: 100_000, description: 'Cooperatives with a first reading.' })
  items!: SecondReadingItemDto[];

  @Items(() => AssessorChoiceDto, { max: 10_000, description: 'Who can be asked.' })
  assessors!: AssessorChoiceDto[];
}
