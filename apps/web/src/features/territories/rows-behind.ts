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
 * The list of what a figure is counted from, or null where there is none: the register, and for one programme the
 * lists of its dashboard. Those tell how things stand now, so that of one year only what happened on a day opens.
 */
export function rowsBehind(
  measure: MeasureName,
  { territoryId, sector, programmeId, year }: Asked,
): string | null {
  if (measure === 'registered') return withSearch('/cooperatives', { territoryId, sector });
  if (programmeId === undefined) return null;
  const list = (noun: string, state: string) =>
    withSearch(`/programmes/${programmeId}/dashboard/${noun}`, {
      state,
      territoryId,
      sector,
      ...(year !== undefined && { from: `${year}-01-01`, to: `${year}-12-31` }),
    });
  if (measure === 'participants' || measure === 'attendance') return list('sessions', 'held');
  if (year !== undefined) return null;
  if (measure === 'compliance') return list('follow-ups', 'due');
  // People and maturity are told of cooperatives: each of these leads to its own.
  return measure === 'actionsDone' ? list('actions', 'done') : list('enrolments', 'active');
}
