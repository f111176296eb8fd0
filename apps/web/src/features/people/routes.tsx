import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/people', element: lazyPage(() => import('./people-page'), 'people') },
  { path: '/people/new', element: lazyPage(() => import('./new-account-page'), 'people') },
];
