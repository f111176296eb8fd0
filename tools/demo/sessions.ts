import {
  callRoll,
  listModules,
  listSessions,
  planSession,
  planWorkshops,
  previewWorkshops,
  readRoll,
} from '@tiwizi/api-client';
import { addDays, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { workshopRhythm, zone } from './calendar';
import { chance, idOf } from './chance';
import { type Accompanied, type Demo, story } from './cohort';
import { receiveWalkIns } from './walk-ins';

const themes = [
  'Tenir la caisse et le livre des recettes',
  'Fixer un prix qui paie le travail',
  'Réunir le bureau et écrire ce qu’il décide',
  'Emballer, étiqueter, tracer',
  'Vendre ensemble au marché et en ligne',
  'Préparer l’assemblée générale',
];
const trainings = ['M01', 'M04', 'M09'];

interface Group {
  code: string;
  members: Accompanied[];
  venue: string;
}

/** Two or three trainings at the start, six monthly workshops a group; the roll of each that is past. */
export async function loadSessions(demo: Demo): Promise<void> {
  const groups = groupsOf(demo);
  for (const group of groups) await planTrainings(demo, group);
  await planAllWorkshops(demo, groups);
  const { items } = await listSessions(demo.coordinator, {
    query: { programmeId: demo.programmeId, limit: 100 },
  });
  const past = items.filter(({ startsAt }) => startsAt < zonedInstant(demo.today, '00:00', zone));
  for (const session of past) {
    const group = groups.find(({ members }) => members[0]?.trainerId === session.trainerAccountId);
    const led = past.filter((one) => one.trainerAccountId === session.trainerAccountId);
    // The last past roll of the first trainer, formation@, is still to be called: with it their day begins.
    const forgotten = group === groups[0] && session === led.at(-1);
    // Whoever came to the one before without being found on the roll is still to be matched.
    const surprised = group === groups[0] && session === led.at(-2);
    if (group !== undefined && !forgotten) await call(group, session.id, session.title, surprised);
  }
}

function groupsOf({ cohort }: Demo): Group[] {
  const byTrainer = new Map<string, Accompanied[]>();
  for (const accompanied of cohort) {
    byTrainer.set(accompanied.trainerId, [...(byTrainer.get(accompanied.trainerId) ?? []), accompanied]);
  }
  return [...byTrainer.values()].map((members) => {
    const province = members[0]?.cooperative.territory.split('-')[0] ?? '';
    const venue = story.venues.find(({ commune }) => commune.startsWith(province));
    return { code: province, members, venue: venue?.name ?? province };
  });
}

async function planTrainings(demo: Demo, { code, members, venue }: Group): Promise<void> {
  const { items: modules } = await listModules(demo.coordinator);
  for (const [place, moduleCode] of trainings.entries()) {
    const module = modules.find((one) => one.code === moduleCode);
    if (module === undefined) throw new Error(`${moduleCode} is not in the catalogue`);
    const day = nextWorkingDay(addDays(demo.startsOn, 22 + place * 8));
    await planSession(demo.coordinator, {
      body: {
        id: idOf('training', code, moduleCode),
        programmeId: demo.programmeId,
        kind: 'training',
        moduleId: module.id,
        title: module.title.fr,
        startsAt: zonedInstant(day, '09:00', zone),
        endsAt: zonedInstant(day, '12:30', zone),
        venue,
        trainerAccountId: members[0]?.trainerId ?? '',
        enrolmentIds: members.map(({ enrolmentId }) => enrolmentId),
      },
    });
  }
}

/** Trainings fall on Wednesdays, so that they never meet a workshop. */
function nextWorkingDay(day: string): string {
  return addDays(day, (3 - weekdayOf(day) + 7) % 7);
}

async function planAllWorkshops({ coordinator, programmeId }: Demo, groups: Group[]): Promise<void> {
  const asked = groups.map(({ code, members, venue }) => ({
    code,
    venue,
    trainerAccountId: members[0]?.trainerId ?? '',
    enrolmentIds: members.map(({ enrolmentId }) => enrolmentId),
  }));
  const path = { id: programmeId };
  const { planned, unplaced } = await previewWorkshops(coordinator, {
    path,
    body: { groups: asked, days: [workshopRhythm] },
  });
  if (unplaced.length > 0) throw new Error(`no date for ${JSON.stringify(unplaced)}`);
  const sessions = planned.map(({ ordinal, groupCode, startsAt, endsAt, enrolmentIds }) => {
    const group = asked.find(({ code }) => code === groupCode);
    return {
      id: idOf('workshop', groupCode, ordinal ?? 0),
      kind: 'workshop' as const,
      ordinal,
      title: themes[(ordinal ?? 0) - 1] ?? `Atelier ${ordinal}`,
      enrolmentIds,
      trainerAccountId: group?.trainerAccountId ?? '',
      venue: group?.venue ?? '',
      startsAt,
      endsAt,
    };
  });
  await planWorkshops(coordinator, { path, body: { id: idOf('workshop plan'), sessions } });
}

async function call({ members }: Group, sessionId: string, title: string, surprised: boolean): Promise<void> {
  const trainer = members[0]?.trainer;
  if (trainer === undefined) return;
  const path = { id: sessionId };
  const unseen = surprised ? await receiveWalkIns(trainer, await readRoll(trainer, { path })) : new Set();
  const roll = await readRoll(trainer, { path });
  const late = new Set(
    members.filter(({ cooperative }) => cooperative.late).map(({ enrolmentId }) => enrolmentId),
  );
  const marks = roll.people.map(({ personId, enrolmentId, status: marked }) => {
    if (unseen.has(personId)) return { personId, enrolmentId, status: 'absent' as const };
    if (marked !== null) return { personId, enrolmentId, status: marked };
    const luck = chance('roll', sessionId, personId);
    const limit = late.has(enrolmentId) ? 0.45 : 0.84;
    const status =
      luck < limit
        ? luck < 0.05
          ? ('late' as const)
          : ('present' as const)
        : luck < limit + 0.06
          ? ('excused' as const)
          : ('absent' as const);
    return { personId, enrolmentId, status };
  });
  const notes = `${title} : exercices faits par petits groupes, questions reprises à la fin.`;
  await callRoll(trainer, {
    path,
    ifMatch: roll.version,
    body: { marks, headcounts: [], notes, held: true },
  });
}
