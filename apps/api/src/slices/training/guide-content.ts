import { type LocalizedText } from '@tiwizi/domain';
import { type CheckQuestion, type ModuleContent } from './module-content';
import { type ModuleRow } from './modules.repository';
import { type CoverageDto } from './training-plans.dto';
import { type PlanFacts } from './training-plans.presenter';

export interface GuideChapter extends Omit<ModuleContent, 'learningCheck'> {
  code: string;
  plannedHours: number;
  /** Guides of the first months were made without. */
  learningCheck?: CheckQuestion[];
  cooperatives: { nameFr: string; nameAr: string }[];
}

/** A guide as it was made: whatever changes later, it prints the same. */
export interface GuideContent {
  programme: { name: LocalizedText; sponsorName: string; startsOn: string; endsOn: string };
  /** On the programme's calendar. */
  madeOn: string;
  cooperatives: number;
  coverage: CoverageDto;
  chapters: GuideChapter[];
}

export function guideContent(
  { programme, planned, enrolments }: PlanFacts,
  coverage: CoverageDto,
  modules: readonly ModuleRow[],
  madeOn: string,
): GuideContent {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const names = new Map(
    enrolments.map((one) => [one.id, { nameFr: one.cooperativeNameFr, nameAr: one.cooperativeNameAr }]),
  );
  return {
    programme: {
      name: { fr: programme.nameFr, ar: programme.nameAr, en: '' },
      sponsorName: programme.sponsorName,
      startsOn: programme.startsOn,
      endsOn: programme.endsOn,
    },
    madeOn,
    cooperatives: enrolments.length,
    coverage,
    chapters: planned.flatMap(({ moduleId, enrolmentIds }) => {
      const module = byId.get(moduleId);
      return module === undefined
        ? []
        : [
            {
              code: module.code,
              plannedHours: Number(module.planned_hours),
              ...module.content,
              cooperatives: enrolmentIds.flatMap((id) => names.get(id) ?? []),
            },
          ];
    }),
  };
}
