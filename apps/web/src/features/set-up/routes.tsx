import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/setup', element: lazyPage(() => import('./set-up-page'), 'set-up') },
];
