import { attended, foldForSearch, readBadge } from '@tiwizi/domain';
import { type Marks, type Roll, type RollPerson } from '../roll';

export type Arrival =
  /** `already`: marked as somebody who is there. */
  | { outcome: 'arrived' | 'already'; person: RollPerson }
  /** Nobody of this roll: of another cooperative, or no member on that day. */
  | { outcome: 'stranger' }
  | { outcome: 'damaged' | 'newer' | 'foreign' };

/** What a badge in front of the camera, or a code typed by hand, says about a roll. */
export function arrivalOf(text: string, { people }: Pick<Roll, 'people'>, marks: Marks): Arrival {
  const reading = readBadge(text);
  if (reading.outcome === 'damaged' || reading.outcome === 'newer') return { outcome: reading.outcome };
  const code = foldForSearch(text);
  const person = people.find(({ personId, formerIds = [], memberCode }) =>
    reading.outcome === 'read'
      ? [personId, ...formerIds].includes(reading.personId)
      : foldForSearch(memberCode) === code,
  );
  if (!person) return { outcome: reading.outcome === 'read' ? 'stranger' : 'foreign' };
  const status = marks[person.personId];
  return { outcome: status !== undefined && attended(status) ? 'already' : 'arrived', person };
}

/** How good the news is, for eyes, ears and the hand that holds the phone. */
export type Tone = 'good' | 'known' | 'bad';

export function toneOf({ outcome }: Arrival): Tone {
  if (outcome === 'arrived') return 'good';
  return outcome === 'already' ? 'known' : 'bad';
}
