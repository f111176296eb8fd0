import { Injectable, type StreamableFile } from '@nestjs/common';
import { type DiagnosticGrid } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { conflict, notFound } from '../../../platform/problem/problem';
import { GridsService } from '../grids.service';
import { gridForm } from './grid-form';
import { PrintRepository } from './print.repository';
import { resultSheet } from './result-sheet';

const templates = 'slices/diagnostics/print';

@Injectable()
export class PrintService {
  constructor(
    private readonly repository: PrintRepository,
    private readonly grids: GridsService,
    private readonly documents: Documents,
  ) {}

  async result(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const row = await this.repository.result(context, id);
    if (row === null) throw notFound();
    const { result } = row;
    if (result === null) throw conflict('diagnostic-not-finalised');
    const sheet = resultSheet({ ...row, result }, locale);
    return pdfReply(await this.documents.pdf(`${templates}/result.typ`, locale, sheet), ...sheet.fileName);
  }

  async gridForm(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const { number, ...grid } = await this.grids.read(context, id);
    const form = gridForm(grid as DiagnosticGrid, number, locale);
    return pdfReply(await this.documents.pdf(`${templates}/grid-form.typ`, locale, form), ...form.fileName);
  }
}
