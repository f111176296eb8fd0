import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { type CertificateIssuingDto, IssueCertificatesDto, IssuedCertificatesDto } from './certificates.dto';
import { CertificatesRepository } from './certificates.repository';
import { CertificatesService } from './certificates.service';
import { HoursRepository } from './hours.repository';
import { ISSUE_CERTIFICATES } from './issuing-job';
import { IssuingsRepository } from './issuings.repository';

/** More than these are not issued while somebody waits for the reply. */
const mostAtOnce = 300;

/** Issuing certificates as it is asked for: a few at once, thousands by themselves. */
@Injectable()
export class IssuingsService {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly rows: CertificatesRepository,
    private readonly hours: HoursRepository,
    private readonly issuings: IssuingsRepository,
  ) {}

  async ask(
    context: RequestContext,
    programmeId: string,
    { enrolmentId }: IssueCertificatesDto,
  ): Promise<IssuedCertificatesDto> {
    const programme = await this.rows.programme(context, programmeId);
    if (programme === null) throw notFound();
    if (enrolmentId !== undefined && !(await this.rows.reachesEnrolment(context, programmeId, enrolmentId))) {
      throw refused('unknown-reference', [fault('/enrolmentId', 'unknown-reference')]);
    }
    const asked = enrolmentId === undefined ? undefined : [enrolmentId];
    const expected = asked === undefined ? await this.ready(context, programmeId) : 0;
    if (expected <= mostAtOnce) {
      const issued = await this.certificates.issueTo(context, programme, asked);
      if (issued === 0) context.audit('certificates', programmeId, null, { numbers: [] });
      return { issued, issuing: null };
    }
    const id = await this.issuings.begin(context, {
      ...{ id: uuidv7(), programmeId, expected },
      at: new Date(),
    });
    context.audit('certificates', programmeId, null, { expected });
    context.wake(ISSUE_CERTIFICATES);
    return { issued: 0, issuing: await this.issuings.find(context, id) };
  }

  async read(context: RequestContext, id: string): Promise<CertificateIssuingDto> {
    const issuing = await this.issuings.find(context, id);
    if (issuing === null) throw notFound();
    return issuing;
  }

  private async ready(context: RequestContext, programmeId: string): Promise<number> {
    const cooperatives = await this.hours.byCooperative(context, programmeId);
    return cooperatives.reduce((sum, { ready }) => sum + ready, 0);
  }
}
