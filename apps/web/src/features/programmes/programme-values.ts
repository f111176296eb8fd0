import { type components } from '@tiwizi/api-client';
import { newId } from '../../shared/api';

export type Programme = components['schemas']['ProgrammeDto'];
export type ProgrammePerson = components['schemas']['ProgrammePersonDto'];

interface Rhythm {
  count: number;
  per: number;
}

/** What the form holds: both cadences last as long as the programme. */
export interface ProgrammeValues {
  code: string;
  nameFr: string;
  nameAr: string;
  sponsorName: string;
  leadName: string;
  /** One a line. */
  partners: string;
  startsOn: string;
  months: number;
  /** Of the grid that its diagnostics are filled on. */
  gridCode: string;
  /** Share of the planned hours that earns a certificate, in percent. */
  certificatePercent: number;
  workshopCadence: Rhythm;
  followUpCadence: Rhythm;
  territoryIds: string[];
  people: ProgrammePerson[];
}

/** A new programme as most are: six months from the first of this one, a workshop a month, two follow-ups a month. */
export function usualValues(today: string): ProgrammeValues {
  return {
    code: `P-${today.slice(2, 7)}-${newId().slice(-4)}`.toUpperCase(),
    nameFr: '',
    nameAr: '',
    sponsorName: '',
    leadName: '',
    partners: '',
    startsOn: `${today.slice(0, 7)}-01`,
    months: 6,
    gridCode: 'TIWIZI-48',
    certificatePercent: 80,
    workshopCadence: { count: 1, per: 1 },
    followUpCadence: { count: 2, per: 1 },
    territoryIds: [],
    people: [],
  };
}

export function valuesOf(programme: Programme): ProgrammeValues {
  const { code, nameFr, nameAr, sponsorName, leadName, partners, startsOn, months, gridCode } = programme;
  const { workshopCadence, followUpCadence, territories, people } = programme;
  return {
    ...{ code, nameFr, nameAr, sponsorName, leadName, startsOn, months, gridCode },
    partners: partners.join('\n'),
    // A share such as 0.29 times 100 is not 29 to the last digit.
    certificatePercent: Math.round(programme.certificateThreshold * 1000) / 10,
    workshopCadence: { count: workshopCadence.count, per: workshopCadence.per },
    followUpCadence: { count: followUpCadence.count, per: followUpCadence.per },
    territoryIds: territories.map(({ id }) => id),
    people: people.map(({ accountId, role }) => ({ accountId, role })),
  };
}

/** The body that creates or changes a programme, without the code, which only a new one states. */
export function bodyOf(values: ProgrammeValues) {
  const { nameFr, nameAr, sponsorName, leadName, startsOn, months, gridCode, territoryIds, people } = values;
  return {
    ...{ nameFr, nameAr, sponsorName, leadName, startsOn, months, gridCode, territoryIds, people },
    partners: values.partners
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    certificateThreshold: Math.round(values.certificatePercent * 10) / 1000,
    workshopCadence: { ...values.workshopCadence, months },
    followUpCadence: { ...values.followUpCadence, months },
  };
}
