import { type ApiClient, createProgramme, enrolCooperatives, listTerritories } from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Accompanied, type Demo, type DemoCooperative, demoCooperatives } from './cohort';
import { loadStaff } from './people';
import { type Registry } from './registry';

interface Start {
  administrator: ApiClient;
  registry: Registry;
  url: string;
  today: string;
  startsOn: string;
}

const months = 6;
const provinces = ['laayoune', 'tarfaya', 'boujdour'];

/** The people, the programme with its cadences, and the eighteen enrolled; each province has its trainer. */
export async function loadProgramme({ administrator, registry, url, today, startsOn }: Start): Promise<Demo> {
  const idIn = (code: string): string => {
    const id = registry.get(code);
    if (id === undefined) throw new Error(`${code} is not in the registry`);
    return id;
  };
  const staff = await loadStaff(url, administrator, idIn('C01'));
  const { items: territories } = await listTerritories(administrator);
  const programmeId = idOf('programme');
  await createProgramme(staff.coordinator, {
    body: {
      id: programmeId,
      code: 'SAHEL-1',
      nameFr: 'Coopératives du Sahel',
      nameAr: 'تعاونيات الساحل',
      sponsorName: 'Fondation Sahel',
      leadName: 'Association Tiwizi Sud',
      partners: ['Office du développement de la coopération', 'Entraide nationale'],
      startsOn,
      months,
      territoryIds: territories.filter(({ code }) => provinces.includes(code)).map(({ id }) => id),
      workshopCadence: { count: 1, per: 1, months },
      followUpCadence: { count: 2, per: 1, months },
      // Half way through the programme, so that some have earned a certificate already.
      certificateThreshold: 0.5,
      people: [
        ...staff.trainers.map(({ accountId }) => ({ accountId, role: 'trainer' as const })),
        { accountId: staff.sponsorId, role: 'sponsor' as const },
      ],
    },
  });
  const cohort = demoCooperatives.map((cooperative): Accompanied => {
    const trainer = staff.trainers[placeOf(cooperative)];
    if (trainer === undefined) throw new Error('each province has its trainer');
    return {
      cooperative,
      enrolmentId: idOf('enrolment', cooperative.code),
      trainerId: trainer.accountId,
      trainer: trainer.client,
    };
  });
  await enrolCooperatives(staff.coordinator, {
    path: { id: programmeId },
    body: {
      enrolledOn: startsOn,
      enrolments: cohort.map(({ cooperative, enrolmentId, trainerId }) => ({
        id: enrolmentId,
        cooperativeId: idIn(cooperative.code),
        trainerAccountId: trainerId,
      })),
    },
  });
  return { today, startsOn, programmeId, administrator, coordinator: staff.coordinator, cohort };
}

/** The first trainer goes to Tarfaya, the second to Laâyoune, the third to Boujdour. */
function placeOf({ territory }: DemoCooperative): number {
  if (territory.startsWith('tarfaya')) return 0;
  return territory.startsWith('laayoune') ? 1 : 2;
}
