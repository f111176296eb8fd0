import { COOPERATIVE_KINDS, type CooperativeKind, type Sector, SECTORS } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { EarlierAnswerDto, RecordedAnswerDto, TalkDto } from './answers.dto';
import { DiagnosticResultDto } from './diagnostic-result.dto';
import {
  DiagnosticHeaderDto,
  type DiagnosticStatus,
  diagnosticStatuses,
  type Perspective,
  perspectives,
  type Wave,
  waves,
} from './diagnostics.dto';

/** What the caller may do next with a diagnostic. */
export const diagnosticSteps = ['answer', 'attach', 'settle', 'finalise', 'correct'] as const;
export type DiagnosticStep = (typeof diagnosticSteps)[number];

const name = { max: 200 };

/** The wave before, for whoever assesses again: shown beside each criterion, never filled in. */
export class EarlierDiagnosticDto {
  @Uuid()
  id!: string;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @CalendarDay()
  heldOn!: string;

  @Uuid()
  gridVersionId!: string;

  @Items(() => EarlierAnswerDto, { max: 1000 })
  answers!: EarlierAnswerDto[];
}

export class DiagnosticDto extends DiagnosticHeaderDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1_000_000, description: 'Of its heading; for If-Match.' })
  version!: number;

  @Uuid()
  enrolmentId!: string;

  @Uuid()
  cooperativeId!: string;

  @Text(name)
  cooperativeNameFr!: string;

  @Text({ ...name, min: 0 })
  cooperativeNameAr!: string;

  @Uuid()
  gridVersionId!: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind', {
    nullable: true,
    description: 'Of the cooperative when it began: decides, with the sector, which criteria apply.',
  })
  kind!: CooperativeKind | null;

  @Choice(SECTORS, 'Sector', { nullable: true })
  sector!: Sector | null;

  @Choice(waves, 'DiagnosticWave')
  wave!: Wave;

  @Choice(perspectives, 'DiagnosticPerspective')
  perspective!: Perspective;

  @Integer({ min: 1, max: 2, description: '2 is that of a second assessor, held without seeing the first.' })
  reading!: number;

  @Integer({ min: 1, max: 1000 })
  edition!: number;

  @Uuid({ nullable: true })
  correctsId!: string | null;

  @Text({ max: 1000, nullable: true, description: 'Why this edition corrects the one before.' })
  correctionReason!: string | null;

  @Uuid({ nullable: true, description: 'The edition that corrects this one, begun or final.' })
  correctedById!: string | null;

  @Instant({ nullable: true, description: 'When a later edition took its place.' })
  supersededAt!: string | null;

  @Choice(diagnosticStatuses, 'DiagnosticStatus')
  status!: DiagnosticStatus;

  @Text(name)
  assessorName!: string;

  @Instant({ nullable: true })
  finalisedAt!: string | null;

  @Integer({
    min: 0,
    max: 1000,
    nullable: true,
    description: 'Differences not yet talked over when it was finalised.',
  })
  openTalks!: number | null;

  @Items(() => RecordedAnswerDto, { max: 1000 })
  answers!: RecordedAnswerDto[];

  @Items(() => TalkDto, {
    max: 1000,
    description: 'Widest difference first; none before the cooperative has finished.',
  })
  talks!: TalkDto[];

  @Nested(() => EarlierDiagnosticDto, { nullable: true, description: 'While it is a draft.' })
  earlier!: EarlierDiagnosticDto | null;

  @Nested(() => DiagnosticResultDto, { description: 'With agreed levels in place.' })
  result!: DiagnosticResultDto;

  @Choice(diagnosticSteps, 'DiagnosticStep', { list: true })
  may!: DiagnosticStep[];
}
