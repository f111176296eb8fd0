import { Injectable, StreamableFile } from '@nestjs/common';
import { nameIn } from '@tiwizi/i18n';
import { RequestContext } from '../../platform/context/request-context';
import { printTexts } from '../../platform/documents/print-texts';
import { contentDisposition } from '../../platform/http/replies-bytes';
import { writeCsv } from '../../platform/spreadsheets/write-csv';
import { SupportsTableQuery } from './supports.dto';
import { SupportsRepository } from './supports.repository';

// A sheet that people still open; whoever wants more asks for a part.
const most = 20_000;

/** The register as a table for a spreadsheet, with the filters of the screen. */
@Injectable()
export class SupportsTable {
  constructor(private readonly supports: SupportsRepository) {}

  async csv(context: RequestContext, { locale, ...filters }: SupportsTableQuery): Promise<StreamableFile> {
    const t = printTexts(locale, 'supports');
    const rows = await this.supports.page(context, filters, null, most);
    const head = [
      t('field.cooperative'),
      t('field.scheme'),
      t('field.funder'),
      t('field.object'),
      t('field.category'),
      t('field.inKind'),
      t('field.amount'),
      t('field.from'),
      t('field.to'),
      t('field.status'),
      t('field.action'),
      t('doubled'),
    ];
    const lines = rows.map((row) => [
      nameIn(locale, row.name_fr, row.name_ar),
      row.scheme_name?.[locale] ?? null,
      row.funder,
      row.object,
      t(`states:category.${row.category}`),
      t(row.in_kind ? 'inKind' : 'inMoney'),
      row.amount === null ? null : Number(row.amount),
      row.from_on,
      row.to_on,
      t(`status.${row.status}`),
      row.action?.title ?? null,
      row.overlaps.map(({ funder, settledWith }) => `${funder}: ${settledWith ?? t('toSettle')}`).join(' / '),
    ]);
    const bytes = Buffer.from(writeCsv([head, ...lines]));
    return new StreamableFile(bytes, {
      type: 'text/csv; charset=utf-8',
      disposition: contentDisposition('attachment', `${t('title')}.csv`),
      length: bytes.length,
    });
  }
}
