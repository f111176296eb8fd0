import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/calendar', element: lazyPage(() => import('./calendar-page'), 'sessions', 'calendar', 'legal') },
  {
    path: '/calendar/subscribe',
    element: lazyPage(() => import('./subscribe-page'), 'feeds', 'sessions'),
  },
  { path: '/calendar/new', element: lazyPage(() => import('./new-session-page'), 'sessions') },
  {
    path: '/calendar/plan/:programmeId',
    element: lazyPage(() => import('./plan-page'), 'planning', 'sessions', 'calendar'),
  },
];
