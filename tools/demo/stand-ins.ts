import { handOverSession, listSessions, listStandIns, readSession, updateSession } from '@tiwizi/api-client';
import { type Demo } from './cohort';

/** What becomes of a calendar: a trainer hands a session to a colleague who is free, another session moves to another room. */
export async function loadStandIns({ coordinator, programmeId, cohort, today }: Demo): Promise<void> {
  const [first] = cohort;
  const ahead = (await listSessions(coordinator, { query: { programmeId, from: today, limit: 100 } })).items;
  // The next ones of the first trainer stay as they are: with them their day begins.
  const others = ahead.filter(
    ({ status, trainerAccountId }) => status === 'planned' && trainerAccountId !== first?.trainerId,
  );
  const [handed, moved] = [others[0], others.at(-1)];
  const trainer = cohort.find(({ trainerId }) => trainerId === handed?.trainerAccountId)?.trainer;
  if (handed === undefined || moved === undefined || trainer === undefined) return;
  const path = { id: handed.id };
  const { version } = await readSession(trainer, { path });
  const free = (await listStandIns(trainer, { path })).items.find(
    (one) => one.free && one.accountId !== first?.trainerId,
  );
  if (free !== undefined && handed.id !== moved.id) {
    const body = {
      trainerAccountId: free.accountId,
      reason: 'travel' as const,
      words: 'Assemblée générale à Dakhla le même jour',
    };
    await handOverSession(trainer, { path, ifMatch: version, body });
  }
  const there = await readSession(coordinator, { path: { id: moved.id } });
  await updateSession(coordinator, {
    path: { id: moved.id },
    ifMatch: there.version,
    body: { venue: `${there.venue}, salle du premier étage` },
  });
}
