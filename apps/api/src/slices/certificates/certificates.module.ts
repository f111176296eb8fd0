import { Module } from '@nestjs/common';
import { CertificateChecksService } from './certificate-checks.service';
import { CertificatePapers } from './certificate-papers';
import { CertificatesController } from './certificates.controller';
import { CertificatesRepository } from './certificates.repository';
import { CertificatesService } from './certificates.service';
import { CheckLimit } from './check-limit';
import { HoursRepository } from './hours.repository';
import { HoursService } from './hours.service';
import { IssuingJob } from './issuing-job';
import { IssuingsRepository } from './issuings.repository';
import { IssuingsService } from './issuings.service';

@Module({
  controllers: [CertificatesController],
  providers: [
    HoursService,
    HoursRepository,
    CertificatesService,
    CertificatesRepository,
    CertificatePapers,
    CertificateChecksService,
    CheckLimit,
    IssuingsRepository,
    IssuingsService,
    IssuingJob,
  ],
})
export class CertificatesModule {}
