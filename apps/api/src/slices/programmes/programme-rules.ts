import { type Cadence, isValidZone, validateCadence } from '@tiwizi/domain';
import { type FieldFault, fault } from '../../platform/problem/problem';

/** What the rules of a programme look at. */
export interface ProgrammeTerms {
  months: number;
  zone: string;
  workshopCadence: Cadence;
  followUpCadence: Cadence;
}

// A fixed offset such as +01:00 would forget that Morocco leaves it during Ramadan.
const namedZone = /^[A-Za-z]+(\/[A-Za-z_+-]+\d*)+$/;

/** What is wrong with a programme's dates, zone and cadences, with a pointer for each fault. */
export function programmeFaults(terms: ProgrammeTerms): FieldFault[] {
  const zoneFaults =
    namedZone.test(terms.zone) && isValidZone(terms.zone) ? [] : [fault('/zone', 'unknown-zone')];
  return [
    ...zoneFaults,
    ...cadenceFaults('/workshopCadence', terms.workshopCadence, terms.months),
    ...cadenceFaults('/followUpCadence', terms.followUpCadence, terms.months),
  ];
}

function cadenceFaults(pointer: string, cadence: Cadence, months: number): FieldFault[] {
  const faults = validateCadence(cadence).map(({ field, code }) =>
    fault(`${pointer}/${field}`, code.replaceAll('_', '-')),
  );
  if (cadence.months > months) faults.push(fault(`${pointer}/months`, 'longer-than-programme', { months }));
  return faults;
}

export function sameCadence(a: Cadence, b: Cadence): boolean {
  return a.count === b.count && a.per === b.per && a.months === b.months;
}
