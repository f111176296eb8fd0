import {
  addSharedResource,
  bookResource,
  createCooperative,
  joinNetwork,
  listCohort,
  listTerritories,
} from '@tiwizi/api-client';
import { addDays, type CooperativeKind, type Sector, weekdayOf, zonedInstant } from '@tiwizi/domain';
import { zone } from './calendar';
import { idOf } from './chance';
import { type Demo } from './cohort';

interface Gathering {
  code: string;
  /** Codes of the cohort's cooperatives that belong to it; the first founded it. */
  members: readonly string[];
  /** What it is, where it is not of the cohort itself. Its place is the code of a territory. */
  organisation?: {
    kind: CooperativeKind;
    nameFr: string;
    nameAr: string;
    sector: Sector;
    territory: string;
  };
}

interface Lent {
  kind: 'incubator' | 'workspace' | 'lab' | 'vehicle' | 'machine' | 'hall';
  nameFr: string;
  nameAr: string;
  place: string;
  capacity: number;
  confirms: boolean;
  rules: string;
  /** Which of the pôle's members has it, on which day of this week (1 is Monday; 8 is next Monday), from when to when. */
  bookings: readonly [member: string, day: number, from: string, to: string, purpose: string][];
}

/** What a programme's cooperatives belong to, and what they share. */
export interface Convergence {
  union: Gathering;
  /** The union belongs to it as well. */
  pole: Gathering;
  lent: readonly Lent[];
}

const weekdays = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));

/** The fishermen's union and the pôle of the Sahel, with a van, a workshop and a laboratory at Laâyoune. */
export const sahel: Convergence = {
  union: { code: 'C18', members: ['C01', 'C02', 'C16'] },
  pole: {
    code: 'P-LAAYOUNE',
    members: ['C02', 'C01', 'C05', 'C08', 'C10', 'C12'],
    organisation: {
      ...{ kind: 'pole', nameFr: "Pôle de l'économie sociale de Laâyoune", sector: 'services' },
      ...{ nameAr: 'قطب الاقتصاد الاجتماعي بالعيون', territory: 'laayoune' },
    },
  },
  lent: [
    {
      ...{ kind: 'vehicle', nameFr: 'Camionnette frigorifique', nameAr: 'شاحنة صغيرة مبردة' },
      ...{ place: 'Dépôt du pôle, Laâyoune', capacity: 1, confirms: false },
      rules: 'Rendre le réservoir plein et la caisse lavée.',
      bookings: [
        ['C01', 1, '08:00', '12:00', 'Livraison à Tarfaya'],
        ['C05', 2, '08:00', '18:00', 'Livraison du lait'],
        ['C02', 4, '09:00', '13:00', 'Criée du port'],
        ['C01', 8, '08:00', '12:00', 'Livraison à Tarfaya'],
      ],
    },
    {
      ...{ kind: 'workspace', nameFr: 'Atelier de conditionnement', nameAr: 'ورشة التعبئة' },
      ...{ place: 'Pôle, rez-de-chaussée', capacity: 3, confirms: false },
      rules: 'Blouse et charlotte obligatoires.',
      bookings: [
        ['C08', 1, '09:00', '16:00', 'Emballage des tapis'],
        ['C10', 1, '10:00', '14:00', "Flacons d'huile d'argan"],
        ['C05', 3, '08:00', '12:00', 'Mise en bouteilles'],
      ],
    },
    {
      ...{ kind: 'lab', nameFr: "Laboratoire d'analyse", nameAr: 'مختبر التحاليل' },
      ...{ place: 'Pôle, premier étage', capacity: 1, confirms: true },
      rules: 'Avec la technicienne du pôle.',
      bookings: [['C05', 9, '09:00', '11:00', 'Acidité du lait de chamelle']],
    },
  ],
};

/** Notes what the demo's cooperatives belong to and what they share, as its coordinator would. */
export async function loadNetworks(demo: Demo, { union, pole, lent }: Convergence): Promise<void> {
  const { coordinator, programmeId, startsOn, today } = demo;
  const { items: territories } = await listTerritories(coordinator);
  const { items: cohort } = await listCohort(coordinator, { path: { id: programmeId } });
  const enrolled = new Map(
    demo.cohort.map(({ cooperative, enrolmentId }) => [cooperative.code, enrolmentId]),
  );
  const idIn = (code: string): string => {
    const found = cohort.find(({ id }) => id === enrolled.get(code));
    if (found === undefined) throw new Error(`${code} is not in the cohort`);
    return found.cooperativeId;
  };
  const networkId = (code: string) => (enrolled.has(code) ? idIn(code) : idOf('network', code));
  const join = (organisationId: string, { code }: Gathering, place: number) =>
    joinNetwork(coordinator, {
      path: { id: organisationId },
      body: {
        id: idOf('affiliation', code, organisationId),
        networkId: networkId(code),
        role: place === 0 ? 'founder' : 'member',
        fromDate: addDays(startsOn, -400 + 90 * place),
      },
    });
  for (const network of [union, pole]) {
    const { code, organisation, members } = network;
    if (organisation) {
      const { territory, ...content } = organisation;
      const territoryId = territories.find((one) => one.code === territory)?.id;
      if (territoryId === undefined) throw new Error(`${territory} is no territory`);
      await createCooperative(coordinator, { body: { ...content, code, id: networkId(code), territoryId } });
    }
    for (const [place, member] of members.entries()) await join(idIn(member), network, place);
  }
  await join(networkId(union.code), pole, 2);
  const monday = addDays(today, 1 - weekdayOf(today));
  for (const { bookings, ...content } of lent) {
    const id = idOf('resource', pole.code, content.nameFr);
    await addSharedResource(coordinator, {
      path: { id: networkId(pole.code) },
      body: {
        ...{ ...content, id, programmeId, descriptionFr: '', descriptionAr: '', openings: weekdays },
        ...{ contact: '', bookableBy: 'members', retired: false },
      },
    });
    for (const [place, [member, day, from, to, purpose]] of bookings.entries()) {
      const on = addDays(monday, day - 1);
      await bookResource(coordinator, {
        path: { id },
        body: {
          ...{ id: idOf('booking', id, place), cooperativeId: idIn(member), purpose },
          startsAt: zonedInstant(on, from, zone),
          endsAt: zonedInstant(on, to, zone),
        },
      });
    }
  }
}
