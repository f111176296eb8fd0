import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/supports', element: lazyPage(() => import('./supports-page'), 'supports') },
];
