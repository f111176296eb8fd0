import {
  listModules,
  listSessions,
  makeTrainingGuide,
  proposeTrainingPlan,
  readSession,
  readTrainingPlan,
  saveTrainingPlan,
  updateSession,
} from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Demo } from './cohort';

/** What the last workshops build on: a training that everybody had, and one that nobody has had yet. */
const groundwork: Record<number, string> = { 5: 'M10', 6: 'M01' };

/** The plan as Tiwizi proposes it, but for its last module: a few needs stay open to be seen. Then its guide. */
export async function loadTraining(demo: Demo): Promise<void> {
  const { coordinator, programmeId } = demo;
  const path = { id: programmeId };
  const proposal = await proposeTrainingPlan(coordinator, { path });
  const { version } = await readTrainingPlan(coordinator, { path });
  const modules = proposal.modules
    .slice(0, -1)
    .map(({ moduleId, enrolmentIds }) => ({ moduleId, enrolmentIds }));
  await saveTrainingPlan(coordinator, { path, ifMatch: version, body: { modules } });
  await makeTrainingGuide(coordinator, { path, body: { id: idOf('training guide') } });
  await nameGroundwork(demo);
}

async function nameGroundwork({ coordinator, programmeId }: Demo): Promise<void> {
  const { items: modules } = await listModules(coordinator);
  const query = { programmeId, kind: 'workshop' as const, limit: 100 };
  const { items } = await listSessions(coordinator, { query });
  for (const { id, ordinal, status } of items) {
    const module = modules.find(({ code }) => code === groundwork[ordinal ?? 0]);
    if (module === undefined || status !== 'planned') continue;
    const path = { id };
    const { version } = await readSession(coordinator, { path });
    await updateSession(coordinator, { path, ifMatch: version, body: { buildsOn: [module.id] } });
  }
}
