import {
  makeTrainingGuide,
  proposeTrainingPlan,
  readTrainingPlan,
  saveTrainingPlan,
} from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Demo } from './cohort';

/** The plan as Tiwizi proposes it, but for its last module: a few needs stay open to be seen. Then its guide. */
export async function loadTraining({ coordinator, programmeId }: Demo): Promise<void> {
  const path = { id: programmeId };
  const proposal = await proposeTrainingPlan(coordinator, { path });
  const { version } = await readTrainingPlan(coordinator, { path });
  const modules = proposal.modules
    .slice(0, -1)
    .map(({ moduleId, enrolmentIds }) => ({ moduleId, enrolmentIds }));
  await saveTrainingPlan(coordinator, { path, ifMatch: version, body: { modules } });
  await makeTrainingGuide(coordinator, { path, body: { id: idOf('training guide') } });
}
