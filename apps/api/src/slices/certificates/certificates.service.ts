import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CERTIFICATE_CODE_BYTES, canonicalJson, certificateCode, localDate, sealOf } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, notFound } from '../../platform/problem/problem';
import { type CertifyingProgramme, contentOf, type EarnerRow } from './certificate-content';
import { CertificateDto, ReissueCertificateDto, RevokeCertificateDto } from './certificates.dto';
import {
  type CertificateRow,
  CertificatesRepository,
  type IssuedCertificate,
} from './certificates.repository';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

@Injectable()
export class CertificatesService {
  constructor(private readonly certificates: CertificatesRepository) {}

  /**
   * One to everybody of these cooperatives (of all, where none are named) who earned it and never had one: asked twice,
   * it issues nothing the second time. Answers how many.
   */
  async issueTo(
    context: RequestContext,
    programme: CertifyingProgramme,
    enrolmentIds?: readonly string[],
  ): Promise<number> {
    const { id: programmeId } = programme;
    const first = await this.certificates.nextNumber(context, programmeId);
    const earners = await this.certificates.earners(context, { programmeId, enrolmentIds }, { never: true });
    const at = new Date();
    const issued = earners.map((earner, place) =>
      sealed(context, programme, earner, { id: uuidv7(), number: first + place, at }),
    );
    if (issued.length === 0) return 0;
    await this.certificates.insert(context, programmeId, issued, at);
    const [only] = enrolmentIds?.length === 1 ? enrolmentIds : [];
    context.audit('certificates', programmeId, null, {
      enrolmentId: only ?? null,
      numbers: issued.map(({ number }) => number),
    });
    return issued.length;
  }

  async revoke(
    context: RequestContext,
    id: string,
    { reason }: RevokeCertificateDto,
  ): Promise<CertificateDto> {
    const row = await this.find(context, id);
    if (!(await this.certificates.revoke(context, id, reason, new Date()))) {
      throw conflict('certificate-revoked');
    }
    context.audit('certificate', id, { stands: true }, { stands: false, number: row.number, reason });
    return presentCertificate(await this.find(context, id));
  }

  /** Another in the place of this one, with what the register says now: after a name was put right, for instance. */
  async reissue(context: RequestContext, id: string, body: ReissueCertificateDto): Promise<CertificateDto> {
    const row = await this.find(context, id);
    const { programme_id: programmeId, person_id: personId } = row;
    const programme = await this.programme(context, programmeId);
    const number = await this.certificates.nextNumber(context, programmeId);
    const [earner] = await this.certificates.earners(context, { programmeId, personId }, { never: false });
    if (earner === undefined) throw conflict('certificate-not-earned');
    const at = new Date();
    await this.certificates.replaceAll(context, { programmeId, personId }, { ...body, at });
    const next = sealed(context, programme, earner, { id: body.id, number, at });
    await this.certificates.insert(context, programmeId, [next], at);
    const { reason } = body;
    context.audit(
      'certificate',
      body.id,
      { replaces: id, number: row.number },
      { stands: true, number, reason },
    );
    return presentCertificate(await this.find(context, body.id));
  }

  private async programme(context: RequestContext, id: string): Promise<CertifyingProgramme> {
    const programme = await this.certificates.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }

  private async find(context: RequestContext, id: string): Promise<CertificateRow> {
    const row = await this.certificates.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

function sealed(
  context: RequestContext,
  programme: CertifyingProgramme,
  earner: EarnerRow,
  { id, number, at }: { id: string; number: number; at: Date },
): IssuedCertificate {
  const code = certificateCode([...randomBytes(CERTIFICATE_CODE_BYTES)]);
  const content = contentOf(programme, earner, {
    number,
    code,
    issuedOn: localDate(at.toISOString(), programme.zone),
    issuedBy: context.person.displayName,
  });
  return {
    id,
    enrolmentId: earner.enrolment_id,
    personId: earner.person_id,
    number,
    code,
    content,
    canonical: canonicalJson(content),
    seal: sealOf(content, sha256),
  };
}

const presentCertificate = ({
  id,
  content,
  code,
  seal,
  revoked_at: revokedAt,
}: CertificateRow): CertificateDto => ({
  id,
  number: content.number,
  code,
  seal,
  stands: revokedAt === null,
});
