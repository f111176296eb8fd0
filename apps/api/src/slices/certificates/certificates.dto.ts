import {
  CalendarDay,
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Nested,
  Text,
  Uuid,
} from '../../platform/contract/fields';

/** The languages of the paper: one of them, or both side by side. */
export const PAPER_LANGUAGES = ['fr', 'ar', 'both'] as const;
export type PaperLanguages = (typeof PAPER_LANGUAGES)[number];

export class IssueCertificatesDto {
  @Uuid({
    optional: true,
    description: 'Those of one cooperative; of the whole programme where it is left out.',
  })
  enrolmentId?: string;
}

/** Why certificates that were asked for are not issued any further. */
export const ISSUING_PROBLEMS = ['rights-gone', 'unforeseen'] as const;
export type IssuingProblem = (typeof ISSUING_PROBLEMS)[number];

const many = { min: 0, max: 10_000_000 };

/** Certificates of a whole programme, which are issued by themselves once they were asked for. */
export class CertificateIssuingDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Instant()
  askedAt!: string;

  @Text({ max: 200 })
  askedBy!: string;

  @Integer({ ...many, description: 'How many were to be issued when they were asked for.' })
  expected!: number;

  @Integer(many)
  issued!: number;

  @Instant({ nullable: true, description: 'Null while it goes on.' })
  endedAt!: string | null;

  @Choice(ISSUING_PROBLEMS, 'IssuingProblem', { nullable: true })
  problem!: IssuingProblem | null;
}

export class IssuedCertificatesDto {
  @Integer({
    min: 0,
    max: 1_000_000,
    description: 'Issued with this request. Whoever has one, or had one revoked, is not counted again.',
  })
  issued!: number;

  @Nested(() => CertificateIssuingDto, {
    nullable: true,
    description: 'Where they are too many for one request: what goes on by itself.',
  })
  issuing!: CertificateIssuingDto | null;
}

export class RevokeCertificateDto {
  @Text({ max: 500 })
  reason!: string;
}

export class ReissueCertificateDto {
  @Uuid({ description: 'Of the certificate that takes its place.' })
  id!: string;

  @Text({ max: 500 })
  reason!: string;
}

export class CertificateDto {
  @Uuid()
  id!: string;

  @Text({ max: 60 })
  number!: string;

  @Text({ max: 14 })
  code!: string;

  @Text({ max: 64 })
  seal!: string;

  @Flag()
  stands!: boolean;
}

export class CertificatePaperQuery {
  @Choice(PAPER_LANGUAGES, 'PaperLanguages')
  languages!: PaperLanguages;
}

export class CertificatesPaperQuery extends CertificatePaperQuery {
  @Uuid({ optional: true })
  enrolmentId?: string;
}

export const CERTIFICATE_VERDICTS = ['genuine', 'revoked', 'unknown'] as const;
export type CertificateVerdict = (typeof CERTIFICATE_VERDICTS)[number];

export class CheckCertificateDto {
  @Text({ max: 40, description: 'As it stands on the paper; blanks, dashes and small letters are let pass.' })
  code!: string;

  @Text({ min: 0, max: 200, optional: true, description: 'The name on the paper, to be compared.' })
  name?: string;
}

/** What a stranger learns of a certificate: never a name. */
export class CertificateCheckDto {
  @Choice(CERTIFICATE_VERDICTS, 'CertificateVerdict')
  verdict!: CertificateVerdict;

  @Text({ max: 60, nullable: true })
  number!: string | null;

  @Text({ max: 200, nullable: true })
  programmeNameFr!: string | null;

  @Text({ min: 0, max: 200, nullable: true })
  programmeNameAr!: string | null;

  @CalendarDay({ nullable: true })
  issuedOn!: string | null;

  @CalendarDay({ nullable: true })
  revokedOn!: string | null;

  @Decimal({ min: 0, max: 1_000_000, nullable: true })
  attendedHours!: number | null;

  @Decimal({ min: 0, max: 1_000_000, nullable: true })
  plannedHours!: number | null;

  @Flag({
    nullable: true,
    description: 'Whether the name given is the one on the certificate; null if none was given.',
  })
  nameMatches!: boolean | null;
}
