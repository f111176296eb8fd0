import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/follow-ups/:windowId', element: lazyPage(() => import('./follow-up-page'), 'follow-ups') },
  {
    path: '/enrolments/:enrolmentId/follow-ups',
    element: lazyPage(() => import('./follow-ups-page'), 'follow-ups'),
  },
];
