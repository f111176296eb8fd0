import {
  addPractice,
  askPeerVisit,
  listCohort,
  markPracticeUseful,
  movePeerVisit,
  movePractice,
  readPeerOffer,
  savePeerOffer,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { idOf } from './chance';
import { type Accompanied, type Demo } from './cohort';
import sahelStories from './demo-practices.json';

type Story = (typeof sahelStories)[number];

/** Who told which of the six stories, by their codes; the last one still waits to be read. */
export const sahelTellers = ['C06', 'C01', 'C07', 'C09', 'C10', 'C03'] as const;

/** Tells what worked, as cooperatives and trainers would, and shares all but the last. */
export async function loadPractices(
  demo: Demo,
  tellers: readonly string[],
  stories: readonly Story[] = sahelStories,
): Promise<void> {
  const { coordinator, programmeId } = demo;
  const cooperativeOf = await cohortOf(demo);
  for (const [place, code] of tellers.entries()) {
    const content = stories[place];
    const told = cooperativeOf(code);
    if (content === undefined || told === undefined) throw new Error(`${code} tells nothing`);
    const { trainer } = told.accompanied;
    const path = { id: idOf('practice', programmeId, place) };
    await addPractice(trainer, {
      body: { ...content, id: path.id, cooperativeId: told.cooperativeId, fileIds: [] },
    });
    await movePractice(trainer, { path, ifMatch: 1, body: { status: 'proposed' } });
    if (place === tellers.length - 1) break;
    await movePractice(coordinator, { path, ifMatch: 2, body: { status: 'shared' } });
    if (place % 2 === 0) await markPracticeUseful(trainer, { path, body: { useful: true } });
  }
}

/**
 * Some cooperatives offer to help on what they master; another asks one of them for a visit, which is held, and a second
 * visit is asked for and not answered yet.
 */
export async function loadPeers(demo: Demo): Promise<void> {
  const { coordinator, today } = demo;
  const cooperativeOf = await cohortOf(demo);
  const offers: { code: string; cooperativeId: string; topics: string[] }[] = [];
  for (const { cooperative } of demo.cohort.slice(0, 10)) {
    const found = cooperativeOf(cooperative.code);
    if (found === undefined) continue;
    const path = { id: found.cooperativeId };
    const { mastered } = await readPeerOffer(coordinator, { path });
    if (mastered.length === 0) continue;
    const body = { topics: mastered.slice(0, 4), note: 'Une journée chez nous, deux personnes à la fois.' };
    await savePeerOffer(coordinator, { path, ifMatch: 0, body });
    offers.push({ code: cooperative.code, cooperativeId: found.cooperativeId, topics: body.topics });
    if (offers.length === 4) break;
  }
  for (const [place, host] of offers.slice(0, 2).entries()) {
    const asker = nearTo(demo, host.code);
    const [criterionCode] = host.topics;
    if (asker === undefined || criterionCode === undefined) continue;
    const path = { id: idOf('peer-visit', demo.programmeId, place) };
    await askPeerVisit(asker.trainer, {
      path: { id: asker.enrolmentId },
      body: {
        id: path.id,
        hostCooperativeId: host.cooperativeId,
        criterionCode,
        wish: 'Voir comment vous faites au quotidien, et repartir avec un modèle.',
      },
    });
    if (place > 0) continue;
    const accepted = { status: 'accepted' as const, plannedOn: addDays(today, -9), heldOn: null, result: '' };
    await movePeerVisit(coordinator, { path, ifMatch: 1, body: accepted });
    const held = { status: 'held' as const, plannedOn: null, heldOn: addDays(today, -9) };
    const result = 'Modèle de cahier repris tel quel ; une membre revient dans un mois.';
    await movePeerVisit(coordinator, { path, ifMatch: 2, body: { ...held, result } });
  }
}

/** Another cooperative of the host's province. */
function nearTo({ cohort }: Demo, code: string): Accompanied | undefined {
  const provinceOf = (one: Accompanied | undefined) => one?.cooperative.territory.split('-')[0];
  const host = cohort.find(({ cooperative }) => cooperative.code === code);
  return cohort.findLast((one) => one !== host && provinceOf(one) === provinceOf(host));
}

async function cohortOf({ coordinator, programmeId, cohort }: Demo) {
  const { items } = await listCohort(coordinator, { path: { id: programmeId } });
  return (code: string) => {
    const accompanied = cohort.find(({ cooperative }) => cooperative.code === code);
    const enrolled = items.find(({ id }) => id === accompanied?.enrolmentId);
    return accompanied && enrolled && { accompanied, cooperativeId: enrolled.cooperativeId };
  };
}
