import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ChangesNothing, Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { PdfReply } from '../../platform/documents/pdf-reply';
import { Origin } from '../../platform/http/origin';
import { contentDisposition, RepliesBytes } from '../../platform/http/replies-bytes';
import { workbookType } from '../../platform/spreadsheets/write-workbook';
import { CertificateChecksService } from './certificate-checks.service';
import { CertificatePapers } from './certificate-papers';
import {
  CertificateCheckDto,
  CertificateDto,
  CertificateIssuingDto,
  CertificatePaperQuery,
  CertificatesPaperQuery,
  CheckCertificateDto,
  IssueCertificatesDto,
  IssuedCertificatesDto,
  ReissueCertificateDto,
  RevokeCertificateDto,
} from './certificates.dto';
import { CertificatesService } from './certificates.service';
import { CertificateSummaryDto, HoursQuery, HoursTableQuery, PersonHoursPageDto } from './hours.dto';
import { HoursService } from './hours.service';
import { IssuingsService } from './issuings.service';

const csvType = 'text/csv; charset=utf-8';

@ApiTags('certificates')
@Controller()
export class CertificatesController {
  constructor(
    private readonly hours: HoursService,
    private readonly certificates: CertificatesService,
    private readonly papers: CertificatePapers,
    private readonly checks: CertificateChecksService,
    private readonly issuings: IssuingsService,
  ) {}

  @Get('programmes/:id/certificates')
  @Requires('certificates.read')
  @ApiOkResponse({ type: CertificateSummaryDto })
  readCertificateSummary(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<CertificateSummaryDto> {
    return this.hours.summary(context, id);
  }

  @Get('programmes/:id/hours')
  @Requires('certificates.read')
  @ApiOkResponse({ type: PersonHoursPageDto })
  listHours(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: HoursQuery,
  ): Promise<PersonHoursPageDto> {
    return this.hours.page(context, id, query);
  }

  @Get('programmes/:id/hours/table')
  @Requires('certificates.read')
  @RepliesBytes(workbookType, 'text/csv')
  async exportHours(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: HoursTableQuery,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.hours.table(context, id, query);
    return new StreamableFile(bytes, {
      type: query.format === 'csv' ? csvType : workbookType,
      disposition: contentDisposition('attachment', fileName),
      length: bytes.length,
    });
  }

  @Post('programmes/:id/certificates')
  @Requires('certificates.issue')
  @ApiCreatedResponse({ type: IssuedCertificatesDto })
  issueCertificates(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: IssueCertificatesDto,
  ): Promise<IssuedCertificatesDto> {
    return this.issuings.ask(context, id, body);
  }

  @Get('certificate-issuings/:id')
  @Requires('certificates.issue')
  @ApiOkResponse({ type: CertificateIssuingDto })
  readCertificateIssuing(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<CertificateIssuingDto> {
    return this.issuings.read(context, id);
  }

  @Get('programmes/:id/certificates/print')
  @Requires('certificates.read')
  @PdfReply()
  printCertificates(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: CertificatesPaperQuery,
    @Origin() origin: string,
  ): Promise<StreamableFile> {
    return this.papers.all(context, id, query, origin);
  }

  @Get('certificates/:id/print')
  @Requires('certificates.read')
  @PdfReply()
  printCertificate(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { languages }: CertificatePaperQuery,
    @Origin() origin: string,
  ): Promise<StreamableFile> {
    return this.papers.one(context, id, languages, origin);
  }

  @Post('certificates/:id/revocation')
  @HttpCode(200)
  @Requires('certificates.revoke')
  @ApiOkResponse({ type: CertificateDto })
  revokeCertificate(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: RevokeCertificateDto,
  ): Promise<CertificateDto> {
    return this.certificates.revoke(context, id, body);
  }

  @Post('certificates/:id/replacement')
  @Requires('certificates.issue')
  @ApiCreatedResponse({ type: CertificateDto })
  reissueCertificate(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: ReissueCertificateDto,
  ): Promise<CertificateDto> {
    return this.certificates.reissue(context, id, body);
  }

  /** A POST, so that neither code nor name stands in anybody's log of addresses. */
  @Post('certificate-checks')
  @HttpCode(200)
  @Requires('certificates.check')
  @ChangesNothing()
  @ApiOkResponse({ type: CertificateCheckDto })
  checkCertificate(
    @Context() context: RequestContext,
    @Body() body: CheckCertificateDto,
  ): Promise<CertificateCheckDto> {
    return this.checks.check(context, body);
  }
}
