import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

const page = () => lazyPage(() => import('./territories-page'), 'territories', 'charts');

export const routes: RouteObject[] = [
  {
    path: '/convergence',
    element: lazyPage(() => import('./convergence-page'), 'territories', 'charts'),
  },
  {
    path: '/territories/cooperatives',
    element: lazyPage(() => import('./counted-page'), 'territories'),
  },
  { path: '/territories', element: page() },
  { path: '/territories/:territoryId', element: page() },
];
