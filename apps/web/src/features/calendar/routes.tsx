import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/calendar', element: lazyPage(() => import('./calendar-page'), 'sessions', 'legal') },
  { path: '/calendar/new', element: lazyPage(() => import('./new-session-page'), 'sessions') },
  { path: '/calendar/plan/:programmeId', element: lazyPage(() => import('./plan-page'), 'sessions') },
];
