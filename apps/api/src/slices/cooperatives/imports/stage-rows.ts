import { type CooperativeKind, type MemberFunction, type Sector, type Sex } from '@tiwizi/domain';
import { type PlaceFinder } from './find-place';
import { functionLabels, kindLabels, sectorLabels, sexLabels } from './labels';
import { birthYear, dayOfYear, label, pastDay, phone, text } from './read-field';
import { type RowReader } from './row-reader';

/** Where in the file a row stands, for what is found out about it later. */
export interface Origin {
  sheet: string;
  row: number;
}

/** A cooperative as the file tells it. Null: the file does not say. */
export interface StagedCooperative extends Origin {
  id: string;
  code: string;
  nameFr: string;
  nameAr: string | null;
  kind: CooperativeKind | null;
  sector: Sector;
  territoryId: string;
  foundedOn: string | null;
  fiscalYearEnd: string | null;
  registrationNumber: string | null;
  phone: string | null;
}

export interface StagedMember extends Origin {
  membershipId: string;
  personId: string;
  cooperativeCode: string;
  memberCode: string;
  givenName: string;
  familyName: string;
  nameAr: string | null;
  sex: Sex | null;
  birthYear: number | null;
  function: MemberFunction | null;
  fromDate: string;
  phone: string | null;
}

/** The cooperative of a row; null when something required is missing or wrong. */
export function stageCooperative(
  row: RowReader<'cooperatives'>,
  origin: Origin,
  findPlace: PlaceFinder,
  today: string,
  newId: () => string,
): StagedCooperative | null {
  const code = row.read('code', text(40), 'required');
  const nameFr = row.read('nameFr', text(200), 'required');
  const sector = row.read('sector', label(sectorLabels), 'required');
  const territoryId = placeOf(row, findPlace);
  const rest = {
    nameAr: row.read('nameAr', text(200)),
    kind: row.read('kind', label(kindLabels)),
    foundedOn: row.read('foundedOn', pastDay(today)),
    fiscalYearEnd: row.read('fiscalYearEnd', dayOfYear),
    registrationNumber: row.read('registrationNumber', text(60)),
    phone: row.read('phone', phone),
  };
  if (code === null || nameFr === null || sector === null || territoryId === null) return null;
  return { ...origin, id: newId(), code, nameFr, sector, territoryId, ...rest };
}

function placeOf(row: RowReader<'cooperatives'>, findPlace: PlaceFinder): string | null {
  const province = row.read('province', text(120), 'required');
  const commune = row.read('commune', text(120)) ?? '';
  if (province === null) return null;
  const place = findPlace(province, commune);
  return 'territoryId' in place ? place.territoryId : row.refuse(place.column, place.code, place.params);
}

/** The member of a row; null when something required is missing or wrong. */
export function stageMember(
  row: RowReader<'members'>,
  origin: Origin,
  today: string,
  newId: () => string,
): StagedMember | null {
  const cooperativeCode = row.read('cooperativeCode', text(40), 'required');
  const memberCode = row.read('memberCode', text(40), 'required');
  const givenName = row.read('givenName', text(100), 'required');
  const familyName = row.read('familyName', text(100), 'required');
  const fromDate = row.read('fromDate', pastDay(today), 'required');
  const rest = {
    nameAr: row.read('nameAr', text(200)),
    sex: row.read('sex', label(sexLabels)),
    birthYear: row.read('birthYear', birthYear(today)),
    function: row.read('function', label(functionLabels)),
    phone: row.read('phone', phone),
  };
  if (cooperativeCode === null || memberCode === null || fromDate === null) return null;
  if (givenName === null || familyName === null) return null;
  const ids = { membershipId: newId(), personId: newId() };
  return { ...origin, ...ids, cooperativeCode, memberCode, givenName, familyName, fromDate, ...rest };
}
