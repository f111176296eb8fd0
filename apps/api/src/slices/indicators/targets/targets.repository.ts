import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { CooperativeTargetsDto, SaveTargetsDto } from './targets.dto';

interface Place {
  programmeId: string;
  indicatorId: string;
  /** YYYY-MM: the month at whose end the programme ends. */
  lastMonth: string;
}

/** A target by the end of a month before the last; no enrolment: stated for the whole programme. */
interface PeriodTarget {
  enrolmentId: string | null;
  month: string;
  target: number;
}

@Injectable()
export class TargetsRepository {
  /** Puts targets in the place of those there were. False if somebody else wrote since `version`. */
  async save(
    context: RequestContext,
    { programmeId, indicatorId, lastMonth }: Place,
    version: number,
    { step, basis, stated, rows }: SaveTargetsDto,
  ): Promise<boolean> {
    const endOf = ({ targets }: Pick<CooperativeTargetsDto, 'targets'>): number | null =>
      targets.find(({ month }) => month === lastMonth)?.target ?? null;
    const held = await context.row(sql`
      UPDATE programme_indicators SET target_months = ${step}, target_basis = ${basis}, baseline = ${stated.baseline}, target = ${endOf(stated)},
        targets_version = targets_version + 1
      WHERE programme_id = ${programmeId} AND indicator_id = ${indicatorId} AND targets_version = ${version} RETURNING 1`);
    if (held === null) return false;
    const enrolmentIds = rows.map(({ enrolmentId }) => enrolmentId);
    await context.rows(sql`
      INSERT INTO indicator_targets (enrolment_id, indicator_id, baseline, target)
      SELECT enrolment_id, ${indicatorId}::uuid, baseline, target FROM unnest(${enrolmentIds}::uuid[],
        ${rows.map(({ baseline }) => baseline)}::numeric[], ${rows.map(endOf)}::numeric[])
        AS t (enrolment_id, baseline, target)
      ON CONFLICT (enrolment_id, indicator_id) DO UPDATE
      SET baseline = excluded.baseline, target = excluded.target, version = indicator_targets.version + 1`);
    await context.rows(sql`
      DELETE FROM period_targets WHERE programme_id = ${programmeId} AND indicator_id = ${indicatorId}
        AND (enrolment_id IS NULL OR enrolment_id = ANY(${enrolmentIds}::uuid[]))`);
    const before = [{ enrolmentId: null, targets: stated.targets }, ...rows].flatMap(
      ({ enrolmentId, targets }): PeriodTarget[] =>
        targets.filter(({ month }) => month !== lastMonth).map((each) => ({ enrolmentId, ...each })),
    );
    await context.rows(sql`
      INSERT INTO period_targets (programme_id, indicator_id, enrolment_id, month, target)
      SELECT ${programmeId}::uuid, ${indicatorId}::uuid, * FROM unnest(
        ${before.map(({ enrolmentId }) => enrolmentId)}::uuid[],
        ${before.map(({ month }) => `${month}-01`)}::date[],
        ${before.map(({ target }) => target)}::numeric[])`);
    return true;
  }
}
