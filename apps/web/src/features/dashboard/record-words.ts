import { type DashboardRecord, type RecordNoun } from './dashboard-data';

/** Where a record is opened: the thing itself, with its evidence. */
export function placeOf(noun: RecordNoun, record: DashboardRecord, programmeId: string): string {
  const { id, enrolmentId, cooperativeId, state } = record;
  const of = (path: string) => `/enrolments/${enrolmentId}/${path}`;
  switch (noun) {
    case 'enrolments':
      return `/cooperatives/${cooperativeId}`;
    case 'diagnostics':
      return `/diagnostics/${id}`;
    case 'needs':
      return of('needs');
    case 'actions':
      return of(`plan?action=${id}`);
    case 'sessions':
      return state === 'held' ? `/sessions/${id}` : `/calendar?session=${id}`;
    case 'follow-ups':
      return `/follow-ups/${id}`;
    case 'procedures':
      return of('procedures');
    case 'readings':
      return of('indicators');
    case 'certificates':
      return `/programmes/${programmeId}/certificates/people?enrolment=${enrolmentId}`;
  }
}

const late = ['late', 'missed', 'withdrawn', 'cancelled', 'declined'];
const done = ['done', 'held', 'honoured', 'finalised', 'met', 'adopted', 'approved', 'issued'];

export function toneOf({ state, kind }: DashboardRecord): 'late' | 'done' | 'plain' {
  if (kind === 'late' || late.includes(state)) return 'late';
  return done.includes(state) ? 'done' : 'plain';
}
