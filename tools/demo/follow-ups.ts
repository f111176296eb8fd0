import { logFollowUp, muteSilence, planFollowUpWindows, readEnrolmentFollowUps } from '@tiwizi/api-client';
import { addDays, daysBetween } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, officer, story } from './cohort';

const channels = ['phone', 'phone', 'whatsapp', 'video'] as const;

const daysSilent = 45;

/**
 * Windows of all, twice a month; most of those that are past were honoured, the late cooperatives' often not and in the
 * last weeks never: one of these is known to be away, the other's silence nobody has explained yet.
 */
export async function loadFollowUps(demo: Demo): Promise<void> {
  await planFollowUpWindows(demo.coordinator, { path: { id: demo.programmeId } });
  await Promise.all(demo.cohort.map((accompanied) => callEach(demo, accompanied)));
  const away = demo.cohort.find(({ cooperative }) => cooperative.late);
  if (away === undefined) return;
  await muteSilence(demo.coordinator, {
    path: { id: away.enrolmentId },
    body: {
      id: idOf('mute', away.cooperative.code),
      reason: 'Campagne de pêche : tout le monde est en mer',
      endsOn: addDays(demo.today, 18),
    },
  });
}

async function callEach(demo: Demo, { cooperative, enrolmentId, trainer }: Accompanied): Promise<void> {
  const { windows } = await readEnrolmentFollowUps(trainer, { path: { id: enrolmentId } });
  for (const { id: windowId, ordinal, opensOn, closesOn } of windows) {
    const luck = chance('follow-up', cooperative.code, ordinal);
    const silent = cooperative.late && closesOn > addDays(demo.today, -daysSilent);
    const missed = silent || luck > (cooperative.late ? 0.35 : 0.93);
    const heldOn = addDays(opensOn, Math.floor(luck * daysBetween(opensOn, closesOn)));
    if (missed || heldOn > demo.today) continue;
    const { note, nextStep } = pick(story.followUpNotes, 'note', cooperative.code, ordinal);
    await logFollowUp(trainer, {
      body: {
        id: idOf('follow-up', cooperative.code, ordinal),
        windowId,
        heldOn,
        channel: pick(channels, 'channel', cooperative.code, ordinal),
        spokenTo: officer(cooperative, luck < 0.5 ? 'president' : 'treasurer'),
        durationMinutes: 8 + Math.floor(luck * 25),
        summary: note,
        blockers: '',
        nextStep,
        nextStepOn: addDays(heldOn, 14),
        mood: cooperative.late ? 2 : 3 + Math.floor(chance('mood', cooperative.code, ordinal) * 3),
      },
    });
  }
}
