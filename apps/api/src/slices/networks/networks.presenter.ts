import { AffiliationDto, NetworkLineDto, OrganisationDto } from './networks.dto';
import { type AffiliationRow, type NetworkRow, type OrganisationRow } from './networks.repository';

export function presentNetworkLine(row: NetworkRow): NetworkLineDto {
  const { organisations, people, women, provinces } = row;
  return { ...presentOrganisation(row), figures: { organisations, people, women, provinces } };
}

export function presentAffiliation(row: AffiliationRow): AffiliationDto {
  return {
    id: row.id,
    organisation: presentOrganisation(row.organisation),
    network: presentOrganisation(row.network),
    role: row.role,
    fromDate: row.from_date,
    toDate: row.to_date,
    organisations: row.organisations,
    people: row.people,
    version: row.version,
    may: row.may_write ? ['change', ...(row.fresh ? (['remove'] as const) : [])] : [],
  };
}

function presentOrganisation({ id, kind, nameFr, nameAr }: OrganisationRow): OrganisationDto {
  return { id, kind, nameFr, nameAr };
}
