import { approveFairStand, planFair, updateFairStand } from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf } from './chance';
import { type Demo } from './cohort';

export interface HeldFair {
  kind: 'fair' | 'market' | 'encounter';
  nameFr: string;
  nameAr: string;
  organiser: string;
  place: string;
  /** Of the travelling market that it is a stop of. */
  tour?: string;
  /** How many days before today it began; negative: it is to come. */
  daysAgo: number;
  days: number;
  institutions: readonly string[];
  /** Codes of the cooperatives that are invited. The last one, where there are more than two, did not tell its sales. */
  invited: readonly string[];
  bestSold: readonly string[];
}

const amwaj = 'Souk solidaire itinérant du Sahel';

/** A regional fair now and a year ago, and a travelling market of three stops, the last one to come. */
export const sahelFairs: readonly HeldFair[] = [
  {
    ...{ kind: 'fair', nameFr: "Foire de l'économie sociale de Laâyoune, 2025", daysAgo: 372, days: 3 },
    ...{ nameAr: 'معرض الاقتصاد الاجتماعي بالعيون، 2025', place: 'Place du Mechouar, Laâyoune' },
    organiser: 'Conseil régional de Laâyoune-Sakia El Hamra',
    institutions: [],
    invited: ['C01', 'C04', 'C06'],
    bestSold: ['Poisson séché', 'Lait de chamelle en bouteille', 'Couscous d’orge'],
  },
  {
    ...{ kind: 'fair', nameFr: "Foire de l'économie sociale de Laâyoune", daysAgo: 12, days: 3 },
    ...{ nameAr: 'معرض الاقتصاد الاجتماعي بالعيون', place: 'Place du Mechouar, Laâyoune' },
    organiser: 'Conseil régional de Laâyoune-Sakia El Hamra',
    institutions: [
      'Office du développement de la coopération',
      'Chambre d’artisanat',
      'INDH, province de Laâyoune',
    ],
    invited: ['C01', 'C04', 'C06', 'C08', 'C10', 'C11'],
    bestSold: [
      'Poisson séché',
      'Lait de chamelle en bouteille',
      'Couscous d’orge',
      'Sacs brodés',
      'Huile d’argan',
    ],
  },
  {
    ...{ kind: 'market', nameFr: 'Souk solidaire, étape de Tarfaya', nameAr: 'السوق التضامني، محطة طرفاية' },
    ...{
      tour: amwaj,
      place: 'Tarfaya',
      organiser: 'Pôle de Laâyoune',
      daysAgo: 40,
      days: 1,
      institutions: [],
    },
    invited: ['C01', 'C05'],
    bestSold: ['Conserves de poulpe', 'Fromage frais'],
  },
  {
    ...{ kind: 'market', nameFr: "Souk solidaire, étape d'Akhfennir", nameAr: 'السوق التضامني، محطة أخفنير' },
    ...{
      tour: amwaj,
      place: 'Akhfennir',
      organiser: 'Pôle de Laâyoune',
      daysAgo: 26,
      days: 1,
      institutions: [],
    },
    invited: ['C01', 'C07'],
    bestSold: ['Moules fumées', 'Couscous aux dattes'],
  },
  {
    ...{ kind: 'market', nameFr: 'Souk solidaire, étape de Boujdour', nameAr: 'السوق التضامني، محطة بوجدور' },
    ...{
      tour: amwaj,
      place: 'Boujdour',
      organiser: 'Pôle de Laâyoune',
      daysAgo: -16,
      days: 1,
      institutions: [],
    },
    invited: ['C01', 'C09', 'C16'],
    bestSold: [],
  },
];

/** Holds the fairs, and tells what was sold as trainers on the phone do; the coordinator approves the older ones. */
export async function loadFairs(demo: Demo, fairs: readonly HeldFair[]): Promise<void> {
  const { coordinator, programmeId, today } = demo;
  for (const { daysAgo, days, invited, bestSold, ...content } of fairs) {
    const id = idOf('fair', programmeId, content.nameFr);
    const fromOn = addDays(today, -daysAgo);
    const cohort = demo.cohort.filter(({ cooperative }) => invited.includes(cooperative.code));
    const { table } = await planFair(coordinator, {
      path: { id: programmeId },
      body: {
        ...{ tour: '', ...content, id, fromOn, toOn: addDays(fromOn, days - 1), notes: '', cancelled: false },
        institutions: [...content.institutions],
        enrolmentIds: cohort.map(({ enrolmentId }) => enrolmentId),
      },
    });
    if (daysAgo <= days) continue;
    for (const [place, { enrolmentId, trainer, cooperative }] of cohort.entries()) {
      const stand = table.find((one) => one.enrolmentId === enrolmentId);
      if (stand === undefined) throw new Error(`${cooperative.code} has no stand`);
      const silent = place > 1 && place === cohort.length - 1;
      const told = Array.from({ length: silent ? 0 : days }, (_, day) => {
        const drawn = chance('fair', content.nameFr, cooperative.code, day);
        const buyers = 8 + Math.floor(drawn * 40);
        return { day: addDays(fromOn, day), amount: buyers * 45, buyers, orders: Math.floor(drawn * 4) };
      });
      const { id: standId, version } = await updateFairStand(trainer, {
        path: { id: stand.id },
        ifMatch: stand.version,
        body: {
          ...{ state: 'came', standNumber: `A${place + 1}`, bestSold: silent ? '' : (bestSold[place] ?? '') },
          ...{ standCost: silent ? null : 300, transportCost: silent ? null : 150 + 50 * place, days: told },
        },
      });
      if (daysAgo > 20 && !silent) {
        await approveFairStand(coordinator, {
          path: { id: standId },
          ifMatch: version,
          body: { approved: true },
        });
      }
    }
  }
}
