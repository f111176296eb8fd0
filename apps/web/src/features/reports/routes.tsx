import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/reports', element: lazyPage(() => import('./reports-page'), 'reports') },
  { path: '/reports/:reportId', element: lazyPage(() => import('./report-page'), 'reports', 'charts') },
];
