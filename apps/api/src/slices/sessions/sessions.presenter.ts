import { type AccountRole, scopeOf, type Verb } from '@tiwizi/access';
import { missingTrainings } from '@tiwizi/domain';
import { type GroundworkModule } from './groundwork.repository';
import { type SessionDto, type SessionSummaryDto } from './sessions.dto';
import { type SessionRow } from './sessions.repository';

export function presentSessionSummary(row: SessionRow): SessionSummaryDto {
  return {
    id: row.id,
    programmeId: row.programme_id,
    kind: row.kind,
    ordinal: row.ordinal,
    title: row.title,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    zone: row.zone,
    venue: row.venue,
    trainerAccountId: row.trainer_account_id,
    trainerName: row.trainer_name,
    status: row.status,
    cooperatives: row.cooperatives,
  };
}

export interface Groundwork {
  modules: GroundworkModule[];
  /** Who has had which of them, or has a date for it. */
  had: { enrolmentId: string; moduleId: string }[];
}

export function presentSession(row: SessionRow, { modules, had }: Groundwork, role: AccountRole): SessionDto {
  return {
    ...presentSessionSummary(row),
    programmeNameFr: row.programme_name_fr,
    programmeNameAr: row.programme_name_ar,
    moduleId: row.module_id,
    moduleTitle: row.module_title,
    buildsOn: modules,
    missingTrainings: missingTrainings(
      modules.map(({ moduleId }) => moduleId),
      row.cooperatives.map(({ enrolmentId }) => enrolmentId),
      had,
    ),
    version: row.version,
    may: nextSteps(row, role),
  };
}

function nextSteps({ status }: SessionRow, role: AccountRole): Verb[] {
  const steps: Verb[] = ['attendance.read'];
  if (status !== 'held') steps.push('sessions.plan');
  if (status !== 'cancelled') steps.push('attendance.mark');
  return steps.filter((verb) => scopeOf(role, verb) !== 'none');
}
