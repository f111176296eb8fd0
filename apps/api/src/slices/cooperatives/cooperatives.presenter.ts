import { type Verb } from '@tiwizi/access';
import { CooperativeDto, CooperativeLineDto, PlaceDto } from './cooperatives.dto';
import { type CooperativeLineRow, type CooperativeRow } from './cooperatives.repository';

export function presentCooperativeLine(row: CooperativeLineRow): CooperativeLineDto {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    sector: row.sector,
    place: placeOf(row),
  };
}

export function presentCooperative(row: CooperativeRow): CooperativeDto {
  const { female, male, unknown } = row;
  return {
    ...presentCooperativeLine(row),
    territoryId: row.territory_id,
    foundedOn: row.founded_on,
    fiscalYearEnd: row.fiscal_year_end,
    registrationNumber: row.registration_number,
    phone: row.phone,
    members: row.may_read_members ? { total: female + male + unknown, female, male, unknown } : null,
    enrolments: row.enrolments,
    version: row.version,
    may: mayOf(row),
  };
}

/** A region is too far to say where a commune lies, so it stands alone or not at all. */
function placeOf(row: CooperativeLineRow): PlaceDto[] {
  const near = { id: row.territory_id, level: row.near_level, nameFr: row.near_fr, nameAr: row.near_ar };
  if (row.near_level !== 'commune' || row.far_id === null || row.far_level === null) return [near];
  return [near, { id: row.far_id, level: row.far_level, nameFr: row.far_fr ?? '', nameAr: row.far_ar ?? '' }];
}

function mayOf(row: CooperativeRow): Verb[] {
  const steps: [boolean, Verb][] = [
    [row.may_update, 'cooperatives.update'],
    [row.may_read_members, 'members.read'],
    [row.may_write_members, 'members.write'],
  ];
  return steps.filter(([allowed]) => allowed).map(([, verb]) => verb);
}
