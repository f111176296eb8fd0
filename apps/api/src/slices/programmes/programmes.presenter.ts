import { type AccountRole, scopeOf, type Verb } from '@tiwizi/access';
import { addDays, addMonths } from '@tiwizi/domain';
import { type ProgrammeDto, type ProgrammeSummaryDto } from './programmes.dto';
import { type ProgrammeRow, type ProgrammeSummaryRow } from './programmes.repository';

/** The programme's last day. */
export function endOf(startsOn: string, months: number): string {
  return addDays(addMonths(startsOn, months), -1);
}

export function presentSummary(row: ProgrammeSummaryRow): ProgrammeSummaryDto {
  return {
    id: row.id,
    code: row.code,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    sponsorName: row.sponsor_name,
    startsOn: row.starts_on,
    endsOn: endOf(row.starts_on, row.months),
    months: row.months,
    status: row.status,
    cohortSize: row.cohort_size,
  };
}

export function presentProgramme(row: ProgrammeRow, role: AccountRole): ProgrammeDto {
  return {
    ...presentSummary(row),
    leadName: row.lead_name,
    partners: row.partners,
    zone: row.zone,
    gridCode: row.grid_code,
    certificateThreshold: Number(row.certificate_threshold),
    territories: row.territories,
    workshopCadence: { count: row.workshop_count, per: row.workshop_per, months: row.workshop_months },
    followUpCadence: { count: row.follow_up_count, per: row.follow_up_per, months: row.follow_up_months },
    people: row.people,
    workshopsPlanned: row.workshops_planned,
    followUpWindows: row.follow_up_windows,
    version: row.version,
    may: nextSteps(row, role),
  };
}

function nextSteps({ status }: ProgrammeRow, role: AccountRole): Verb[] {
  const always: Verb[] = [
    'programmes.update',
    'enrolments.read',
    'sessions.read',
    'training-plans.read',
    'board.read',
    'consultations.read',
    'reports.read',
    'attendance.read',
    'certificates.read',
  ];
  const whileRunning: Verb[] = ['enrolments.write', 'sessions.plan', 'follow-ups.plan', 'indicators.choose'];
  const steps = status === 'running' ? [...always, ...whileRunning] : always;
  return steps.filter((verb) => scopeOf(role, verb) !== 'none');
}
