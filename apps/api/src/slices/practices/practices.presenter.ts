import { scopeOf } from '@tiwizi/access';
import { practiceMoves, type PracticeStatus } from '@tiwizi/domain';
import { type RequestContext } from '../../platform/context/request-context';
import {
  type PracticeContentDto,
  type PracticeDto,
  type PracticeLineDto,
  type PracticeStep,
} from './practices.dto';
import { type PracticeRow } from './practices.repository';

const stepTo: Record<PracticeStatus, (from: PracticeStatus) => PracticeStep> = {
  proposed: () => 'propose',
  shared: () => 'share',
  withdrawn: () => 'withdraw',
  draft: (from) => (from === 'withdrawn' ? 'take_up' : 'send_back'),
};

export const reviewsPractices = (context: RequestContext): boolean =>
  scopeOf(context.role, 'practices.review') !== 'none';

/** Where the reader may take it from here. */
export const movesOf = (context: RequestContext, { own, status }: PracticeRow): PracticeStatus[] =>
  own ? practiceMoves(status, reviewsPractices(context)) : [];

export function presentPracticeLine(row: PracticeRow): PracticeLineDto {
  return {
    id: row.id,
    ...{ titleFr: row.title_fr, titleAr: row.title_ar, resultFr: row.result_fr, resultAr: row.result_ar },
    criteria: row.criteria,
    status: row.status,
    sector: row.sector,
    provinceFr: row.province_fr,
    provinceAr: row.province_ar,
    cooperative:
      row.named || row.own ? { id: row.cooperative_id, nameFr: row.name_fr, nameAr: row.name_ar } : null,
    usefulCount: row.useful_count,
    usefulToMe: row.useful_to_me,
  };
}

export function presentPractice(context: RequestContext, row: PracticeRow): PracticeDto {
  const known = row.named || row.own;
  return {
    ...presentPracticeLine(row),
    ...{ storyFr: row.story_fr, storyAr: row.story_ar, stepsFr: row.steps_fr, stepsAr: row.steps_ar },
    named: row.named,
    files: known ? row.files : [],
    authorName: known ? row.author_name : null,
    reviewerName: row.reviewer_name,
    sharedAt: row.shared_at?.toISOString() ?? null,
    version: row.version,
    may: row.own ? ['change', ...movesOf(context, row).map((status) => stepTo[status](row.status))] : [],
  };
}

/** What was written, for the audit. */
export const contentOf = (row: PracticeRow): PracticeContentDto => ({
  ...{ titleFr: row.title_fr, titleAr: row.title_ar, storyFr: row.story_fr, storyAr: row.story_ar },
  ...{ stepsFr: row.steps_fr, stepsAr: row.steps_ar, resultFr: row.result_fr, resultAr: row.result_ar },
  criteria: row.criteria,
  named: row.named,
  fileIds: row.files.map(({ id }) => id),
});
