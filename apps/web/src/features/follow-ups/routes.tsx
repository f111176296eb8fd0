import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/follow-ups',
    element: lazyPage(() => import('./overview/windows-page'), 'follow-up-overview'),
  },
  {
    path: '/follow-ups/compliance',
    element: lazyPage(() => import('./overview/compliance-page'), 'follow-up-overview'),
  },
  {
    path: '/follow-ups/blockers',
    element: lazyPage(() => import('./overview/blockers-page'), 'follow-up-overview', 'follow-up-work'),
  },
  { path: '/follow-ups/:windowId', element: lazyPage(() => import('./follow-up-page'), 'follow-ups') },
  {
    path: '/follow-ups/:windowId/contacts/:followUpId',
    element: lazyPage(() => import('./contact-page'), 'follow-ups', 'follow-up-work'),
  },
  {
    path: '/enrolments/:enrolmentId/follow-ups',
    element: lazyPage(() => import('./follow-ups-page'), 'follow-ups'),
  },
];
