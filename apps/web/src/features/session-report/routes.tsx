import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/sessions/:sessionId/report',
    element: lazyPage(() => import('./session-report-page'), 'session-report', 'charts'),
  },
  {
    path: '/enrolments/:enrolmentId/attendance',
    element: lazyPage(() => import('./enrolment-attendance-page'), 'session-report'),
  },
];
