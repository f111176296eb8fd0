import {
  AFFILIATION_ROLES,
  type AffiliationRole,
  COOPERATIVE_KINDS,
  type CooperativeKind,
} from '@tiwizi/domain';
import { CalendarDay, Choice, Integer, Items, Nested, Text, Uuid } from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';

const people = { min: 0, max: 10_000_000 };

export class NetworksQuery extends PageQuery {
  @Text({ max: 120, optional: true, description: 'Part of a name, as people type it.' })
  search?: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind', { optional: true })
  kind?: CooperativeKind;
}

/** What names an organisation wherever it stands beside another. */
export class OrganisationDto {
  @Uuid()
  id!: string;

  @Choice(COOPERATIVE_KINDS, 'CooperativeKind')
  kind!: CooperativeKind;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

/** Of today, over all that belongs to the network, near or far. */
export class NetworkFiguresDto {
  @Integer({ ...people, description: 'Organisations that belong to it directly.' })
  organisations!: number;

  @Integer({
    ...people,
    description: 'People, each counted once, however many of its organisations they belong to.',
  })
  people!: number;

  @Integer(people)
  women!: number;

  @Integer(people)
  provinces!: number;
}

export class NetworkLineDto extends OrganisationDto {
  @Nested(() => NetworkFiguresDto)
  figures!: NetworkFiguresDto;
}

export class NetworkPageDto {
  @Items(() => NetworkLineDto, { max: 100 })
  items!: NetworkLineDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class AffiliationDto {
  @Uuid()
  id!: string;

  @Nested(() => OrganisationDto, { description: 'What belongs.' })
  organisation!: OrganisationDto;

  @Nested(() => OrganisationDto, { description: 'What it belongs to.' })
  network!: OrganisationDto;

  @Choice(AFFILIATION_ROLES, 'AffiliationRole')
  role!: AffiliationRole;

  @CalendarDay()
  fromDate!: string;

  @CalendarDay({ nullable: true, description: 'The last day; null while it lasts.' })
  toDate!: string | null;

  @Integer({ ...people, description: 'Organisations that belong to the organisation today.' })
  organisations!: number;

  @Integer({
    ...people,
    nullable: true,
    description: 'Its people today; null to who may not see its members.',
  })
  people!: number | null;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(['change', 'remove'], 'AffiliationStep', { list: true })
  may!: ('change' | 'remove')[];
}

export class AffiliationPageDto {
  @Items(() => AffiliationDto, { max: 100 })
  items!: AffiliationDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class NetworkDto extends NetworkLineDto {
  @Items(() => AffiliationDto, { max: 200, description: 'What it belongs to itself, latest first.' })
  belongsTo!: AffiliationDto[];

  @Integer({ ...people, description: 'Members of today and of before.' })
  members!: number;

  @Choice(['add'], 'NetworkStep', { list: true })
  may!: 'add'[];
}

export class JoinNetworkDto {
  @Uuid()
  id!: string;

  @Uuid()
  networkId!: string;

  @Choice(AFFILIATION_ROLES, 'AffiliationRole')
  role!: AffiliationRole;

  @CalendarDay()
  fromDate!: string;

  @CalendarDay({ optional: true, nullable: true })
  toDate?: string | null;
}

export class UpdateAffiliationDto {
  @Choice(AFFILIATION_ROLES, 'AffiliationRole', { optional: true })
  role?: AffiliationRole;

  @CalendarDay({ optional: true, nullable: true, description: 'The last day; null: it lasts on.' })
  toDate?: string | null;
}
