import {
  CalendarDay,
  Choice,
  Decimal,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../../platform/contract/fields';
import { RollCooperativeDto } from '../attendance.dto';

export const agendaStates = ['done', 'partly', 'not_done'] as const;
export type AgendaState = (typeof agendaStates)[number];
export const learningMoments = ['before', 'after'] as const;
export type LearningMoment = (typeof learningMoments)[number];
export const sessionReportSteps = ['session-reports.write'] as const;
export type SessionReportStep = (typeof sessionReportSteps)[number];

const mostPeople = 5000;
const most = { min: 0, max: mostPeople };

/** A text of the module. English and Arabic may be empty: they are read in French then. */
export class OutlineTextDto {
  @Text({ min: 0, max: 1000 })
  fr!: string;

  @Text({ min: 0, max: 1000 })
  ar!: string;

  @Text({ min: 0, max: 1000 })
  en!: string;
}

export class TallyDto {
  @Integer(most)
  right!: number;

  @Integer(most)
  asked!: number;
}

export class WrittenStepDto {
  @Choice(agendaStates, 'AgendaState', { nullable: true, description: 'Null while nobody said.' })
  state!: AgendaState | null;

  @Text({ min: 0, max: 500 })
  note!: string;
}

export class WrittenExerciseDto {
  @Integer({ min: 0, max: 4, nullable: true, description: 'How far the group got, from 0 to 4.' })
  level!: number | null;

  @Text({ min: 0, max: 500 })
  note!: string;
}

export class SessionDecisionDto {
  @Text({ max: 500 })
  text!: string;

  @Text({ min: 0, max: 120, description: 'Who does it; empty where nobody was named.' })
  responsible!: string;

  @CalendarDay({ nullable: true })
  dueOn!: string | null;
}

export class WriteSessionReportDto {
  @Items(() => WrittenStepDto, { max: 40, description: 'One for each step of the outline, in its order.' })
  agenda!: WrittenStepDto[];

  @Items(() => WrittenExerciseDto, {
    max: 12,
    description: 'One for each exercise of the outline, in its order.',
  })
  exercises!: WrittenExerciseDto[];

  @Text({ min: 0, max: 4000 })
  done!: string;

  @Text({ min: 0, max: 4000 })
  observations!: string;

  @Items(() => SessionDecisionDto, { max: 30 })
  decisions!: SessionDecisionDto[];

  @Nested(() => TallyDto, { nullable: true, description: 'Counted on paper, where no phone went round.' })
  countedBefore!: TallyDto | null;

  @Nested(() => TallyDto, { nullable: true })
  countedAfter!: TallyDto | null;
}

export class ReportStepDto extends WrittenStepDto {
  @Nested(() => OutlineTextDto)
  title!: OutlineTextDto;

  @Integer({ min: 0, max: 1440 })
  minutes!: number;
}

export class ReportExerciseDto extends WrittenExerciseDto {
  @Nested(() => OutlineTextDto)
  title!: OutlineTextDto;
}

export class LearningQuestionDto {
  @Nested(() => OutlineTextDto)
  question!: OutlineTextDto;

  @Items(() => OutlineTextDto, { min: 2, max: 4 })
  choices!: OutlineTextDto[];

  @Integer({ min: 0, max: 3, description: 'The place of the right choice, from 0.' })
  right!: number;

  @Nested(() => TallyDto)
  before!: TallyDto;

  @Nested(() => TallyDto)
  after!: TallyDto;
}

/** Right answers ÷ answers, summed over the questions that were answered at both moments. */
export class LearningDto {
  @Nested(() => TallyDto)
  before!: TallyDto;

  @Nested(() => TallyDto)
  after!: TallyDto;

  @Decimal({ min: -1, max: 1, nullable: true, description: 'Null while one of the moments is missing.' })
  gain!: number | null;
}

export class FacesDto {
  @Integer(most)
  veryUnhappy!: number;

  @Integer(most)
  unhappy!: number;

  @Integer(most)
  neutral!: number;

  @Integer(most)
  happy!: number;

  @Integer(most)
  veryHappy!: number;
}

export class SatisfactionDto {
  @Integer({ min: 0, max: 100_000 })
  answers!: number;

  @Nested(() => FacesDto, { nullable: true, description: 'Null below five answers: they could be guessed.' })
  faces!: FacesDto | null;
}

export class SessionReportDto {
  @Uuid()
  sessionId!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  title!: string;

  @Choice(['training', 'workshop', 'encounter', 'fair'], 'SessionKind')
  kind!: string;

  @CalendarDay()
  day!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ max: 60 })
  zone!: string;

  @Text({ max: 200 })
  venue!: string;

  @Uuid()
  trainerAccountId!: string;

  @Text({ max: 120 })
  trainerName!: string;

  @Items(() => RollCooperativeDto, { max: 500 })
  cooperatives!: RollCooperativeDto[];

  @Items(() => ReportStepDto, { max: 40 })
  agenda!: ReportStepDto[];

  @Items(() => ReportExerciseDto, { max: 12 })
  exercises!: ReportExerciseDto[];

  @Text({ min: 0, max: 4000 })
  done!: string;

  @Text({ min: 0, max: 4000 })
  observations!: string;

  @Items(() => SessionDecisionDto, { max: 30 })
  decisions!: SessionDecisionDto[];

  @Nested(() => TallyDto, { nullable: true })
  countedBefore!: TallyDto | null;

  @Nested(() => TallyDto, { nullable: true })
  countedAfter!: TallyDto | null;

  @Items(() => LearningQuestionDto, { max: 10 })
  questions!: LearningQuestionDto[];

  @Nested(() => LearningDto)
  learning!: LearningDto;

  @Nested(() => SatisfactionDto)
  satisfaction!: SatisfactionDto;

  @Text({ max: 120, nullable: true })
  writtenBy!: string | null;

  @Instant({ nullable: true, description: 'Null while nothing was written.' })
  writtenAt!: string | null;

  @Integer({ min: 1, max: 1_000_000_000 })
  version!: number;

  @Choice(sessionReportSteps, 'SessionReportStep', { list: true })
  may!: SessionReportStep[];
}

export class AddSatisfactionDto {
  @Uuid({ description: 'Of this batch of answers: sent again, it counts nothing twice.' })
  id!: string;

  @Nested(() => FacesDto)
  faces!: FacesDto;
}

export class QuestionAnswersDto {
  @Integer({ min: 0, max: 9, description: 'Its place among the questions of the report, from 0.' })
  question!: number;

  @Integer(most)
  right!: number;

  @Integer(most)
  asked!: number;
}

export class AddLearningCheckDto {
  @Uuid({ description: 'Of this batch of answers: sent again, it counts nothing twice.' })
  id!: string;

  @Choice(learningMoments, 'LearningMoment')
  moment!: LearningMoment;

  @Items(() => QuestionAnswersDto, { min: 1, max: 10 })
  answers!: QuestionAnswersDto[];
}
