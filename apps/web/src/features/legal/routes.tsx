import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/cooperatives/:id/legal', element: lazyPage(() => import('./legal-page'), 'legal') },
  { path: '/legal', element: lazyPage(() => import('./cohort-page'), 'legal') },
  { path: '/legal/parameters', element: lazyPage(() => import('./parameters-page'), 'legal') },
];
