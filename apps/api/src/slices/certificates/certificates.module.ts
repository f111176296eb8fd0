import { Module } from '@nestjs/common';
import { CertificateChecksService } from './certificate-checks.service';
import { CertificatePapers } from './certificate-papers';
import { CertificatesController } from './certificates.controller';
import { CertificatesRepository } from './certificates.repository';
import { CertificatesService } from './certificates.service';
import { CheckLimit } from './check-limit';
import { HoursRepository } from './hours.repository';
import { HoursService } from './hours.service';

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
  ],
})
export class CertificatesModule {}
