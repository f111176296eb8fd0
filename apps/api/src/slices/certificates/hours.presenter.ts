import { type AccountRole, scopeOf } from '@tiwizi/access';
import { hoursShare } from '@tiwizi/domain';
import { CooperativeHoursDto, HeldCertificateDto, HoursState, PersonHoursDto } from './hours.dto';
import { type CooperativeHoursRow, type HoursRow } from './hours.repository';

/** What a certificate is called: the programme's code and its number in the programme. */
export const numberOf = (programmeCode: string, number: number): string =>
  `${programmeCode}-${String(number).padStart(4, '0')}`;

/** Two decimals: a session of an hour and twenty minutes is 1.33 hours. */
export const roundedHours = (value: number): number => Math.round(value * 100) / 100;

export function presentPersonHours(
  row: HoursRow,
  { code, threshold }: { code: string; threshold: number },
  role: AccountRole,
): PersonHoursDto {
  const { attended, planned, earned, certificate } = row;
  return {
    personId: row.person_id,
    enrolmentId: row.enrolment_id,
    cooperativeFr: row.cooperative_fr,
    cooperativeAr: row.cooperative_ar,
    name: `${row.given_name} ${row.family_name}`,
    nameAr: row.name_ar,
    attendedHours: attended,
    plannedHours: planned,
    share: rounded4(hoursShare(attended, planned)),
    // Up, so that whoever comes for as long as it says has earned it.
    missingHours: earned ? 0 : Math.max(0, Math.ceil((planned * threshold - attended) * 100 - 1e-6) / 100),
    state: stateOf(row),
    certificate: certificate === null ? null : presentHeld(certificate, code, role),
  };
}

export function presentCooperativeHours(row: CooperativeHoursRow): CooperativeHoursDto {
  return {
    enrolmentId: row.enrolment_id,
    nameFr: row.cooperative_fr,
    nameAr: row.cooperative_ar,
    plannedHours: row.planned,
    people: row.people,
    earned: row.earned,
    issued: row.issued,
    ready: row.ready,
  };
}

function stateOf({ certificate, earned }: HoursRow): HoursState {
  if (certificate === null) return earned ? 'ready' : 'short';
  return certificate.revokedAt === null ? 'issued' : 'revoked';
}

function presentHeld(
  { id, number, issuedAt, revokedAt, revokedReason }: NonNullable<HoursRow['certificate']>,
  programmeCode: string,
  role: AccountRole,
): HeldCertificateDto {
  const may = (verb: 'certificates.issue' | 'certificates.revoke') => scopeOf(role, verb) !== 'none';
  const stands = revokedAt === null;
  return {
    id,
    number: numberOf(programmeCode, number),
    issuedAt: new Date(issuedAt).toISOString(),
    revokedAt: revokedAt === null ? null : new Date(revokedAt).toISOString(),
    revokedReason,
    may: [
      ...(stands ? (['print'] as const) : []),
      ...(stands && may('certificates.revoke') ? (['revoke'] as const) : []),
      ...(may('certificates.issue') ? (['reissue'] as const) : []),
    ],
  };
}

const rounded4 = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 10_000) / 10_000;
