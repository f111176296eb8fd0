import { Injectable, type StreamableFile } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { Documents } from '../../platform/documents/documents.port';
import { pdfReply } from '../../platform/documents/pdf-reply';
import { type PrintLocale } from '../../platform/documents/print-query.dto';
import { conflict, notFound } from '../../platform/problem/problem';
import { guideContent } from './guide-content';
import { ModulesRepository } from './modules.repository';
import { guidePaper, modulePaper } from './print/guide-paper';
import { TrainingGuideDto, TrainingGuidesDto } from './training-guides.dto';
import { TrainingGuidesRepository } from './training-guides.repository';
import { coverageOf } from './training-plans.presenter';
import { TrainingPlansService } from './training-plans.service';

const template = 'slices/training/print/guide.typ';

@Injectable()
export class TrainingGuidesService {
  constructor(
    private readonly guides: TrainingGuidesRepository,
    private readonly plans: TrainingPlansService,
    private readonly modules: ModulesRepository,
    private readonly documents: Documents,
  ) {}

  async list(context: RequestContext, programmeId: string): Promise<TrainingGuidesDto> {
    await this.plans.facts(context, programmeId);
    return { items: await this.guides.list(context, programmeId) };
  }

  /** Keeps the plan and the whole text of its modules as they are now. */
  async make(context: RequestContext, programmeId: string, id: string): Promise<TrainingGuideDto> {
    const facts = await this.plans.facts(context, programmeId);
    if (facts.planned.length === 0) throw conflict('training-plan-empty');
    const modules = await this.modules.findAll(
      context,
      facts.planned.map(({ moduleId }) => moduleId),
    );
    const madeOn = localDate(new Date(), facts.programme.zone);
    const content = guideContent(facts, coverageOf(facts), modules, madeOn);
    const number = await this.guides.insert(context, id, programmeId, facts.version, content);
    const chapters = content.chapters.map(({ code }) => code);
    context.audit('training-guide', id, null, { programmeId, number, planVersion: facts.version, chapters });
    const made = (await this.guides.list(context, programmeId)).find((guide) => guide.id === id);
    if (made === undefined) throw notFound();
    return made;
  }

  async print(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const guide = await this.guides.find(context, id);
    if (guide === null) throw notFound();
    const paper = guidePaper(guide.content, guide.number, locale);
    return pdfReply(await this.documents.pdf(template, locale, paper), ...paper.fileName);
  }

  /** One module on its own, as it stands today. */
  async printModule(context: RequestContext, id: string, locale: PrintLocale): Promise<StreamableFile> {
    const module = await this.modules.find(context, id);
    if (module === null) throw notFound();
    const paper = modulePaper(module, locale);
    return pdfReply(await this.documents.pdf(template, locale, paper), ...paper.fileName);
  }
}
