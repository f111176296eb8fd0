import { useLocation, useRoutes, type RouteObject } from 'react-router';
import { routes as actionPlans } from '../features/action-plans/routes';
import { routes as agreements } from '../features/agreements/routes';
import { routes as attendance } from '../features/attendance/routes';
import { routes as audit } from '../features/audit/routes';
import { routes as calendar } from '../features/calendar/routes';
import { routes as certificates } from '../features/certificates/routes';
import { routes as consultations } from '../features/consultations/routes';
import { routes as cooperatives } from '../features/cooperatives/routes';
import { routes as dashboard } from '../features/dashboard/routes';
import { routes as diagnostics } from '../features/diagnostics/routes';
import { routes as followUps } from '../features/follow-ups/routes';
import { routes as grids } from '../features/grids/routes';
import { routes as holidays } from '../features/holidays/routes';
import { routes as imports } from '../features/imports/routes';
import { routes as legal } from '../features/legal/routes';
import { routes as myDay } from '../features/my-day/routes';
import { routes as networks } from '../features/networks/routes';
import { routes as notifications } from '../features/notifications/routes';
import { routes as notFound } from '../features/not-found/routes';
import { routes as outbox } from '../features/outbox/routes';
import { routes as people } from '../features/people/routes';
import { routes as personMatches } from '../features/person-matches/routes';
import { routes as practices } from '../features/practices/routes';
import { routes as programmes } from '../features/programmes/routes';
import { routes as questionnaires } from '../features/questionnaires/routes';
import { routes as sessionReport } from '../features/session-report/routes';
import { routes as board } from '../features/board/routes';
import { routes as indicators } from '../features/indicators/routes';
import { routes as reports } from '../features/reports/routes';
import { routes as supports } from '../features/supports/routes';
import { routes as territories } from '../features/territories/routes';
import { routes as training } from '../features/training/routes';
import { routesTo } from './routes-to';
import { SessionGate } from './session-gate';

/** Open to who is signed in; the API decides what each may see there. One line a feature. */
export const signedIn: RouteObject[] = [
  ...myDay,
  ...attendance,
  ...sessionReport,
  ...followUps,
  ...outbox,
  ...programmes,
  ...calendar,
  ...training,
  ...certificates,
  ...consultations,
  ...cooperatives,
  ...networks,
  ...personMatches,
  ...legal,
  ...holidays,
  ...grids,
  ...imports,
  ...diagnostics,
  ...questionnaires,
  ...actionPlans,
  ...board,
  ...dashboard,
  ...territories,
  ...indicators,
  ...reports,
  ...supports,
  ...agreements,
  ...practices,
  ...people,
  ...audit,
  ...notifications,
  ...notFound,
];

const gate = <SessionGate />;

/** All that is behind the gate. */
export default function SignedInRoutes() {
  const { pathname } = useLocation();
  return useRoutes([{ element: gate, children: routesTo(signedIn, pathname) }]);
}
