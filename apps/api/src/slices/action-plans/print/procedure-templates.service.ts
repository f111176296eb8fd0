import { Injectable, type StreamableFile } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { notFound } from '../../../platform/problem/problem';
import { ProcedureTemplateQuery } from '../procedures.dto';
import { ProceduresRepository } from '../procedures.repository';
import { procedureForm } from './procedure-form';

@Injectable()
export class ProcedureTemplatesService {
  constructor(
    private readonly procedures: ProceduresRepository,
    private readonly documents: Documents,
  ) {}

  /** One empty sheet, to be filled in by hand. */
  async print(
    context: RequestContext,
    code: string,
    { locale, enrolmentId }: ProcedureTemplateQuery,
  ): Promise<StreamableFile> {
    const name = enrolmentId === undefined ? null : await this.cooperativeOf(context, enrolmentId, locale);
    const form = procedureForm(code, name, locale);
    if (form === null) throw notFound();
    const pdf = await this.documents.pdf('slices/action-plans/print/procedure-form.typ', locale, form);
    return pdfReply(pdf, ...form.fileName);
  }

  private async cooperativeOf(
    context: RequestContext,
    enrolmentId: string,
    locale: PrintLocale,
  ): Promise<string> {
    const row = await this.procedures.find(context, enrolmentId);
    if (row === null) throw notFound();
    return locale === 'ar' && row.name_ar !== '' ? row.name_ar : row.name_fr;
  }
}
