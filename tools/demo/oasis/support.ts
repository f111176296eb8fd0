import { type Support } from '../supports';

const group = 'Groupe minier de l’Atlas';
const region = 'Conseil régional de Drâa-Tafilalet';

/** Around the oases: a still that the mine and a scheme both pay for, a loom workshop shared openly, one frame agreement. */
export const oasisSupport: Support = {
  given: [
    {
      ...{ to: 'D01', funder: group, category: 'technical', status: 'granted', from: -10 },
      ...{ object: 'Alambic pour l’eau de rose', amount: 110_000, totalCost: 140_000 },
    },
    {
      ...{ to: 'D01', scheme: 'INDH', funder: 'INDH, comité provincial de Tinghir', category: 'technical' },
      ...{ object: 'Deux alambics', amount: 95_000, status: 'asked', from: 15 },
    },
    {
      ...{ to: 'D03', scheme: 'Moazara', funder: region, category: 'technical', status: 'paid', from: -90 },
      ...{ object: 'Métiers à tisser', amount: 72_000, totalCost: 120_000 },
    },
    {
      ...{ to: 'D03', funder: group, category: 'technical', status: 'granted', from: -20 },
      ...{ object: 'Atelier et métiers à tisser', amount: 48_000 },
    },
    {
      ...{ to: 'D05', funder: group, category: 'commercial', inKind: true, status: 'granted', from: 0 },
      ...{ object: 'Stand et transport à la foire du safran', amount: 18_000, until: 60 },
    },
  ],
  settled: {
    one: 2,
    other: 3,
    word: 'Cofinancement convenu à la rencontre : région 60 %, groupe minier 40 %.',
  },
  promised: [
    {
      title: 'Convention cadre « Oasis et montagnes solidaires »',
      object: 'Accompagner 22 coopératives et GIE pendant douze mois, avec les institutions de la rencontre.',
      parties: [
        [group, 'funder'],
        ['Réseau des oasis', 'lead'],
        [region, 'partner'],
      ],
      commitments: [
        { by: 0, what: 'Verser la première moitié', amount: 600_000, due: -50, kept: -52 },
        { by: 2, what: 'Prêter une salle par province', quantity: '4 salles', due: -15 },
        { by: 1, what: 'Remettre le rapport de mi-parcours', due: 28 },
        { by: 0, what: 'Verser la seconde moitié', amount: 600_000, due: 120 },
      ],
      signed: -70,
      until: 300,
    },
  ],
};
