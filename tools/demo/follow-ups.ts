import {
  logFollowUp,
  muteSilence,
  planFollowUpWindows,
  readEnrolmentFollowUps,
  readFollowUpWindow,
  reassignFollowUps,
} from '@tiwizi/api-client';
import { ACTION_PROGRESS, addDays, type BlockerCategory, daysBetween } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, officer, story } from './cohort';
import { sendProof } from './follow-up-files';

type Window = Awaited<ReturnType<typeof readEnrolmentFollowUps>>['windows'][number];

const channels = ['phone', 'phone', 'whatsapp', 'video'] as const;

const daysSilent = 45;

/** Of the first programme, beside the calls: who is known to be away, and whose calls somebody else takes over. */
export async function loadFollowUps(demo: Demo): Promise<void> {
  await loadCalls(demo);
  await handOver(demo);
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

/**
 * The windows of any programme, and what was said in those that are past: most were honoured, the late cooperatives'
 * often not and in the last weeks never.
 */
export async function loadCalls(demo: Demo): Promise<void> {
  await planFollowUpWindows(demo.coordinator, { path: { id: demo.programmeId } });
  await Promise.all(demo.cohort.map((accompanied) => callEach(demo, accompanied)));
}

async function callEach(demo: Demo, accompanied: Accompanied): Promise<void> {
  const { cooperative, enrolmentId, trainer } = accompanied;
  const { windows } = await readEnrolmentFollowUps(trainer, { path: { id: enrolmentId } });
  const standing: string[] = [];
  for (const window of windows) {
    const { id: windowId, ordinal, opensOn, closesOn } = window;
    const luck = chance('follow-up', cooperative.code, ordinal);
    const silent = cooperative.late && closesOn > addDays(demo.today, -daysSilent);
    const missed = silent || luck > (cooperative.late ? 0.35 : 0.93);
    const heldOn = addDays(opensOn, Math.floor(luck * daysBetween(opensOn, closesOn)));
    if (missed || heldOn > demo.today) continue;
    const { note, nextStep } = pick(story.followUpNotes, 'note', cooperative.code, ordinal);
    const id = idOf('follow-up', cooperative.code, ordinal);
    const now = closesOn >= demo.today;
    await logFollowUp(trainer, {
      body: {
        id,
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
        ...blockers(accompanied, window, standing),
        progress: now ? await progress(accompanied, windowId) : [],
        files: now && cooperative === demo.cohort[0]?.cooperative ? await sendProof(accompanied, id) : [],
      },
    });
  }
}

/** What stands in the way now and then; what was told before is mostly still there, and sometimes solved. */
function blockers({ cooperative: { code, late } }: Accompanied, { ordinal }: Window, standing: string[]) {
  const told = standing.map((blockerId) => ({
    blockerId,
    news: chance('solved', code, ordinal, blockerId) < 0.3 ? ('solved' as const) : ('standing' as const),
  }));
  for (const { blockerId, news } of told) {
    if (news === 'solved') standing.splice(standing.indexOf(blockerId), 1);
  }
  if (chance('blocked', code, ordinal) > (late ? 0.5 : 0.18)) return { told };
  const { category, words } = pick(story.blockers, ordinal, code, 'stands in the way');
  const id = idOf('blocker', code, ordinal);
  standing.push(id);
  return { told, raised: [{ id, category: category as BlockerCategory, words }] };
}

/** How the actions under way go, of the contacts of these days. */
async function progress({ cooperative: { code }, trainer }: Accompanied, windowId: string) {
  const { actions } = await readFollowUpWindow(trainer, { path: { id: windowId } });
  return actions
    .filter(({ status }) => status === 'running')
    .slice(0, 3)
    .map(({ id }, place) => ({
      actionId: id,
      progress: pick(ACTION_PROGRESS.slice(1), 'progress', code, place),
    }));
}

/** The last cooperative's calls go to another trainer for a while. */
async function handOver({ coordinator, programmeId, cohort, today }: Demo): Promise<void> {
  const last = cohort.at(-1);
  const others = cohort.filter(({ trainerId }) => trainerId !== last?.trainerId);
  // The first trainer's day stays as it is.
  const free = others.findLast(({ trainerId }) => trainerId !== cohort[0]?.trainerId) ?? others.at(-1);
  if (last === undefined || free === undefined) return;
  await reassignFollowUps(coordinator, {
    path: { id: programmeId },
    body: {
      id: idOf('reassignment', last.cooperative.code),
      toAccountId: free.trainerId,
      enrolmentIds: [last.enrolmentId],
      fromDay: today,
      reason: 'Congé de trois semaines',
    },
  });
}
