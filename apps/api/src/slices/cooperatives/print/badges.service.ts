import { Injectable, type StreamableFile } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { notFound } from '../../../platform/problem/problem';
import { registryZone } from '../registry-zone';
import { BadgesRepository } from './badges.repository';
import { badgeSheet } from './badge-sheet';

@Injectable()
export class BadgesService {
  constructor(
    private readonly badges: BadgesRepository,
    private readonly documents: Documents,
  ) {}

  async print(context: RequestContext, cooperativeId: string, locale: PrintLocale): Promise<StreamableFile> {
    const today = localDate(new Date(), registryZone);
    const cooperative = await this.badges.find(context, cooperativeId, today);
    if (cooperative === null) throw notFound();
    const sheet = badgeSheet(cooperative, today, locale);
    const pdf = await this.documents.pdf('slices/cooperatives/print/badges.typ', locale, sheet);
    return pdfReply(pdf, ...sheet.fileName);
  }
}
