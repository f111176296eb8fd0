import { Instant, Integer, Items, Nested, Text, Uuid, Uuids } from '../../platform/contract/fields';
import {
  AddFollowUpFileDto,
  ContactWordsDto,
  FollowUpDto,
  MOST_FILES,
  RaiseBlockerDto,
  TellBlockerDto,
  TellProgressDto,
} from './follow-up.dto';

/** The whole contact as it should read; the window follows the day. A list that is left out stays as it is. */
export class CorrectFollowUpDto extends ContactWordsDto {
  @Text({ max: 500, description: 'Why it is corrected; kept with what it said before.' })
  reason!: string;

  @Items(() => TellProgressDto, { max: 200, optional: true })
  progress?: TellProgressDto[];

  @Items(() => RaiseBlockerDto, { max: 12, optional: true })
  raised?: RaiseBlockerDto[];

  @Items(() => TellBlockerDto, {
    max: 100,
    optional: true,
    description: 'Of blockers told at other contacts.',
  })
  told?: TellBlockerDto[];

  @Items(() => AddFollowUpFileDto, {
    max: MOST_FILES,
    optional: true,
    description: 'To add, or to put back.',
  })
  files?: AddFollowUpFileDto[];

  @Uuids({ max: MOST_FILES, optional: true })
  removedFiles?: string[];
}

/** A contact noted under the wrong cooperative goes to the one that it was with. */
export class MoveFollowUpDto {
  @Uuid({ description: 'Enrolled in the same programme.' })
  cooperativeId!: string;

  @Text({ max: 500, description: 'Why it is moved; kept with where it stood.' })
  reason!: string;
}

const mostReports = 1000;

/** A sealed report that stands on a contact as it read then. */
export class StandingReportDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1_000_000 })
  number!: number;
}

/** What a contact said until somebody corrected it. */
export class FollowUpEditionDto {
  @Nested(() => FollowUpDto)
  contact!: FollowUpDto;

  @Text({ max: 120 })
  correctedByName!: string;

  @Instant()
  correctedAt!: string;

  @Text({ max: 500 })
  reason!: string;

  @Items(() => StandingReportDto, { max: mostReports })
  reports!: StandingReportDto[];
}

export class FollowUpEditionsDto {
  @Items(() => FollowUpEditionDto, { max: mostReports, description: 'The latest first.' })
  items!: FollowUpEditionDto[];

  @Items(() => StandingReportDto, {
    max: mostReports,
    description: 'Those that stand on it as it reads now.',
  })
  reports!: StandingReportDto[];
}
