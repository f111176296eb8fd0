import { Injectable } from '@nestjs/common';
import { foldForSearch, localDate, readCertificateCode } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { type CertificateContent } from './certificate-content';
import { CertificateCheckDto, CheckCertificateDto } from './certificates.dto';
import { CertificatesRepository, type CheckedCertificateRow } from './certificates.repository';
import { CheckLimit } from './check-limit';

/** Whether a certificate is genuine, for whoever holds it. A name is only ever compared, never told. */
@Injectable()
export class CertificateChecksService {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly limit: CheckLimit,
  ) {}

  async check(context: RequestContext, { code, name }: CheckCertificateDto): Promise<CertificateCheckDto> {
    const ip = context.ip ?? '';
    const read = readCertificateCode(code);
    await this.limit.refuseWhenExceeded(ip, read ?? '');
    const row = read === null ? null : await this.certificates.byCode(context, read);
    const asked = name !== undefined && foldForSearch(name) !== '';
    const matches = row !== null && asked ? isNameOn(row.content, name) : null;
    // A code with a wrong check digit was mistyped, not guessed.
    if (read !== null && (row === null || matches === false)) await this.limit.noteFailure(ip, read);
    return row === null ? unknown : presentCheck(row, matches);
  }
}

const unknown: CertificateCheckDto = {
  verdict: 'unknown',
  number: null,
  programmeNameFr: null,
  programmeNameAr: null,
  issuedOn: null,
  revokedOn: null,
  attendedHours: null,
  plannedHours: null,
  nameMatches: null,
};

function presentCheck(
  { content, revoked_at: revokedAt, zone }: CheckedCertificateRow,
  nameMatches: boolean | null,
): CertificateCheckDto {
  return {
    verdict: revokedAt === null ? 'genuine' : 'revoked',
    number: content.number,
    programmeNameFr: content.programme.nameFr,
    programmeNameAr: content.programme.nameAr,
    issuedOn: content.issuedOn,
    revokedOn: revokedAt === null ? null : localDate(revokedAt.toISOString(), zone),
    attendedHours: content.attendedHours,
    plannedHours: content.plannedHours,
    nameMatches,
  };
}

/** The whole name, in French or in Arabic, in whatever order its words come. */
function isNameOn({ person }: CertificateContent, name: string): boolean {
  const typed = words(name);
  return [`${person.givenName} ${person.familyName}`, person.nameAr].some(
    (written) => written !== '' && words(written) === typed,
  );
}

const words = (name: string): string => foldForSearch(name).split(' ').sort().join(' ');
