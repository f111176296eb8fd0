import { Injectable } from '@nestjs/common';
import { DEFAULT_SILENCE_THRESHOLDS } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { MuteSilenceDto, SetSilenceThresholdsDto, SilenceMuteDto, SilenceThresholdsDto } from './silence.dto';

/** The mute that stands for enrolment `cohort.id` on `today`, as `SilenceMuteDto`; null where none does. */
export const standingMute = (today: string): Sql => sql`(
  SELECT json_build_object('reason', m.reason, 'endsOn', m.ends_on, 'mutedBy', a.display_name)
  FROM silence_mutes m JOIN accounts a ON a.id = m.muted_by
  WHERE m.enrolment_id = cohort.id AND m.lifted_at IS NULL AND m.ends_on >= ${today})`;

/** What programme `p` chose, as `SilenceThresholdsDto`; null where it keeps the usual thresholds. */
export const chosenThresholds: Sql = sql`
  (SELECT to_json(t) FROM silence_thresholds t WHERE t.programme_id = p.id) AS silence_thresholds`;

export interface ChosenThresholdsRow {
  silence_thresholds: SilenceThresholdsDto | null;
}

export const thresholdsOf = ({ silence_thresholds: chosen }: ChosenThresholdsRow): SilenceThresholdsDto =>
  chosen ?? { ...DEFAULT_SILENCE_THRESHOLDS, version: 1 };

@Injectable()
export class SilenceRepository {
  /** Null where the programme is out of reach. */
  async thresholds(context: RequestContext, programmeId: string): Promise<SilenceThresholdsDto | null> {
    const row = await context.row<ChosenThresholdsRow>(sql`
      SELECT ${chosenThresholds} FROM programmes p
      WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
    return row && thresholdsOf(row);
  }

  /** False when somebody else changed them since `version`. */
  async setThresholds(
    context: RequestContext,
    programmeId: string,
    version: number,
    chosen: SetSilenceThresholdsDto,
  ): Promise<boolean> {
    const { windows_missed, absences, actions_overdue, readings_missing } = chosen;
    const row = await context.row(sql`
      INSERT INTO silence_thresholds AS kept
        (programme_id, windows_missed, absences, actions_overdue, readings_missing, version)
      SELECT ${programmeId}::uuid, ${windows_missed}::smallint, ${absences}::smallint, ${actions_overdue}::smallint,
        ${readings_missing}::smallint, ${version + 1}::integer
      ON CONFLICT (programme_id) DO UPDATE SET windows_missed = excluded.windows_missed, absences = excluded.absences,
        actions_overdue = excluded.actions_overdue, readings_missing = excluded.readings_missing,
        version = excluded.version
        WHERE kept.version = ${version}
      RETURNING version`);
    return row !== null;
  }

  /** The zone of the enrolment's programme; null where it is out of reach. */
  async zoneOf(context: RequestContext, enrolmentId: string): Promise<string | null> {
    const row = await context.row<{ zone: string }>(sql`
      SELECT p.zone FROM enrolments e JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
    return row?.zone ?? null;
  }

  /** The mute that was lifted, null where none stood. */
  lift(context: RequestContext, enrolmentId: string): Promise<{ reason: string; endsOn: string } | null> {
    return context.row(sql`
      UPDATE silence_mutes SET lifted_at = now() WHERE enrolment_id = ${enrolmentId} AND lifted_at IS NULL
      RETURNING reason, ends_on AS "endsOn"`);
  }

  async mute(context: RequestContext, enrolmentId: string, mute: MuteSilenceDto): Promise<SilenceMuteDto> {
    const { accountId, displayName } = context.person;
    await context.rows(sql`
      INSERT INTO silence_mutes (id, enrolment_id, reason, ends_on, muted_by)
      VALUES (${mute.id}, ${enrolmentId}, ${mute.reason}, ${mute.endsOn}, ${accountId})`);
    return { reason: mute.reason, endsOn: mute.endsOn, mutedBy: displayName };
  }
}
