import { type Verb, verbs } from '@tiwizi/access';
import {
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { PageQuery } from '../../platform/contract/paging.dto';
import { printLocales, type PrintLocale } from '../../platform/documents/print-query.dto';
import { CertificateIssuingDto } from './certificates.dto';

/** `ready`: earned and not issued yet. `short`: not earned yet. */
export const HOURS_STATES = ['ready', 'issued', 'short', 'revoked'] as const;
export type HoursState = (typeof HOURS_STATES)[number];

const hours = { min: 0, max: 1_000_000 };
const count = { min: 0, max: 10_000_000 };
const tableFormats = ['csv', 'xlsx'] as const;

export class HoursQuery extends PageQuery {
  @Uuid({ optional: true })
  enrolmentId?: string;

  @Choice(HOURS_STATES, 'HoursState', { optional: true })
  state?: HoursState;
}

export class HoursTableQuery {
  @Choice(tableFormats, 'TableFormat')
  format!: (typeof tableFormats)[number];

  @Choice(printLocales, 'PrintLocale')
  locale!: PrintLocale;

  @Uuid({ optional: true })
  enrolmentId?: string;
}

export class HeldCertificateDto {
  @Uuid()
  id!: string;

  @Text({ max: 60 })
  number!: string;

  @Instant()
  issuedAt!: string;

  @Instant({ nullable: true })
  revokedAt!: string | null;

  @Text({ max: 500, nullable: true })
  revokedReason!: string | null;

  @Choice(['print', 'revoke', 'reissue'], 'CertificateStep', { list: true })
  may!: ('print' | 'revoke' | 'reissue')[];
}

export class PersonHoursDto {
  @Uuid()
  personId!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  cooperativeFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeAr!: string;

  @Text({ max: 250 })
  name!: string;

  @Text({ min: 0, max: 250 })
  nameAr!: string;

  @Decimal({ ...hours, description: 'Whole lengths of the sessions attended.' })
  attendedHours!: number;

  @Decimal({ ...hours, description: 'Planned for the cooperative, held or not.' })
  plannedHours!: number;

  @Decimal({
    min: 0,
    max: 1_000_000,
    nullable: true,
    description: 'Attended ÷ planned; null without planned hours.',
  })
  share!: number | null;

  @Decimal({ ...hours, description: 'Hours still lacking to earn the certificate; 0 once it is earned.' })
  missingHours!: number;

  @Choice(HOURS_STATES, 'HoursState')
  state!: HoursState;

  @Nested(() => HeldCertificateDto, { nullable: true, description: 'The latest issued to the person.' })
  certificate!: HeldCertificateDto | null;
}

export class PersonHoursPageDto {
  @Items(() => PersonHoursDto, { max: 100 })
  items!: PersonHoursDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}

export class CooperativeHoursDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Decimal(hours)
  plannedHours!: number;

  @Integer({ ...count, description: 'People who were on a roll at least once.' })
  people!: number;

  @Integer({ ...count, description: 'Those who reach the threshold, certificate issued or not.' })
  earned!: number;

  @Integer({ ...count, description: 'Those who hold a certificate that stands.' })
  issued!: number;

  @Integer({ ...count, description: 'Those who reach the threshold and never had a certificate.' })
  ready!: number;
}

export class CertificateSummaryDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Decimal({ min: 0, max: 1, places: 3 })
  threshold!: number;

  @Items(() => CooperativeHoursDto, { max: 10_000 })
  cooperatives!: CooperativeHoursDto[];

  @Flag({ description: 'A certificate that stands can be printed.' })
  hasCertificates!: boolean;

  @Nested(() => CertificateIssuingDto, {
    nullable: true,
    description: 'The latest that was asked for the whole programme and was too much for one request.',
  })
  issuing!: CertificateIssuingDto | null;

  @Choice(verbs, 'Verb', { list: true })
  may!: Verb[];
}
