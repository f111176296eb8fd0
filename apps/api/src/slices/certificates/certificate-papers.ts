import { Injectable, type StreamableFile } from '@nestjs/common';
import { nameIn } from '@tiwizi/i18n';
import { RequestContext } from '../../platform/context/request-context';
import { Documents } from '../../platform/documents/documents.port';
import { pdfReply } from '../../platform/documents/pdf-reply';
import { printTexts } from '../../platform/documents/print-texts';
import { conflict, notFound } from '../../platform/problem/problem';
import { type CertificateContent } from './certificate-content';
import { CertificatesPaperQuery, type PaperLanguages } from './certificates.dto';
import { CertificatesRepository } from './certificates.repository';
import { certificateSheet } from './print/certificate-sheet';

const template = 'slices/certificates/print/certificate.typ';

// A page takes some 30 ms of the printer, which others wait for.
const mostPages = 300;

@Injectable()
export class CertificatePapers {
  constructor(
    private readonly certificates: CertificatesRepository,
    private readonly documents: Documents,
  ) {}

  async one(
    context: RequestContext,
    id: string,
    languages: PaperLanguages,
    origin: string,
  ): Promise<StreamableFile> {
    const row = await this.certificates.find(context, id);
    if (row === null) throw notFound();
    // What was taken back is not handed out again.
    if (row.revoked_at !== null) throw conflict('certificate-revoked');
    const { number, person } = row.content;
    return this.print([row.content], languages, origin, [number, `${person.givenName} ${person.familyName}`]);
  }

  /** All that stand, of the programme or of one of its cooperatives: one a page. */
  async all(
    context: RequestContext,
    programmeId: string,
    { languages, enrolmentId }: CertificatesPaperQuery,
    origin: string,
  ): Promise<StreamableFile> {
    const programme = await this.certificates.programme(context, programmeId);
    if (programme === null) throw notFound();
    const rows = await this.certificates.standing(context, programmeId, enrolmentId, mostPages + 1);
    if (rows.length > mostPages) throw conflict('certificates-too-many', { most: mostPages });
    const locale = languages === 'ar' ? 'ar' : 'fr';
    const t = printTexts(locale, 'certificates');
    const contents = rows.map(({ content }) => content);
    const [first] = enrolmentId === undefined ? [] : contents;
    const { nameFr, nameAr } = first?.cooperative ?? {
      nameFr: programme.name_fr,
      nameAr: programme.name_ar,
    };
    return this.print(contents, languages, origin, [t('paper.fileName'), nameIn(locale, nameFr, nameAr)]);
  }

  private async print(
    contents: readonly CertificateContent[],
    languages: PaperLanguages,
    origin: string,
    fileName: string[],
  ): Promise<StreamableFile> {
    const sheet = certificateSheet(contents, languages, origin, fileName);
    return pdfReply(await this.documents.pdf(template, languages === 'ar' ? 'ar' : 'fr', sheet), ...fileName);
  }
}
