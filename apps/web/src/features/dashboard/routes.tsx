import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

const at = '/programmes/:programmeId/dashboard';

export const routes: RouteObject[] = [
  { path: at, element: lazyPage(() => import('./dashboard-page'), 'dashboard', 'reports', 'charts') },
  { path: `${at}/:noun`, element: lazyPage(() => import('./records-page'), 'dashboard', 'reports') },
  {
    path: '/cooperatives/:id/comparison',
    element: lazyPage(() => import('./comparison-page'), 'comparison', 'charts'),
  },
];
