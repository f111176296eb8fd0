import { listHolidays, updateHoliday } from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { type Demo } from './cohort';

const source = 'Communiqué du ministère des Habous';

/** The days of the moon that are past were made known; those ahead wait for it. */
export async function loadHolidays({ coordinator, today }: Demo): Promise<void> {
  const { items } = await listHolidays(coordinator, { query: { from: addDays(today, -365), to: today } });
  for (const { id, version, moonDependent, announced, to } of items) {
    if (!moonDependent || announced || to >= today) continue;
    await updateHoliday(coordinator, { path: { id }, ifMatch: version, body: { announced: true, source } });
  }
}
