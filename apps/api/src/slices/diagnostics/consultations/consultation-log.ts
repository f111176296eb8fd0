import { Injectable, StreamableFile } from '@nestjs/common';
import { formatDate, nameIn } from '@tiwizi/i18n';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { isolated, printTexts } from '../../../platform/documents/print-texts';
import { contentDisposition } from '../../../platform/http/replies-bytes';
import { notFound } from '../../../platform/problem/problem';
import { writeCsv } from '../../../platform/spreadsheets/write-csv';
import { ConsultationRow, ConsultationsRepository } from './consultations.repository';

// More than a programme ever hears; a limit all the same, so that no request holds the printer for minutes.
const most = 2000;

/** The consultation log as a paper for the file, and as a table. */
@Injectable()
export class ConsultationLog {
  constructor(
    private readonly consultations: ConsultationsRepository,
    private readonly documents: Documents,
  ) {}

  async pdf(context: RequestContext, programmeId: string, locale: PrintLocale): Promise<StreamableFile> {
    const t = printTexts(locale, 'consultations');
    const { programme, rows } = await this.load(context, programmeId);
    const name = nameIn(locale, programme.name_fr, programme.name_ar);
    const sheet = {
      title: t('title'),
      subject: name,
      facts: [t('heardCount', { count: rows.length })],
      foot: `${t('title')} · ${name}`,
      fileName: [t('title'), name],
      entries: rows.map((row) => ({
        date: formatDate(row.held_on, locale),
        channel: t(`channel.${row.channel}`),
        institution: row.institution,
        person: [row.person_heard, row.person_role].filter(Boolean),
        said: row.said,
        concerns: t('concernsWho', {
          who: concernedNames(row, locale, t('wholeProgramme')).map(isolated).join(t('comma')),
        }),
        needs: row.needs.map(({ statement }) => statement),
      })),
      none: t('empty.title'),
    };
    const pdf = await this.documents.pdf('slices/diagnostics/consultations/consultations.typ', locale, sheet);
    return pdfReply(pdf, ...sheet.fileName);
  }

  async csv(context: RequestContext, programmeId: string, locale: PrintLocale): Promise<StreamableFile> {
    const t = printTexts(locale, 'consultations');
    const { programme, rows } = await this.load(context, programmeId);
    const head = [
      t('field.heldOn'),
      t('field.channel'),
      t('field.institution'),
      t('field.personHeard'),
      t('field.personRole'),
      t('field.said'),
      t('concerns'),
      t('needs'),
      t('writtenBy'),
    ];
    const lines = rows.map((row) => [
      row.held_on,
      t(`channel.${row.channel}`),
      row.institution,
      row.person_heard,
      row.person_role,
      row.said,
      concernedNames(row, locale, t('wholeProgramme')).join(' / '),
      row.needs.map(({ statement }) => statement).join(' / '),
      row.written_by_name,
    ]);
    const bytes = Buffer.from(writeCsv([head, ...lines]));
    const name = nameIn(locale, programme.name_fr, programme.name_ar);
    return new StreamableFile(bytes, {
      type: 'text/csv; charset=utf-8',
      disposition: contentDisposition('attachment', `${t('title')} - ${name}.csv`),
      length: bytes.length,
    });
  }

  private async load(context: RequestContext, programmeId: string) {
    const programme = await this.consultations.programme(context, programmeId);
    if (programme === null) throw notFound();
    const rows = await this.consultations.page(context, programmeId, undefined, null, most);
    return { programme, rows };
  }
}

const concernedNames = (
  { cooperatives }: ConsultationRow,
  locale: PrintLocale,
  wholeProgramme: string,
): string[] =>
  cooperatives.length === 0
    ? [wholeProgramme]
    : cooperatives.map(({ nameFr, nameAr }) => nameIn(locale, nameFr, nameAr));
