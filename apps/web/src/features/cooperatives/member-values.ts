import { type MemberFunction, type Sex } from '@tiwizi/domain';
import { type Member } from './kinds';

/** What the form holds: '' where nothing is known. */
export interface MemberValues {
  givenName: string;
  familyName: string;
  nameAr: string;
  sex: Sex;
  birthYear: number | null;
  phone: string;
  function: MemberFunction;
  memberCode: string;
  fromDate: string;
  toDate: string;
}

export function memberValuesOf(member: Member | null): MemberValues {
  return {
    givenName: member?.givenName ?? '',
    familyName: member?.familyName ?? '',
    nameAr: member?.nameAr ?? '',
    sex: member?.sex ?? 'female',
    birthYear: member?.birthYear ?? null,
    phone: member?.phone ?? '',
    function: member?.function ?? 'member',
    memberCode: member?.memberCode ?? '',
    fromDate: member?.fromDate ?? '',
    toDate: member?.toDate ?? '',
  };
}

function personOf({ givenName, familyName, nameAr, sex, birthYear, phone }: MemberValues) {
  return { givenName, familyName, nameAr, sex, birthYear, phone: phone.trim() || null };
}

/** Code and first day were given once and do not change. */
export function updateMemberBody(values: MemberValues) {
  return { ...personOf(values), function: values.function, toDate: values.toDate || null };
}

export function newMemberBody(values: MemberValues) {
  const { memberCode, fromDate } = values;
  return { ...personOf(values), function: values.function, memberCode, fromDate };
}
