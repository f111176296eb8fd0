import { type MeasureName } from './measures';
import { type View } from './use-view';

interface Asked extends Pick<View['query'], 'programmeId' | 'sector' | 'year'> {
  /** A region or a province; the whole country where it is left out. */
  territoryId?: string | undefined;
}

/** An address with those of its parts that are set. */
export function withSearch(path: string, parts: Record<string, string | number | undefined>): string {
  const set = Object.entries(parts).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}

/**
 * The list of what a figure is counted from: the register; for one programme the lists of its dashboard; else the cooperatives with
 * what each brings. Those lists tell how things stand now, so that of one year only what happened on a day opens there.
 */
export function rowsBehind(measure: MeasureName, { territoryId, sector, programmeId, year }: Asked): string {
  if (measure === 'registered') return withSearch('/cooperatives', { territoryId, sector });
  const ofDays = measure === 'participants' || measure === 'attendance';
  if (programmeId === undefined || (year !== undefined && !ofDays))
    return withSearch('/territories/cooperatives', { measure, territoryId, sector, programmeId, year });
  const list = (noun: string, state: string) =>
    withSearch(`/programmes/${programmeId}/dashboard/${noun}`, {
      state,
      territoryId,
      sector,
      ...(year !== undefined && { from: `${year}-01-01`, to: `${year}-12-31` }),
    });
  if (ofDays) return list('sessions', 'held');
  if (measure === 'compliance') return list('follow-ups', 'due');
  // People and maturity are told of cooperatives: each of these leads to its own.
  return measure === 'actionsDone' ? list('actions', 'done') : list('enrolments', 'active');
}
