import { addConsultation, callRoll, planSession, readRoll } from '@tiwizi/api-client';
import { addDays, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { zone } from '../calendar';
import { chance, idOf } from '../chance';
import { type Accompanied, type Demo } from '../cohort';

const saturday = 6;
const hall = 'Palais des congrès, Ouarzazate';

/** A Saturday, when craftsmen and officials can both come. */
export const encounterDay = ({ startsOn }: Pick<Demo, 'startsOn'>): string =>
  saturdayFrom(addDays(startsOn, 12));

/** The encounter of institutions and cooperatives that opened the programme, and its two workshops in the afternoon. */
export async function holdEncounter(demo: Demo): Promise<void> {
  const day = encounterDay(demo);
  const trainers = [...new Map(demo.cohort.map((one) => [one.trainerId, one])).values()];
  const [first, second] = trainers;
  if (first === undefined || second === undefined) throw new Error('the encounter is led by two');
  await hold(demo, first, demo.cohort, {
    kind: 'encounter',
    title: 'Rencontre de l’économie sociale : coopératives, institutions et entreprises',
    venue: hall,
    day,
    from: '09:00',
    to: '12:30',
    seen: 140,
  });
  const workshops = [
    { leads: first, title: 'Atelier : vendre ensemble les produits de terroir' },
    { leads: second, title: 'Atelier : où trouver un financement, et avec quel dossier' },
  ];
  for (const [place, { leads, title }] of workshops.entries()) {
    const those = demo.cohort.filter((_, index) => index % workshops.length === place);
    const venue = `${hall}, salle ${place + 1}`;
    await hold(demo, leads, those, {
      kind: 'workshop',
      title,
      venue,
      day,
      from: '14:30',
      to: '17:00',
      seen: 0,
    });
  }
  await hear(demo, day);
}

interface Held {
  kind: 'encounter' | 'workshop';
  title: string;
  venue: string;
  day: string;
  from: string;
  to: string;
  /** Who was counted beside those on the roll. */
  seen: number;
}

async function hold(demo: Demo, leads: Accompanied, those: Accompanied[], held: Held): Promise<void> {
  const id = idOf('oasis session', held.kind, held.title);
  await planSession(demo.coordinator, {
    body: {
      id,
      programmeId: demo.programmeId,
      kind: held.kind,
      // The programme's first workshop is held there.
      ordinal: held.kind === 'workshop' ? 1 : null,
      title: held.title,
      startsAt: zonedInstant(held.day, held.from, zone),
      endsAt: zonedInstant(held.day, held.to, zone),
      venue: held.venue,
      trainerAccountId: leads.trainerId,
      enrolmentIds: those.map(({ enrolmentId }) => enrolmentId),
    },
  });
  if (held.day >= demo.today) return;
  const path = { id };
  const roll = await readRoll(leads.trainer, { path });
  const marks = roll.people.map(({ personId, enrolmentId }) => {
    const came = chance('oasis roll', id, personId) < 0.4;
    return { personId, enrolmentId, status: came ? ('present' as const) : ('not_expected' as const) };
  });
  const [host] = those;
  const headcounts =
    held.seen === 0 || host === undefined
      ? []
      : [
          {
            enrolmentId: host.enrolmentId,
            female: Math.round(held.seen * 0.6),
            male: Math.round(held.seen * 0.4),
            unknown: 0,
          },
        ];
  const notes = 'Chaque coopérative a présenté ses produits ; les institutions ont dit ce qu’elles peuvent.';
  await callRoll(leads.trainer, {
    path,
    ifMatch: roll.version,
    body: { marks, headcounts, notes, held: true },
  });
}

const institutions = [
  {
    institution: 'Conseil régional de Drâa-Tafilalet',
    personHeard: 'Zineb El Alaoui',
    personRole: 'Chargée de l’économie sociale',
    said: 'Le pôle régional ouvre ses ateliers partagés aux coopératives du programme ; la convention sera signée avec le groupe minier.',
  },
  {
    institution: 'Office régional de mise en valeur agricole de Ouarzazate',
    personHeard: 'Driss Aït Baha',
    personRole: 'Chef de service',
    said: 'Accompagne les dossiers de labellisation de la rose, de la datte et du safran ; une demande par GIE, pas par coopérative.',
  },
  {
    institution: 'Délégation de l’artisanat de Marrakech',
    personHeard: 'Samira Bennani',
    personRole: 'Déléguée',
    said: 'Réserve douze stands à la prochaine foire aux coopératives de tapis, de poterie et de cuir.',
  },
];

async function hear(demo: Demo, heldOn: string): Promise<void> {
  for (const [place, heard] of institutions.entries()) {
    await addConsultation(demo.coordinator, {
      path: { id: demo.programmeId },
      body: {
        ...heard,
        id: idOf('oasis consultation', place),
        heldOn,
        channel: 'meeting',
        enrolmentIds: [],
        needIds: [],
      },
    });
  }
}

const saturdayFrom = (day: string): string => addDays(day, (saturday - weekdayOf(day) + 7) % 7);
