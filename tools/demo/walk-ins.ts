import { addWalkIn, mergePeople, type readRoll } from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Accompanied } from './cohort';

type Roll = Awaited<ReturnType<typeof readRoll>>;
type Person = Roll['people'][number];

/** Written as somebody at the door would: in a hurry, without accents, the family name first. */
function inAHurry({ name }: Person): { givenName: string; familyName: string } {
  const [given = '', ...family] = name.normalize('NFKD').replace(/\p{M}/gu, '').split(' ');
  return { givenName: family.join(' '), familyName: given };
}

/** Some who came without being found on the roll: two of its own people, one of them merged since, and somebody new. */
export async function receiveWalkIns(trainer: Accompanied['trainer'], roll: Roll): Promise<Set<string>> {
  const [found, sought] = [roll.people[4], roll.people[11]];
  if (found === undefined || sought === undefined) return new Set();
  const path = { id: roll.sessionId };
  const receive = async (key: string, like: Person, names: { givenName: string; familyName: string }) => {
    const personId = idOf('walk-in', roll.sessionId, key);
    const membershipId = idOf('walk-in membership', roll.sessionId, key);
    const { enrolmentId, sex } = like;
    const body = { ...names, personId, membershipId, enrolmentId, sex, birthYear: null };
    await addWalkIn(trainer, { path, body });
    return personId;
  };
  const merged = await receive('found', found, inAHurry(found));
  await mergePeople(trainer, {
    body: { id: idOf('merge', roll.sessionId), keptPersonId: found.personId, mergedPersonId: merged },
  });
  await receive('sought', sought, inAHurry(sought));
  await receive('new', sought, { givenName: 'Mbarka', familyName: 'Ouchen' });
  // Nobody saw on that day who it was.
  return new Set([sought.personId]);
}
