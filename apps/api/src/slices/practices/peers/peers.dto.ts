import { PEER_VISIT_STATUSES, type PeerVisitStatus, type Sector, SECTORS } from '@tiwizi/domain';
import {
  CalendarDay,
  Choice,
  Flag,
  Instant,
  Integer,
  Items,
  Text,
  Texts,
  Uuid,
} from '../../../platform/contract/fields';
import { PageQuery } from '../../../platform/contract/paging.dto';

export const peerDistances = ['province', 'region'] as const;
export const peerOfferSteps = ['change'] as const;
export const peersSteps = ['ask'] as const;

const name = { max: 200 };

export class PeersQuery {
  @Text({ max: 40, description: 'The criterion of the gap, by its code.' })
  criterion!: string;
}

export class PeerDto {
  @Uuid()
  cooperativeId!: string;

  @Text(name)
  nameFr!: string;

  @Text({ ...name, min: 0 })
  nameAr!: string;

  @Choice(SECTORS, 'Sector')
  sector!: Sector;

  @Text({ max: 120 })
  placeFr!: string;

  @Text({ max: 120 })
  placeAr!: string;

  @Choice(peerDistances, 'PeerDistance')
  near!: (typeof peerDistances)[number];

  @CalendarDay({ description: 'Of the diagnostic that found it at level 4.' })
  heldOn!: string;

  @Text({ min: 0, max: 1000, description: 'What it says of its help.' })
  note!: string;

  @Integer({ min: 0, max: 100_000, description: 'Visits that it has hosted.' })
  visitsHosted!: number;

  @Flag({ description: 'This cooperative has asked it already and has no answer, or a visit is to come.' })
  asked!: boolean;
}

export class PeersDto {
  @Text({ max: 40 })
  criterion!: string;

  @Items(() => PeerDto, { max: 20, description: 'Of the same province first, then of the region.' })
  items!: PeerDto[];

  @Integer({
    min: 0,
    max: 100_000,
    description: 'At level 4 in the region without having offered help: not named.',
  })
  others!: number;

  @Texts({ max: 20, maxLength: 120, description: 'The coordinators, through whom cooperatives meet.' })
  contacts!: string[];

  @Choice(peersSteps, 'PeersStep', { list: true })
  may!: (typeof peersSteps)[number][];
}

export class PeerOfferContentDto {
  @Texts({ max: 60, maxLength: 40, description: 'Criteria on which it will help; none: it will not.' })
  topics!: string[];

  @Text({ min: 0, max: 1000, description: 'What it offers: a visit, a day, by phone…' })
  note!: string;
}

export class PeerOfferDto extends PeerOfferContentDto {
  @Uuid()
  cooperativeId!: string;

  @Texts({ max: 200, maxLength: 40, description: 'Criteria at level 4 on its last final diagnostic.' })
  mastered!: string[];

  @Integer({ min: 0, max: 1_000_000, description: '0 while nobody has said anything.' })
  version!: number;

  @Choice(peerOfferSteps, 'PeerOfferStep', { list: true })
  may!: (typeof peerOfferSteps)[number][];
}

export class AskPeerVisitDto {
  @Uuid()
  id!: string;

  @Uuid({ description: 'One that is willing to help on this criterion.' })
  hostCooperativeId!: string;

  @Text({ max: 40 })
  criterionCode!: string;

  @Text({ max: 1000, description: 'What one would like to see or learn.' })
  wish!: string;
}

export class MovePeerVisitDto {
  @Choice(PEER_VISIT_STATUSES, 'PeerVisitStatus')
  status!: PeerVisitStatus;

  @CalendarDay({ nullable: true, description: 'With an acceptance: when.' })
  plannedOn!: string | null;

  @CalendarDay({ nullable: true, description: 'Of a visit that was held; not after today.' })
  heldOn!: string | null;

  @Text({ min: 0, max: 2000, description: 'What came of it, or why not.' })
  result!: string;
}

export class PeerVisitsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'Only what this enrolment asked for.' })
  enrolmentId?: string;
}

export class PeerVisitDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Text(name)
  askerNameFr!: string;

  @Text({ ...name, min: 0 })
  askerNameAr!: string;

  @Text(name)
  hostNameFr!: string;

  @Text({ ...name, min: 0 })
  hostNameAr!: string;

  @Text({ max: 40 })
  criterionCode!: string;

  @Text({ max: 1000 })
  wish!: string;

  @Choice(PEER_VISIT_STATUSES, 'PeerVisitStatus')
  status!: PeerVisitStatus;

  @CalendarDay({ nullable: true })
  plannedOn!: string | null;

  @CalendarDay({ nullable: true })
  heldOn!: string | null;

  @Text({ min: 0, max: 2000 })
  result!: string;

  @Instant()
  askedAt!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(PEER_VISIT_STATUSES, 'PeerVisitStatus', {
    list: true,
    description: 'Where the reader may take it.',
  })
  may!: PeerVisitStatus[];
}

export class PeerVisitPageDto {
  @Items(() => PeerVisitDto, { max: 100, description: 'The latest asked first.' })
  items!: PeerVisitDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}
