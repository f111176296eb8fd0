import { type AccountRole, scopeOf, type Verb } from '@tiwizi/access';
import { type CandidateDto, type CohortRowDto, type EnrolmentDto } from './enrolments.dto';
import { type CandidateRow, type CohortRow, type EnrolmentRow } from './enrolments.repository';
import { endOf } from './programmes.presenter';

export function presentCohortRow(row: CohortRow): CohortRowDto {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    code: row.code,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    sector: row.sector,
    communeFr: row.commune_fr,
    communeAr: row.commune_ar,
    provinceId: row.province_id,
    provinceFr: row.province_fr,
    provinceAr: row.province_ar,
    trainerAccountId: row.trainer_account_id,
    trainerName: row.trainer_name,
    status: row.status,
    enrolledOn: row.enrolled_on,
    leftOn: row.left_on,
    version: row.version,
  };
}

export function presentCandidate(row: CandidateRow): CandidateDto {
  return {
    id: row.id,
    code: row.code,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    sector: row.sector,
    communeFr: row.commune_fr,
    communeAr: row.commune_ar,
    provinceFr: row.province_fr,
    provinceAr: row.province_ar,
  };
}

export function presentEnrolment(row: EnrolmentRow, role: AccountRole): EnrolmentDto {
  return {
    ...presentCohortRow(row),
    programme: {
      id: row.programme_id,
      nameFr: row.programme_name_fr,
      nameAr: row.programme_name_ar,
      startsOn: row.starts_on,
      endsOn: endOf(row.starts_on, row.months),
      zone: row.zone,
      status: row.programme_status,
    },
    may: nextSteps(row, role),
  };
}

const reading: Verb[] = [
  'cooperatives.read',
  'members.read',
  'diagnostics.read',
  'needs.read',
  'plans.read',
  'procedures.read',
  'sessions.read',
  'follow-ups.read',
  'readings.read',
];
const accompanying: Verb[] = [
  'diagnostics.write',
  'needs.decide',
  'plans.write',
  'plans.sign',
  'procedures.write',
  'follow-ups.log',
  'readings.enter',
];

/** What may be opened always, and what may be done while the cooperative is accompanied. */
function nextSteps(row: EnrolmentRow, role: AccountRole): Verb[] {
  const running = row.programme_status === 'running';
  const steps: Verb[] = [
    ...reading,
    ...(running ? (['enrolments.write'] as const) : []),
    ...(running && row.status === 'active' ? accompanying : []),
  ];
  return steps.filter((verb) => scopeOf(role, verb) !== 'none');
}
