import { startReport, sealReport, updateReport } from '@tiwizi/api-client';
import { addDays, addMonths } from '@tiwizi/domain';
import { idOf } from './chance';
import { type Demo, story } from './cohort';

/** What a coordinator tells in the first report, and which one it is. */
interface Told {
  name: string;
  story: string;
  nextSteps: string;
}

const sahelTold: Told = {
  name: 'report',
  story: story.reportStory.fr,
  nextSteps: story.reportNextSteps.fr,
};

/** One sealed report on the first two months, and the draft of the next. */
export async function loadReport(
  { coordinator, programmeId, startsOn }: Demo,
  told: Told = sahelTold,
): Promise<void> {
  const path = { id: idOf(told.name, 1) };
  const first = await startReport(coordinator, {
    path: { id: programmeId },
    body: {
      id: path.id,
      title: 'Premier rapport d’avancement',
      periodFrom: startsOn,
      periodTo: addDays(addMonths(startsOn, 2), -1),
    },
  });
  const written = await updateReport(coordinator, {
    path,
    ifMatch: first.version,
    body: { story: told.story, nextSteps: told.nextSteps },
  });
  await sealReport(coordinator, { path, ifMatch: written.version });
  await startReport(coordinator, {
    path: { id: programmeId },
    body: {
      id: idOf(told.name, 2),
      title: 'Deuxième rapport d’avancement',
      periodFrom: addMonths(startsOn, 2),
      periodTo: addDays(addMonths(startsOn, 3), -1),
    },
  });
}
