import { chance, idOf, pick } from '../chance';
import { type DemoCooperative } from '../cohort';
import facts from './oasis-cooperatives.json';
import names from './oasis-names.json';

type Facts = (typeof facts)[number];
type Named = [fr: string, ar: string];

const bureau = ['president', 'treasurer', 'secretary'] as const;
const late = ['D04', 'D13', 'D16'];

/** The cooperatives and GIEs of the oases, with members whose names are put together of what is common there. */
export const oasisCooperatives: readonly DemoCooperative[] = facts.map((one, place): DemoCooperative => {
  const number = String(place + 1).padStart(2, '0');
  const { members, women, ...rest } = one;
  return {
    ...rest,
    fiscalYearEnd: '12-31',
    registrationNumber: `${one.territory.slice(0, 3).toUpperCase()}-${one.foundedOn.slice(0, 4)}-02${number}`,
    phone: `+212 6 00 02 ${number} 00`,
    story: '',
    late: late.includes(one.code),
    members: Array.from({ length: members }, (_, index) => memberOf(one, women, index)),
  };
});

function memberOf({ code, foundedOn }: Facts, women: number, index: number) {
  const sex = chance('oasis sex', code, index) < women ? 'female' : 'male';
  const given = pick(names[sex] as Named[], 'oasis given', code, index);
  // Neighbours in the list never share a family name: no two of a cooperative are called alike.
  const first = Math.floor(chance('oasis family', code) * names.family.length);
  const family = names.family[(first + index) % names.family.length] as Named;
  return {
    code: `${code}-${String(index + 1).padStart(3, '0')}`,
    givenName: given[0],
    familyName: family[0],
    nameAr: `${given[1]} ${family[1]}`,
    sex,
    birthYear: 1958 + Math.floor(chance('oasis birth', code, index) * 46),
    function: bureau[index] ?? 'member',
    joinedOn: foundedOn,
  };
}

/** As `DemoCooperative.members[].code` says whose they are, so does `idOf` of it: the same in every demo. */
export const oasisEnrolmentId = ({ code }: DemoCooperative): string => idOf('enrolment', code);
