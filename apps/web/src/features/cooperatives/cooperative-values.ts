import { type CooperativeKind, type Sector } from '@tiwizi/domain';
import { type Cooperative } from './kinds';

/** What the form holds: every field a text, '' where nothing is known. `territoryId` is the commune. */
export interface CooperativeValues {
  nameFr: string;
  nameAr: string;
  code: string;
  kind: CooperativeKind;
  sector: Sector | '';
  provinceId: string;
  territoryId: string;
  foundedOn: string;
  fiscalYearEnd: string;
  registrationNumber: string;
  phone: string;
}

export const emptyValues: CooperativeValues = {
  nameFr: '',
  nameAr: '',
  code: '',
  kind: 'cooperative',
  sector: '',
  provinceId: '',
  territoryId: '',
  foundedOn: '',
  fiscalYearEnd: '12-31',
  registrationNumber: '',
  phone: '',
};

export function valuesOf(cooperative: Cooperative): CooperativeValues {
  const { nameFr, nameAr, code, kind, sector, fiscalYearEnd, place } = cooperative;
  return {
    ...{ nameFr, nameAr, code, kind, sector, fiscalYearEnd },
    provinceId: place.find(({ level }) => level === 'province')?.id ?? '',
    territoryId: place.find(({ level }) => level === 'commune')?.id ?? '',
    foundedOn: cooperative.foundedOn ?? '',
    registrationNumber: cooperative.registrationNumber ?? '',
    phone: cooperative.phone ?? '',
  };
}

/** What goes to the API. The form's own rules have seen to it that a sector is chosen. */
export function bodyOf({ provinceId, territoryId, sector, ...values }: CooperativeValues) {
  return {
    ...values,
    sector: sector as Sector,
    territoryId: territoryId || provinceId,
    foundedOn: values.foundedOn || null,
    registrationNumber: values.registrationNumber.trim() || null,
    phone: values.phone.trim() || null,
  };
}
