import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/holidays', element: lazyPage(() => import('./holidays-page'), 'holidays') },
];
