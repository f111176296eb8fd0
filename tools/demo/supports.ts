import {
  addAgreement,
  addSupport,
  keepCommitment,
  listCohort,
  listSupportSchemes,
  settleOverlap,
} from '@tiwizi/api-client';
import { addDays, type NeedCategory } from '@tiwizi/domain';
import { idOf } from './chance';
import { type Demo } from './cohort';

interface Given {
  /** The code of a cooperative of the cohort. */
  to: string;
  /** How the scheme's French name begins; none: a giver of its own. */
  scheme?: string;
  funder: string;
  category: NeedCategory;
  object: string;
  amount: number | null;
  totalCost?: number;
  inKind?: boolean;
  status: 'asked' | 'granted' | 'paid' | 'ended';
  /** Days from the start of the programme. */
  from: number;
  until?: number;
}

interface Promised {
  title: string;
  object: string;
  parties: readonly [name: string, role: 'lead' | 'funder' | 'partner' | 'beneficiary'][];
  /** Days from today; kept ones with the day on which they were. */
  commitments: readonly {
    by: number;
    what: string;
    amount?: number;
    quantity?: string;
    due: number;
    kept?: number;
  }[];
  signed: number;
  until: number;
}

/** What a programme's cooperatives are given from elsewhere, and what its partners promised each other. */
export interface Support {
  given: readonly Given[];
  /** The pair of `given` that was talked over, and what was agreed. */
  settled: { one: number; other: number; word: string };
  promised: readonly Promised[];
}

const region = 'Conseil de la région Laâyoune-Sakia El Hamra';

/** Around Laâyoune: a cold room that two pay for, a pasteuriser that two share, and three agreements' worth of promises. */
export const sahelSupport: Support = {
  given: [
    {
      ...{ to: 'C01', scheme: 'INDH', funder: 'INDH, comité provincial de Tarfaya', category: 'technical' },
      ...{
        object: 'Chambre froide au débarcadère',
        amount: 240_000,
        totalCost: 300_000,
        status: 'granted',
        from: -40,
      },
    },
    {
      ...{ to: 'C01', scheme: 'Moazara', funder: region, category: 'technical' },
      ...{ object: 'Achat d’une chambre froide', amount: 180_000, status: 'asked', from: 20, until: 300 },
    },
    {
      ...{ to: 'C05', scheme: 'INDH', funder: 'INDH, comité provincial de Tarfaya', category: 'technical' },
      ...{
        object: 'Pasteurisateur de lait de chamelle',
        amount: 90_000,
        totalCost: 150_000,
        status: 'paid',
        from: -120,
      },
    },
    {
      ...{ to: 'C05', funder: 'Fondation du programme', category: 'technical' },
      ...{ object: 'Pasteurisateur pour le lait', amount: 60_000, status: 'granted', from: -60 },
    },
    {
      ...{ to: 'C08', scheme: 'Mourafaka', funder: 'ODCO', category: 'organisational', inKind: true },
      ...{ object: 'Accompagnement de la gérante', amount: null, status: 'granted', from: -200, until: 500 },
    },
    {
      ...{ to: 'C10', scheme: 'Tamkine', funder: region, category: 'commercial' },
      ...{ object: 'Étiquettes et flacons', amount: 35_500, status: 'paid', from: -30, until: 120 },
    },
    {
      ...{ to: 'C12', funder: 'Commune de Tarfaya', category: 'commercial', inKind: true },
      ...{ object: 'Kiosque sur le front de mer', amount: 48_000, status: 'ended', from: -300, until: -10 },
    },
  ],
  settled: { one: 2, other: 3, word: 'Cofinancement convenu : INDH 60 %, fondation 40 %.' },
  promised: [
    {
      title: 'Convention de partenariat pour les coopératives de pêche',
      object: 'Équiper le débarcadère de Tarfaya et former les équipages à la chaîne du froid.',
      parties: [
        [region, 'funder'],
        ['Chambre des pêches maritimes de l’Atlantique Sud', 'partner'],
        ['C01', 'beneficiary'],
      ],
      commitments: [
        { by: 0, what: 'Verser la première tranche', amount: 120_000, due: -45, kept: -40 },
        { by: 1, what: 'Former les équipages', quantity: '4 jours', due: -12 },
        { by: 0, what: 'Verser le solde', amount: 60_000, due: 25 },
        { by: 2, what: 'Tenir le cahier des températures', due: 60 },
      ],
      signed: -100,
      until: 240,
    },
    {
      title: 'Convention avec l’ODCO sur l’appui juridique',
      object: 'Mettre à jour les statuts et les registres de six coopératives.',
      parties: [
        ['Délégation régionale de l’ODCO', 'lead'],
        ['C06', 'beneficiary'],
        ['C07', 'beneficiary'],
      ],
      commitments: [{ by: 0, what: 'Relire les statuts', quantity: '6 coopératives', due: -20, kept: -25 }],
      signed: -160,
      until: 22,
    },
  ],
};

/** Notes support and agreements as the programme's coordinator would; two give for one cold room, unsettled. */
export async function loadSupport(demo: Demo, { given, settled, promised }: Support): Promise<void> {
  const { coordinator, programmeId, startsOn, today } = demo;
  const [{ items: schemes }, { items: cohort }] = await Promise.all([
    listSupportSchemes(coordinator),
    listCohort(coordinator, { path: { id: programmeId } }),
  ]);
  const cooperativeOf = (code: string) => {
    const enrolmentId = demo.cohort.find(({ cooperative }) => cooperative.code === code)?.enrolmentId;
    return cohort.find(({ id }) => id === enrolmentId);
  };
  const supportId = (place: number) => idOf('support', programmeId, place);
  for (const [place, { to, scheme, from, until, ...support }] of given.entries()) {
    const cooperativeId = cooperativeOf(to)?.cooperativeId;
    if (cooperativeId === undefined) throw new Error(`${to} is not in the cohort`);
    await addSupport(coordinator, {
      body: {
        ...{ inKind: false, note: '', fileIds: [], ...support },
        id: supportId(place),
        cooperativeId,
        schemeId: schemes.find(({ name }) => scheme && name.fr.startsWith(scheme))?.id ?? null,
        from: addDays(startsOn, from),
        to: until === undefined ? null : addDays(startsOn, until),
      },
    });
  }
  await settleOverlap(coordinator, {
    path: { id: supportId(settled.one) },
    body: { otherId: supportId(settled.other), word: settled.word },
  });
  for (const [place, { parties, commitments, signed, until, ...agreement }] of promised.entries()) {
    const partyId = (of: number) => idOf('party', programmeId, place, of);
    const commitmentId = (of: number) => idOf('commitment', programmeId, place, of);
    await addAgreement(coordinator, {
      body: {
        ...agreement,
        id: idOf('agreement', programmeId, place),
        programmeId,
        signedOn: addDays(today, signed),
        from: addDays(today, signed + 5),
        to: addDays(today, until),
        renewal: 'none',
        parties: parties.map(([name, role], of) => {
          const cooperative = cooperativeOf(name);
          return {
            id: partyId(of),
            cooperativeId: cooperative?.cooperativeId ?? null,
            name: cooperative?.nameFr ?? name,
            role,
          };
        }),
        commitments: commitments.map(({ by, what, amount = null, quantity = '', due }, of) => ({
          ...{ id: commitmentId(of), partyId: partyId(by), what, amount, quantity },
          dueOn: addDays(today, due),
        })),
        fileIds: [],
      },
    });
    for (const [of, { kept }] of commitments.entries()) {
      if (kept === undefined) continue;
      await keepCommitment(coordinator, {
        path: { id: commitmentId(of) },
        ifMatch: 1,
        body: { doneOn: addDays(today, kept), proof: 'Vu par la coordination.' },
      });
    }
  }
}
