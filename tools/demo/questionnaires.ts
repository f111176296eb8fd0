import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  importQuestionnaire,
  publishQuestionnaire,
  saveResponse,
  startResponse,
  submitResponse,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, type DemoCooperative, officer } from './cohort';

const workbook = 'fiche-economique.xlsx';
// Who has not answered yet, and who is in the middle of it.
const notYet = ['C04', 'C09', 'C13', 'C18'];
const unfinished = 'C17';

const products: Partial<Record<string, string>> = {
  fishing: 'poisson',
  aquaculture: 'poisson',
  camel_milk: 'lait',
  couscous: 'couscous',
  crafts: 'artisanat',
  argan: 'cosmetique',
  cosmetics: 'cosmetique',
};
const obstacles = [
  'Le transport coûte cher.',
  'Pas d’étiquette ni d’autorisation.',
  'Peu de clients hors saison.',
];

/** The economic sheet of the cooperatives: brought in from its workbook, published, and answered by most. */
export async function loadQuestionnaires(demo: Demo): Promise<void> {
  const id = idOf('questionnaire', workbook);
  const body = new Blob([readFileSync(join(__dirname, workbook))]);
  const read = await importQuestionnaire(demo.administrator, { query: { id, fileName: workbook }, body });
  if (read.draftId === null) throw new Error(`${workbook}: ${JSON.stringify(read.faults)}`);
  await publishQuestionnaire(demo.administrator, { path: { id } });
  const asked = demo.cohort.filter(({ cooperative }) => !notYet.includes(cooperative.code));
  await Promise.all(asked.map((accompanied) => respond(demo, accompanied, id)));
}

async function respond(
  demo: Demo,
  { cooperative, enrolmentId, trainer }: Accompanied,
  questionnaireId: string,
): Promise<void> {
  const id = idOf('response', cooperative.code);
  const heldOn = addDays(demo.startsOn, 8 + Math.floor(chance('response', cooperative.code) * 20));
  const respondent = officer(cooperative, 'treasurer');
  await startResponse(trainer, {
    path: { id: enrolmentId },
    body: { id, questionnaireId, heldOn, respondent },
  });
  const answers = answersOf(cooperative);
  const { version } = await saveResponse(trainer, {
    path: { id },
    ifMatch: 1,
    body: { heldOn, respondent, answers },
  });
  if (cooperative.code !== unfinished) await submitResponse(trainer, { path: { id }, ifMatch: version });
}

function answersOf({ code, sector, members }: DemoCooperative): Record<string, string | number | string[]> {
  const active = Math.max(2, Math.round(members.length * (0.5 + chance('active', code) / 2)));
  const women = members.filter(({ sex }) => sex === 'female').length / members.length;
  const people = { membres_actifs: active, femmes_actives: Math.round(active * women) };
  if (code === unfinished) return people;
  const product = products[sector];
  const seasonal = chance('season', code) < 0.4;
  const sold = chance('sold', code) < 0.75;
  const account = chance('account', code) < 0.8;
  return {
    ...people,
    produits: [product ?? 'autre'],
    ...(product === undefined && { autre_produit: 'Services aux visiteurs' }),
    saison: seasonal ? 'saison' : 'annee',
    ...(seasonal && { mois_arret: 2 + Math.floor(chance('pause', code) * 5) }),
    vend: sold ? 'oui' : 'non',
    ...(sold && {
      chiffre: Math.round(active * (600 + chance('sales', code) * 1800)),
      clients: chance('clients', code) < 0.5 ? ['voisins', 'souk'] : ['souk', 'magasins', 'foire'],
    }),
    frein: pick(obstacles, 'obstacle', code),
    compte: account ? 'oui' : 'non',
    credit: account && chance('loan', code) < 0.3 ? 'oui' : 'non',
  };
}
