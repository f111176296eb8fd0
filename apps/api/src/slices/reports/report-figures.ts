import {
  ACTION_STATUSES,
  actionTiming,
  addDays,
  attendanceRate,
  type CalendarDate,
  NEED_CATEGORIES,
  measureOfAll,
  medianOf,
  monthOf,
  towardsOfAll,
  windowCompliance,
} from '@tiwizi/domain';
import { expectedProcedures } from '../action-plans/action-plans.port';
import { exactOrMissing } from './exact';
import { peopleFigures } from './people-figures';
import { type PeriodMeasure } from '../indicators/indicators.port';
import { type DiagnosisFact, type ReportFacts, type WatchedFact } from './report-facts';
import {
  FollowUpsFigureDto,
  IndicatorFigureDto,
  MaturityFigureDto,
  ProvinceFigureDto,
  ReportFiguresDto,
} from './report-figures.dto';

const sessionKinds = ['training', 'workshop', 'encounter', 'fair'];

/**
 * The figures of a report that ends on `periodTo`, told on `today`. Sessions, people, follow-ups and readings are those of
 * the period; needs, actions, procedures and diagnostics are as they stand at its end, or today if that is earlier.
 */
export function reportFigures(
  facts: ReportFacts,
  periodTo: CalendarDate,
  today: CalendarDate,
): ReportFiguresDto {
  const asOf = periodTo < today ? periodTo : today;
  const { attended, expected, excused, notExpected, rate } = attendanceRate(
    facts.marks.map(({ status }) => status),
  );
  return {
    cooperatives: facts.provinces.length,
    provinces: provinceFigures(facts),
    sessions: sessionKinds.map((key) => {
      const ofKind = facts.sessions.filter(({ kind }) => kind === key);
      return { key, held: ofKind.filter(({ held }) => held).length, planned: ofKind.length };
    }),
    people: peopleFigures(facts),
    attendance: { attended, expected, excused, notExpected, rate: exactOrMissing(rate) },
    // The day after the period: a window that closes with it is due by then.
    followUps: followUpFigures(facts.watched, periodTo < today ? addDays(periodTo, 1) : today),
    needs: NEED_CATEGORIES.map((key) => {
      const count = (status: string) =>
        facts.needs.filter((need) => need.category === key && need.status === status).length;
      return { key, agreed: count('agreed'), met: count('met'), declined: count('declined') };
    }),
    actions: ACTION_STATUSES.map((key) => ({
      key,
      count: facts.actions.filter(({ status }) => status === key).length,
    })),
    actionsLate: facts.actions.filter((action) => actionTiming(action, asOf) === 'late').length,
    maturity: maturityFigures(facts.diagnoses),
    indicators: facts.indicators.map((measured) => indicatorFigure(measured, asOf)),
    readingsToApprove: facts.readingsToApprove,
    procedures: {
      adopted: facts.adoptions.length,
      cooperatives: new Set(facts.adoptions.map(({ enrolmentId }) => enrolmentId)).size,
      expected: expectedProcedures.length * facts.provinces.length,
    },
  };
}

function provinceFigures({ provinces }: ReportFacts): ProvinceFigureDto[] {
  const byKey = new Map<string, ProvinceFigureDto>();
  for (const { key, nameFr, nameAr } of provinces) {
    const cooperatives = (byKey.get(key)?.cooperatives ?? 0) + 1;
    byKey.set(key, { key, nameFr, nameAr, cooperatives });
  }
  return [...byKey.values()].sort((a, b) => b.cooperatives - a.cooperatives || (a.key < b.key ? -1 : 1));
}

function followUpFigures(watched: readonly WatchedFact[], asOf: CalendarDate): FollowUpsFigureDto {
  const kept = watched.map(({ windows, contacts }) => windowCompliance(windows, contacts, asOf));
  const due = kept.reduce((sum, each) => sum + each.due, 0);
  const honoured = kept.reduce((sum, each) => sum + each.honoured, 0);
  return { due, honoured, missed: due - honoured, rate: due === 0 ? null : exactOrMissing(honoured / due) };
}

function exactMedian(values: readonly (number | null)[]): { median: number | null; counted: number } {
  const { median, counted } = medianOf(values);
  return { median: exactOrMissing(median), counted };
}

function maturityFigures(diagnoses: readonly DiagnosisFact[]): MaturityFigureDto {
  const titles = new Map(diagnoses.flatMap((each) => each.titles).map(({ code, title }) => [code, title]));
  return {
    diagnosed: diagnoses.length,
    median: exactMedian(diagnoses.map(({ overall }) => overall)).median,
    dimensions: [...titles].map(([key, title]) => ({
      key,
      title,
      ...exactMedian(
        diagnoses.map(({ dimensions }) => dimensions.find(({ code }) => code === key)?.score ?? null),
      ),
    })),
  };
}

/** One indicator over the cohort, with how far those that can be compared have come towards the target due by `until`. */
function indicatorFigure(
  { indicator, measure, aims, stated }: PeriodMeasure,
  until: CalendarDate,
): IndicatorFigureDto {
  const places = aims.map((_, place) => place);
  const total = measureOfAll(measure, places, 'total');
  const towards = towardsOfAll(measure, aims, stated, monthOf(until));
  return {
    key: indicator.code,
    indicatorId: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    isRatio: indicator.is_ratio,
    decimals: indicator.decimals,
    acrossTime: indicator.across_time,
    acrossCooperatives: indicator.across_cooperatives,
    value: exactOrMissing(total.value),
    counted: total.counted,
    missing: total.missing,
    compared: towards.compared,
    monthly: exactOrMissing(towards.value),
    baseline: exactOrMissing(towards.baseline),
    target: exactOrMissing(towards.target),
    progress: exactOrMissing(towards.progress),
  };
}
