import { daysBetween } from '@tiwizi/domain';
import { type Demo } from '../cohort';
import { type HeldFair } from '../fairs';
import { type Convergence } from '../networks';
import { encounterDay } from './encounter';

/** The dates of the Drâa come together in a GIE; the pôle of Ouarzazate lends a lorry and a showroom. */
export const oasisConvergence: Convergence = {
  union: { code: 'D10', members: ['D09', 'D11'] },
  pole: {
    code: 'P-OUARZAZATE',
    members: ['D03', 'D04', 'D06', 'D09', 'D12', 'D20'],
    organisation: {
      ...{ kind: 'pole', nameFr: "Pôle des oasis de l'économie sociale", sector: 'services' },
      ...{ nameAr: 'قطب الواحات للاقتصاد الاجتماعي', territory: 'ouarzazate' },
    },
  },
  lent: [
    {
      ...{ kind: 'vehicle', nameFr: 'Camion de collecte', nameAr: 'شاحنة الجمع' },
      ...{ place: 'Ouarzazate', capacity: 1, confirms: true },
      rules: 'Le carburant est à la charge de qui réserve.',
      bookings: [
        ['D09', 2, '08:00', '17:00', 'Dattes de Ternata'],
        ['D12', 9, '09:00', '15:00', 'Poteries pour Marrakech'],
      ],
    },
    {
      ...{
        kind: 'incubator',
        nameFr: 'Incubateur des jeunes coopératives',
        nameAr: 'حاضنة التعاونيات الناشئة',
      },
      ...{ place: 'Ouarzazate, quartier administratif', capacity: 6, confirms: false },
      rules: 'Un bureau par coopérative.',
      bookings: [
        ['D03', 1, '09:00', '17:00', 'Site de vente'],
        ['D20', 3, '09:00', '13:00', 'Dossier de label'],
      ],
    },
  ],
};

const caravan = 'Caravane des oasis';

/** The fair of roses, an encounter of many institutions, and a caravan of two stops. */
export const oasisFairs = (demo: Pick<Demo, 'startsOn' | 'today'>): HeldFair[] => [
  {
    ...{
      kind: 'fair',
      nameFr: 'Salon de la rose à parfum',
      nameAr: 'ملتقى الورد العطري',
      daysAgo: 45,
      days: 4,
    },
    ...{ place: "Kelâat M'Gouna", organiser: 'Province de Tinghir' },
    institutions: ['Conseil régional de Drâa-Tafilalet', 'ORMVAO'],
    invited: ['D01', 'D02', 'D16', 'D18'],
    bestSold: ['Eau de rose', 'Huile essentielle', 'Laine cardée'],
  },
  {
    ...{ kind: 'encounter', nameFr: "Rencontre régionale de l'économie sociale", days: 1 },
    // Its workshops are sessions of that day.
    daysAgo: daysBetween(encounterDay(demo), demo.today),
    ...{ nameAr: 'اللقاء الجهوي للاقتصاد الاجتماعي', place: 'Palais des congrès, Ouarzazate' },
    organiser: 'Réseau des oasis',
    institutions: [
      'Conseil régional de Drâa-Tafilalet',
      'Office de mise en valeur agricole',
      'Délégation de l’artisanat de Marrakech',
      'Groupe minier de l’Atlas',
      'INDH, province d’Ouarzazate',
      'Office du développement de la coopération',
      'Chambre d’agriculture de Drâa-Tafilalet',
      'Université, faculté polydisciplinaire d’Ouarzazate',
      'Crédit coopératif, agence de Zagora',
    ],
    invited: ['D03', 'D05', 'D06', 'D09', 'D12', 'D17', 'D21', 'D10'],
    bestSold: [
      'Tapis de Taznakht',
      'Safran',
      'Couscous d’orge',
      'Dattes boufeggous',
      'Coffrets de dattes',
      'Plats émaillés',
      'Laine filée',
    ],
  },
  {
    ...{
      kind: 'market',
      nameFr: 'Caravane, étape de Zagora',
      nameAr: 'القافلة، محطة زاكورة',
      daysAgo: 24,
      days: 2,
    },
    ...{ tour: caravan, place: 'Zagora', organiser: 'Réseau des oasis', institutions: [] },
    invited: ['D09', 'D12'],
    bestSold: ['Dattes boufeggous', 'Plats émaillés'],
  },
  {
    ...{
      kind: 'market',
      nameFr: 'Caravane, étape de Marrakech',
      nameAr: 'القافلة، محطة مراكش',
      daysAgo: -9,
      days: 3,
    },
    ...{ tour: caravan, place: 'Marrakech', organiser: 'Réseau des oasis', institutions: [] },
    invited: ['D21', 'D22', 'D05'],
    bestSold: [],
  },
];
