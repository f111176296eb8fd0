import { Injectable, type StreamableFile } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { Files } from '../../../platform/files/files.port';
import { ActionPlanDto } from '../action-plans.dto';
import { ActionPlansService } from '../action-plans.service';
import { planSheet } from './plan-sheet';

@Injectable()
export class PlanPrintService {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  async print(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const plan = await this.plans.read(context, id);
    const sheet = planSheet(plan, await this.drawn(plan), locale);
    const pdf = await this.documents.pdf('slices/action-plans/print/plan.typ', locale, sheet);
    return pdfReply(pdf, ...sheet.fileName);
  }

  private async drawn({ signatures, revision }: ActionPlanDto): Promise<Map<string, Buffer>> {
    const pictures = await Promise.all(
      signatures
        .filter((signature) => signature.revision === revision && signature.manner === 'drawn')
        .map(async ({ id, file }) => [id, file && (await this.files.smallPicture(file.id))] as const),
    );
    return new Map(pictures.flatMap(([id, picture]) => (picture ? [[id, picture] as const] : [])));
  }
}
