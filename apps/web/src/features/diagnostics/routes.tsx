import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/enrolments/:enrolmentId/diagnostics',
    element: lazyPage(() => import('./diagnostics-page'), 'diagnostics', 'charts'),
  },
  {
    path: '/enrolments/:enrolmentId/needs',
    element: lazyPage(() => import('./needs-page'), 'diagnostics', 'consultations'),
  },
  {
    path: '/programmes/:programmeId/agreement',
    element: lazyPage(() => import('./agreement-page'), 'diagnostics'),
  },
  {
    path: '/programmes/:programmeId/heatmap',
    element: lazyPage(() => import('./heatmap/heatmap-page'), 'heatmap'),
  },
  { path: '/diagnostics/:id/talks', element: lazyPage(() => import('./talks-page'), 'diagnostics') },
  { path: '/diagnostics/:id', element: lazyPage(() => import('./diagnostic-page'), 'diagnostics', 'charts') },
];
