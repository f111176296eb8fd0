import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/audit', element: lazyPage(() => import('./audit-page'), 'audit') },
];
