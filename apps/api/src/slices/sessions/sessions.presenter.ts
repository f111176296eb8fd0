import { type AccountRole, scopeOf, type Verb } from '@tiwizi/access';
import { missingTrainings } from '@tiwizi/domain';
import { type GroundworkModule } from './groundwork.repository';
import { type SessionDto, type SessionHeadDto, type SessionSummaryDto } from './sessions.dto';
import { type SessionChangeDto } from './session-changes.dto';
import { type SessionChangeRow } from './session-changes.repository';
import { type SessionHeadRow, type SessionRow } from './sessions.repository';

export function presentSessionHead(row: SessionHeadRow): SessionHeadDto {
  return {
    id: row.id,
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
  };
}

export function presentSessionSummary(row: SessionRow): SessionSummaryDto {
  return { ...presentSessionHead(row), programmeId: row.programme_id, cooperatives: row.cooperatives };
}

export interface Groundwork {
  modules: GroundworkModule[];
  /** Who has had which of them, or has a date for it. */
  had: { enrolmentId: string; moduleId: string }[];
}

export function presentSession(
  row: SessionRow,
  { modules, had }: Groundwork,
  changes: readonly SessionChangeRow[],
  role: AccountRole,
): SessionDto {
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
    changes: changes.map((change) => presentChange(change, role)),
    version: row.version,
    may: nextSteps(row, role),
  };
}

/** Why a trainer stayed away may be a matter of health: it stays within the team. */
function presentChange(row: SessionChangeRow, role: AccountRole): SessionChangeDto {
  const within = role !== 'cooperative';
  return {
    id: row.id,
    what: row.what,
    trainerBefore: row.trainer_before,
    trainerAfter: row.trainer_after,
    startsAtBefore: row.starts_at_before,
    startsAtAfter: row.starts_at_after,
    venueBefore: row.venue_before,
    venueAfter: row.venue_after,
    reason: within ? row.reason : null,
    words: within ? row.words : '',
    byName: row.by_name,
    at: row.changed_at.toISOString(),
  };
}

function nextSteps({ status }: SessionRow, role: AccountRole): Verb[] {
  const steps: Verb[] = ['attendance.read'];
  if (status !== 'held') steps.push('sessions.plan');
  if (status === 'planned') steps.push('sessions.hand-over');
  if (status !== 'cancelled') steps.push('attendance.mark');
  return steps.filter((verb) => scopeOf(role, verb) !== 'none');
}
