import { scopeOf } from '@tiwizi/access';
import { findCriterion } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { NeedsDto, RankedGapDto } from './needs.dto';
import { NeedsRow } from './needs.repository';

/** The gaps of the latest diagnostic by priority, each with what was decided about it. */
export function presentNeeds(context: RequestContext, row: NeedsRow): NeedsDto {
  const gaps = rankedGaps(row);
  const shown = new Set(gaps.map(({ criterionCode }) => criterionCode));
  return {
    enrolmentId: row.enrolment_id,
    programmeId: row.programme_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    diagnosticId: row.diagnostic_id,
    gaps,
    owners: row.owners,
    others: row.needs.filter(({ criterionCode }) => !shown.has(criterionCode)),
    may: gaps.length > 0 && scopeOf(context.role, 'needs.decide') !== 'none' ? ['decide'] : [],
  };
}

function rankedGaps({ result, content, needs }: NeedsRow): RankedGapDto[] {
  if (result === null || content === null) return [];
  const decided = new Map(needs.map((need) => [need.criterionCode, need]));
  const blocking = new Set(result.legalBlockers.map(({ criterion }) => criterion));
  return result.gaps.flatMap((gap) => {
    const criterion = findCriterion(content, gap.criterion);
    if (criterion === null) return [];
    return {
      criterionCode: gap.criterion,
      title: criterion.title,
      found: criterion.levels[gap.level],
      category: gap.category,
      level: gap.level,
      targetLevel: gap.targetLevel,
      priority: gap.priority,
      legalBlocker: blocking.has(gap.criterion),
      suggestions: criterion.suggestions,
      decision: decided.get(gap.criterion) ?? null,
    };
  });
}
