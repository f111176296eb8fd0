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
    {
      ...{ to: 'D12', funder: group, category: 'technical', status: 'granted', from: 10 },
      ...{ object: 'Four à gaz pour la poterie', amount: 65_000, totalCost: 90_000 },
    },
    {
      ...{
        to: 'D12',
        scheme: 'INDH',
        funder: 'المبادرة الوطنية للتنمية البشرية، زاكورة',
        category: 'technical',
      },
      ...{ object: 'فرن غاز لتعاونية الفخار', amount: 60_000, status: 'asked', from: 40 },
    },
    {
      ...{
        to: 'D09',
        scheme: 'Intelaka',
        funder: 'Crédit coopératif, agence de Zagora',
        category: 'financial',
      },
      ...{
        object: 'Avance pour l’achat de la récolte',
        amount: 150_000,
        status: 'paid',
        from: 5,
        until: 220,
      },
    },
    {
      ...{ to: 'D17', scheme: 'Mourafaka', funder: 'Office du développement de la coopération' },
      ...{ category: 'organisational', object: 'Accompagnement après création' },
      ...{ amount: null, inKind: true, status: 'granted', from: -30, until: 330 },
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
    {
      title: 'Convention des labels : rose, datte et safran',
      object: 'Monter les dossiers de label, un par GIE, et former ceux qui les tiennent.',
      parties: [
        ['Office régional de mise en valeur agricole de Ouarzazate', 'lead'],
        ['Réseau des oasis', 'partner'],
        [group, 'funder'],
      ],
      commitments: [
        { by: 0, what: 'Nommer un référent par produit', quantity: '3 référents', due: -20, kept: -22 },
        { by: 2, what: 'Payer les analyses', amount: 45_000, due: 10 },
        { by: 1, what: 'Réunir les pièces des trois GIE', quantity: '3 dossiers', due: 45 },
      ],
      signed: -40,
      until: 330,
    },
  ],
};
