import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/imports', element: lazyPage(() => import('./import-page'), 'imports') },
];
