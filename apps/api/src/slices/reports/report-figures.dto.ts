import {
  ACROSS_COOPERATIVES,
  ACROSS_TIME,
  ACTION_STATUSES,
  type AcrossCooperatives,
  type AcrossTime,
  type ActionStatus,
  NEED_CATEGORIES,
  type NeedCategory,
} from '@tiwizi/domain';
import { Choice, Decimal, Flag, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { PeopleFiguresDto } from './people-figures.dto';

const count = { min: 0, max: 2_000_000_000 };
const amount = { min: -1e15, max: 1e15 };
const share = { min: 0, max: 1 };

export class ProvinceFigureDto {
  @Text({ max: 60 })
  key!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ max: 200 })
  nameAr!: string;

  @Integer(count)
  cooperatives!: number;
}

export class SessionsFigureDto {
  @Text({ max: 20 })
  key!: string;

  @Integer(count)
  held!: number;

  @Integer({ ...count, description: 'In the period, held or not; cancelled ones are left out.' })
  planned!: number;
}

export class AttendanceFigureDto {
  @Integer(count)
  attended!: number;

  @Integer(count)
  expected!: number;

  @Integer(count)
  excused!: number;

  @Integer(count)
  notExpected!: number;

  @Decimal({ ...share, nullable: true, description: 'Attended ÷ expected; excused people were expected.' })
  rate!: number | null;
}

export class FollowUpsFigureDto {
  @Integer(count)
  due!: number;

  @Integer(count)
  honoured!: number;

  @Integer(count)
  missed!: number;

  @Decimal({ ...share, nullable: true, description: 'Windows honoured ÷ windows due so far.' })
  rate!: number | null;
}

export class NeedsFigureDto {
  @Choice(NEED_CATEGORIES, 'NeedCategory')
  key!: NeedCategory;

  @Integer(count)
  agreed!: number;

  @Integer(count)
  met!: number;

  @Integer(count)
  declined!: number;
}

export class ActionsFigureDto {
  @Choice(ACTION_STATUSES, 'ActionStatus')
  key!: ActionStatus;

  @Integer(count)
  count!: number;
}

export class DimensionFigureDto {
  @Text({ max: 20 })
  key!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Decimal({ min: 0, max: 4, nullable: true })
  median!: number | null;

  @Integer(count)
  counted!: number;
}

export class MaturityFigureDto {
  @Integer(count)
  diagnosed!: number;

  @Decimal({ min: 0, max: 4, nullable: true })
  median!: number | null;

  @Items(() => DimensionFigureDto, { max: 50 })
  dimensions!: DimensionFigureDto[];
}

export class IndicatorFigureDto {
  @Text({ max: 20 })
  key!: string;

  @Uuid({ optional: true, description: 'Reports sealed before it was told leave it out.' })
  indicatorId?: string;

  @Nested(() => LocalizedTextDto)
  name!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  unit!: LocalizedTextDto;

  @Flag()
  isRatio!: boolean;

  @Integer({ min: 0, max: 4 })
  decimals!: number;

  @Choice(ACROSS_TIME, 'AcrossTime')
  acrossTime!: AcrossTime;

  @Choice(ACROSS_COOPERATIVES, 'AcrossCooperatives')
  acrossCooperatives!: AcrossCooperatives;

  @Decimal({ ...amount, nullable: true, description: 'Approved readings of the period, by the two rules.' })
  value!: number | null;

  @Integer(count)
  counted!: number;

  @Integer(count)
  missing!: number;

  @Integer({ ...count, description: 'Cooperatives that have a reading, a baseline and a target.' })
  compared!: number;

  @Decimal({
    ...amount,
    nullable: true,
    description: 'Of the compared, for one month: a sum as its average.',
  })
  monthly!: number | null;

  @Decimal({ ...amount, nullable: true })
  baseline!: number | null;

  @Decimal({ ...amount, nullable: true })
  target!: number | null;

  @Decimal({ ...amount, nullable: true })
  progress!: number | null;
}

export class ProceduresFigureDto {
  @Integer(count)
  adopted!: number;

  @Integer(count)
  cooperatives!: number;

  @Integer({ ...count, description: 'All procedures in all cooperatives of the cohort.' })
  expected!: number;
}

/** Everything a progress report counts. Rows carry a `key`; nobody is named. */
export class ReportFiguresDto {
  @Integer(count)
  cooperatives!: number;

  @Items(() => ProvinceFigureDto, { max: 100 })
  provinces!: ProvinceFigureDto[];

  @Items(() => SessionsFigureDto, { max: 10 })
  sessions!: SessionsFigureDto[];

  @Nested(() => PeopleFiguresDto)
  people!: PeopleFiguresDto;

  @Nested(() => AttendanceFigureDto)
  attendance!: AttendanceFigureDto;

  @Nested(() => FollowUpsFigureDto)
  followUps!: FollowUpsFigureDto;

  @Items(() => NeedsFigureDto, { max: 10 })
  needs!: NeedsFigureDto[];

  @Items(() => ActionsFigureDto, { max: 10 })
  actions!: ActionsFigureDto[];

  @Integer(count)
  actionsLate!: number;

  @Nested(() => MaturityFigureDto)
  maturity!: MaturityFigureDto;

  @Items(() => IndicatorFigureDto, { max: 200 })
  indicators!: IndicatorFigureDto[];

  @Integer({ ...count, description: 'Readings of the period that wait for approval and are not counted.' })
  readingsToApprove!: number;

  @Nested(() => ProceduresFigureDto)
  procedures!: ProceduresFigureDto;
}
