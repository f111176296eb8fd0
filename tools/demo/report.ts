import { startReport, sealReport, updateReport } from '@tiwizi/api-client';
import { addDays, addMonths } from '@tiwizi/domain';
import { idOf } from './chance';
import { type Demo, story } from './cohort';

/** One sealed report on the first two months, and the draft of the next. */
export async function loadReport({ coordinator, programmeId, startsOn }: Demo): Promise<void> {
  const path = { id: idOf('report', 1) };
  const first = await startReport(coordinator, {
    path: { id: programmeId },
    body: {
      id: path.id,
      title: 'Premier rapport d’avancement',
      periodFrom: startsOn,
      periodTo: addDays(addMonths(startsOn, 2), -1),
    },
  });
  const told = await updateReport(coordinator, {
    path,
    ifMatch: first.version,
    body: { story: story.reportStory.fr, nextSteps: story.reportNextSteps.fr },
  });
  await sealReport(coordinator, { path, ifMatch: told.version });
  await startReport(coordinator, {
    path: { id: programmeId },
    body: {
      id: idOf('report', 2),
      title: 'Deuxième rapport d’avancement',
      periodFrom: addMonths(startsOn, 2),
      periodTo: addDays(addMonths(startsOn, 3), -1),
    },
  });
}
