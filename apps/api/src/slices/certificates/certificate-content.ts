import { type LocalizedText } from '@tiwizi/domain';
import { numberOf } from './hours.presenter';

/** All that a certificate says and its seal covers, as it was on the day of issue. */
export interface CertificateContent {
  format: 'tiwizi-certificate-1';
  number: string;
  code: string;
  issuedOn: string;
  issuedBy: string;
  programme: {
    code: string;
    nameFr: string;
    nameAr: string;
    sponsorName: string;
    leadName: string;
  };
  cooperative: { nameFr: string; nameAr: string };
  person: { givenName: string; familyName: string; nameAr: string };
  attendedHours: number;
  plannedHours: number;
  /** Attended ÷ planned hours that the programme asked for. */
  threshold: number;
  /** First and last day attended. */
  from: string;
  to: string;
  sessions: number;
  workshops: number;
  modules: { code: string; title: LocalizedText; hours: number }[];
}

export interface CertifyingProgramme {
  id: string;
  code: string;
  name_fr: string;
  name_ar: string;
  sponsor_name: string;
  lead_name: string;
  starts_on: string;
  months: number;
  zone: string;
  threshold: string;
}

/** One who earned a certificate: all that it will say of them. */
export interface EarnerRow {
  person_id: string;
  enrolment_id: string;
  cooperative_fr: string;
  cooperative_ar: string;
  given_name: string;
  family_name: string;
  name_ar: string;
  attended: number;
  planned: number;
  first_on: string;
  last_on: string;
  sessions: number;
  workshops: number;
  modules: { code: string; title: LocalizedText; hours: number }[];
}

export function contentOf(
  programme: CertifyingProgramme,
  earner: EarnerRow,
  issue: { number: number } & Pick<CertificateContent, 'code' | 'issuedOn' | 'issuedBy'>,
): CertificateContent {
  const {
    code,
    name_fr: nameFr,
    name_ar: nameAr,
    sponsor_name: sponsorName,
    lead_name: leadName,
  } = programme;
  return {
    format: 'tiwizi-certificate-1',
    number: numberOf(code, issue.number),
    code: issue.code,
    issuedOn: issue.issuedOn,
    issuedBy: issue.issuedBy,
    programme: { code, nameFr, nameAr, sponsorName, leadName },
    cooperative: { nameFr: earner.cooperative_fr, nameAr: earner.cooperative_ar },
    person: { givenName: earner.given_name, familyName: earner.family_name, nameAr: earner.name_ar },
    attendedHours: earner.attended,
    plannedHours: earner.planned,
    threshold: Number(programme.threshold),
    from: earner.first_on,
    to: earner.last_on,
    sessions: earner.sessions,
    workshops: earner.workshops,
    modules: earner.modules,
  };
}
