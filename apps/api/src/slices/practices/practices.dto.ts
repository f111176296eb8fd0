import { PRACTICE_STATUSES, type PracticeStatus, type Sector, SECTORS } from '@tiwizi/domain';
import {
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { LocalizedTextDto } from '../../platform/contract/localized-text.dto';
import { PageQuery } from '../../platform/contract/paging.dto';
import { FileDto } from '../../platform/files/files.dto';

export const practiceSteps = ['change', 'propose', 'share', 'send_back', 'withdraw', 'take_up'] as const;
export type PracticeStep = (typeof practiceSteps)[number];
export const practiceListSteps = ['add'] as const;

const long = { min: 0, max: 6000 };

export class PracticesQuery extends PageQuery {
  @Text({ max: 120, optional: true, description: 'Words of it, in French or Arabic, as people type them.' })
  search?: string;

  @Text({ max: 40, optional: true, description: 'A criterion of the diagnostic grid.' })
  criterion?: string;

  @Choice(SECTORS, 'Sector', { optional: true })
  sector?: Sector;

  @Uuid({ optional: true, description: 'This territory and all below it.' })
  territoryId?: string;

  @Choice(PRACTICE_STATUSES, 'PracticeStatus', {
    optional: true,
    description: 'What is not shared is there for who may write it.',
  })
  status?: PracticeStatus;
}

/** One language may be empty: readers are told so, and read the other. */
export class PracticeContentDto {
  @Text({ min: 0, max: 200 })
  titleFr!: string;

  @Text({ min: 0, max: 200 })
  titleAr!: string;

  @Text({ ...long, description: 'How things were.' })
  storyFr!: string;

  @Text(long)
  storyAr!: string;

  @Text({ ...long, description: 'What was done, a step a line.' })
  stepsFr!: string;

  @Text(long)
  stepsAr!: string;

  @Text({ ...long, description: 'What came of it.' })
  resultFr!: string;

  @Text(long)
  resultAr!: string;

  @Texts({ max: 10, maxLength: 40, description: 'Criteria that it answers, by their codes.' })
  criteria!: string[];

  @Flag({ description: 'The cooperative agrees to be named, with its photos.' })
  named!: boolean;

  @Uuids({ max: 20, description: 'Photos and papers: files of an enrolment of the cooperative.' })
  fileIds!: string[];
}

export class AddPracticeDto extends PracticeContentDto {
  @Uuid()
  id!: string;

  @Uuid()
  cooperativeId!: string;
}

export class MovePracticeDto {
  @Choice(PRACTICE_STATUSES, 'PracticeStatus')
  status!: PracticeStatus;
}

export class UsefulPracticeDto {
  @Flag({ description: 'False takes it back.' })
  useful!: boolean;
}

export class PracticeCooperativeDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class PracticeLineDto {
  @Uuid()
  id!: string;

  @Text({ min: 0, max: 200 })
  titleFr!: string;

  @Text({ min: 0, max: 200 })
  titleAr!: string;

  @Text(long)
  resultFr!: string;

  @Text(long)
  resultAr!: string;

  @Texts({ max: 10, maxLength: 40 })
  criteria!: string[];

  @Choice(PRACTICE_STATUSES, 'PracticeStatus')
  status!: PracticeStatus;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Text({ max: 120 })
  provinceFr!: string;

  @Text({ max: 120 })
  provinceAr!: string;

  @Nested(() => PracticeCooperativeDto, { nullable: true, description: 'Null where it is not to be named.' })
  cooperative!: PracticeCooperativeDto | null;

  @Integer({ min: 0, max: 10_000_000, description: 'How many people found it useful.' })
  usefulCount!: number;

  @Flag({ description: 'The reader is one of them.' })
  usefulToMe!: boolean;
}

export class PracticePageDto {
  @Items(() => PracticeLineDto, { max: 100, description: 'The latest first.' })
  items!: PracticeLineDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;

  @Choice(practiceListSteps, 'PracticeListStep', { list: true })
  may!: (typeof practiceListSteps)[number][];
}

export class PracticeDto extends PracticeLineDto {
  @Text(long)
  storyFr!: string;

  @Text(long)
  storyAr!: string;

  @Text(long)
  stepsFr!: string;

  @Text(long)
  stepsAr!: string;

  @Flag()
  named!: boolean;

  @Items(() => FileDto, { max: 20, description: 'None for others where the cooperative is not named.' })
  files!: FileDto[];

  @Text({ max: 120, nullable: true, description: 'Null for who may not know the cooperative.' })
  authorName!: string | null;

  @Text({ max: 120, nullable: true })
  reviewerName!: string | null;

  @Instant({ nullable: true })
  sharedAt!: string | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(practiceSteps, 'PracticeStep', { list: true })
  may!: PracticeStep[];
}

/** A criterion that grids in use ask about. */
export class TopicDto {
  @Text({ max: 40 })
  code!: string;

  @Nested(() => LocalizedTextDto)
  title!: LocalizedTextDto;

  @Nested(() => LocalizedTextDto)
  dimension!: LocalizedTextDto;
}

export class TopicsDto {
  @Items(() => TopicDto, { max: 1000, description: 'As the grids have them.' })
  items!: TopicDto[];
}
